import { invitationMail } from '~/seed/collateral/documents/invitation-mail'
import { OPEN } from '~/src/policy/requirement'
import type { CollateralContent } from '../collateral-types'
import { MAIL_ZONES } from '../collateral-zones'

/** Mails that partners send, filled by the names of their bindings. */
export const MAIL_COLLATERAL: CollateralContent[] = [
  {
    key: 'invitation-mail',
    slug: 'invitation-mail',
    kind: 'flyer',
    product: 'edge',
    topics: ['campaigns', 'edge-computing'],
    language: 'en',
    title: { en: 'Invitation by e-mail: see it run', id: 'Undangan surel: lihat langsung', pl: 'Zaproszenie e-mail: zobacz na żywo', ru: 'Приглашение по почте: увидеть в работе' },
    summary: {
      en: 'An HTML mail with your logo, your date and your address. Download it as a draft for your mail program or as a page.',
      id: 'Surel HTML dengan logo, tanggal, dan alamat Anda. Unduh sebagai draf untuk program surel atau sebagai halaman.',
      pl: 'Wiadomość HTML z Państwa logo, terminem i adresem. Do pobrania jako szkic dla programu pocztowego lub jako strona.',
      ru: 'Письмо HTML с вашим логотипом, датой и контактами. Скачайте черновик для почтовой программы или страницу.',
    },
    audience: OPEN,
    publishedDaysAgo: 7,
    zones: MAIL_ZONES,
    fileName: 'halden-invitation-en.html',
    make: async () => ({ bytes: await invitationMail(), mimeType: 'text/html' }),
  },
]
