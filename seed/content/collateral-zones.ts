import { CAMPAIGN_PLACES } from '~/seed/collateral/draw/campaign'
import { RESERVED } from '~/seed/collateral/kit/theme'
import type { ZoneContent } from './collateral-types'
import type { Localized } from './types'

const OFFER: Localized = { en: 'Your own line, such as a date', id: 'Kalimat Anda, misalnya tanggal', pl: 'Własne zdanie, na przykład termin', ru: 'Ваша строка, например дата' }

const logo = (at: { x: number; y: number; width: number; height: number }, pages: ZoneContent['pages']): ZoneContent => ({ id: 'logo', kind: 'logo', pages, align: 'center', ...at })
const contact = (at: { x: number; y: number; width: number; height: number }, sizes: [number, number]): ZoneContent => ({ id: 'contact', kind: 'contact', pages: 'last', align: 'left', minSize: sizes[0], maxSize: sizes[1], color: '#13262A', ...at })
const qr = (at: { x: number; y: number; width: number; height: number }): ZoneContent => ({ id: 'qr', kind: 'qr', pages: 'last', ...at })

/** Sheets that end in the partner's band: logo on the first page, address and code on the last. */
export const SHEET_ZONES: ZoneContent[] = [logo(RESERVED.logo, 'first'), contact(RESERVED.contact, [6, 8.5]), qr(RESERVED.qr)]

/** Decks: the logo on every slide, address and code on the last. */
export const SLIDE_ZONES: ZoneContent[] = [logo(RESERVED.slideLogo, 'all'), contact(RESERVED.slideContact, [8, 13]), qr(RESERVED.slideQr)]

/** The campaign flyer: a large logo, a line of the partner's own, address and code. */
export const FLYER_ZONES: ZoneContent[] = [
  logo(RESERVED.flyerLogo, 'first'),
  { id: 'offer', kind: 'text', pages: 'first', align: 'left', source: 'free', label: OFFER, maxLength: 90, minSize: 10, maxSize: 16, color: '#0F5C5C', ...RESERVED.flyerLine },
  contact(RESERVED.flyerContact, [7, 10]),
  qr(RESERVED.flyerQr),
]

const line = (at: { x: number; y: number; width: number; height: number }, sizes: [number, number], color: string): ZoneContent => ({ id: 'line', kind: 'text', pages: 'all', align: 'left', source: 'free', label: OFFER, maxLength: 70, minSize: sizes[0], maxSize: sizes[1], color, ...at })

/** The social card: a white band with the logo, a line of the partner's own and the code. */
export const CARD_ZONES: ZoneContent[] = [{ ...logo(CAMPAIGN_PLACES.cardLogo, 'all'), align: 'left' }, line(CAMPAIGN_PLACES.cardLine, [20, 30], '#0F5C5C'), { ...qr(CAMPAIGN_PLACES.cardCode), pages: 'all' }]

/** The web banner: the logo on a dark field, a line below the headline. */
export const BANNER_ZONES: ZoneContent[] = [logo(CAMPAIGN_PLACES.bannerLogo, 'all'), line(CAMPAIGN_PLACES.bannerLine, [18, 28], '#9A4E12')]

/** The foot of a mail: logo, address and code. */
export const SIGNATURE_ZONES: ZoneContent[] = [{ ...logo(CAMPAIGN_PLACES.signatureLogo, 'all'), align: 'left' }, { ...contact(CAMPAIGN_PLACES.signatureContact, [20, 28]), pages: 'all' }, { ...qr(CAMPAIGN_PLACES.signatureCode), pages: 'all' }]
