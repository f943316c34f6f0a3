import { mailSignature, socialCard, webBanner } from '~/seed/collateral/draw/campaign'
import { jpeg, png } from '~/seed/collateral/draw/raster'
import { OPEN } from '~/src/policy/requirement'
import type { CollateralContent } from '../collateral-types'
import { BANNER_ZONES, CARD_ZONES, SIGNATURE_ZONES } from '../collateral-zones'
import { jpegImage, pngImage } from './made'

/** Pictures that partners post, embed and sign with, each with places for their own brand. */
export const CAMPAIGN_COLLATERAL: CollateralContent[] = [
  {
    key: 'edgerack-card',
    slug: 'edgerack-social-card',
    kind: 'image',
    product: 'edge',
    topics: ['campaigns', 'edge-computing'],
    language: 'en',
    title: { en: 'Social card: fits beside the line', id: 'Kartu media sosial: muat di samping lini', pl: 'Grafika na media społecznościowe: tuż przy linii', ru: 'Карточка для соцсетей: рядом с линией' },
    summary: {
      en: 'For posts and link previews, 1200 by 630 pixels. Your logo and a line of your own, such as the date of a visit day.',
      id: 'Untuk kiriman dan pratinjau tautan, 1200 kali 630 piksel. Logo Anda dan satu kalimat sendiri, misalnya tanggal kunjungan.',
      pl: 'Do postów i podglądów linków, 1200 na 630 pikseli. Z logo i własnym zdaniem, na przykład datą dnia otwartego.',
      ru: 'Для публикаций и предпросмотра ссылок, 1200 на 630 пикселей. С вашим логотипом и строкой, например датой встречи.',
    },
    audience: OPEN,
    publishedDaysAgo: 12,
    zones: CARD_ZONES,
    fileName: 'halden-edgerack-social-card.jpg',
    make: () => jpegImage(jpeg(socialCard(), 1_200, 92)),
  },
  {
    key: 'guard-banner',
    slug: 'guard-web-banner',
    kind: 'image',
    product: 'guard',
    topics: ['campaigns', 'ot-security'],
    language: 'en',
    title: { en: 'Web banner: nothing gets in uninvited', id: 'Spanduk web: tak ada yang masuk tanpa diundang', pl: 'Baner internetowy: nikt nieproszony nie wejdzie', ru: 'Баннер для сайта: без приглашения не войти' },
    summary: {
      en: 'For the top of a page on hospital networks, 1600 by 400 pixels. Your logo stands on a dark field: we choose its light edition.',
      id: 'Untuk bagian atas halaman tentang jaringan rumah sakit, 1600 kali 400 piksel. Logo Anda di bidang gelap: kami pilih versi terangnya.',
      pl: 'Na górę strony o sieciach szpitalnych, 1600 na 400 pikseli. Logo na ciemnym polu: wybieramy jego jasną wersję.',
      ru: 'Для верха страницы о сетях больниц, 1600 на 400 пикселей. Логотип на тёмном поле: мы выберем его светлый вариант.',
    },
    audience: OPEN,
    publishedDaysAgo: 26,
    zones: BANNER_ZONES,
    fileName: 'halden-guard-web-banner.png',
    make: () => pngImage(png(webBanner(), 1_600)),
  },
  {
    key: 'mail-signature',
    slug: 'partner-mail-signature',
    kind: 'image',
    product: 'programme',
    topics: ['campaigns', 'partner-programme'],
    language: 'en',
    title: { en: 'E-mail signature of a partner', id: 'Tanda tangan surel mitra', pl: 'Stopka e-mail partnera', ru: 'Подпись партнёра в письмах' },
    summary: {
      en: 'The foot of your mails, 1200 by 280 pixels and shown at half of that: logo, contact block and a code that says you are current.',
      id: 'Bagian bawah surel Anda, 1200 kali 280 piksel dan ditampilkan setengahnya: logo, kontak, dan kode bukti keberlakuan.',
      pl: 'Stopka wiadomości, 1200 na 280 pikseli, wyświetlana w połowie tej wielkości: logo, kontakt i kod potwierdzający aktualność.',
      ru: 'Низ ваших писем, 1200 на 280 пикселей, показывается в половину: логотип, контакты и код, что всё актуально.',
    },
    audience: OPEN,
    publishedDaysAgo: 40,
    zones: SIGNATURE_ZONES,
    fileName: 'halden-partner-mail-signature.png',
    make: () => pngImage(png(mailSignature(), 1_200)),
  },
]
