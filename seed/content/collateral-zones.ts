import { CAMPAIGN_PLACES } from '~/seed/collateral/draw/campaign'
import { PAGE, RESERVED } from '~/seed/collateral/kit/theme'
import type { ZoneContent } from './collateral-types'
import type { Localized } from './types'

const OFFER: Localized = { en: 'Your own line, such as a date', id: 'Kalimat Anda, misalnya tanggal', pl: 'Własne zdanie, na przykład termin', ru: 'Ваша строка, например дата' }

const logo = (at: { x: number; y: number; width: number; height: number }, pages: ZoneContent['pages']): ZoneContent => ({ id: 'logo', kind: 'logo', pages, align: 'center', ...at })
const contact = (at: { x: number; y: number; width: number; height: number }, sizes: [number, number]): ZoneContent => ({ id: 'contact', kind: 'contact', pages: 'last', align: 'left', minSize: sizes[0], maxSize: sizes[1], color: '#13262A', ...at })
const qr = (at: { x: number; y: number; width: number; height: number }): ZoneContent => ({ id: 'qr', kind: 'qr', pages: 'last', ...at })

const stripe: ZoneContent = { id: 'stripe', kind: 'colour', pages: 'last', x: 0, y: PAGE.height - 6, width: PAGE.width, height: 6 }

/** Sheets that end in the partner's band: logo on the first page, address and code on the last. */
export const SHEET_ZONES: ZoneContent[] = [logo(RESERVED.logo, 'first'), contact(RESERVED.contact, [6, 8.5]), qr(RESERVED.qr)]

/** Customer stories: the logo stands on the picture, on a plate where the picture would hide it; the last page ends in the partner's colour. */
export const STORY_ZONES: ZoneContent[] = [{ ...logo(RESERVED.storyLogo, 'first'), plateWhen: 'needed' }, stripe, contact(RESERVED.contact, [6, 8.5]), qr(RESERVED.qr)]

/** The same as it was before plates: whoever makes a copy is told that the logo stands on a busy picture. */
export const BARE_STORY_ZONES: ZoneContent[] = [logo(RESERVED.storyLogo, 'first'), contact(RESERVED.contact, [6, 8.5]), qr(RESERVED.qr)]

/** Decks: the logo on every slide, light on the dark ones, address and code on the last. */
export const SLIDE_ZONES: ZoneContent[] = [{ ...logo(RESERVED.slideLogo, 'all'), plateWhen: 'needed' }, contact(RESERVED.slideContact, [8, 13]), qr(RESERVED.slideQr)]

/** The campaign flyer: a large logo, a line of the partner's own or else `line`, address and code. */
export const flyerZones = (line: string): ZoneContent[] => [
  logo(RESERVED.flyerLogo, 'first'),
  { id: 'offer', kind: 'text', pages: 'first', align: 'left', source: 'free', label: OFFER, defaultText: line, maxLength: 90, minSize: 10, maxSize: 16, color: '#0F5C5C', ...RESERVED.flyerLine },
  contact(RESERVED.flyerContact, [7, 10]),
  qr(RESERVED.flyerQr),
]

const PICTURE: Localized = { en: 'Your team, your house or your work', id: 'Tim, gedung, atau karya Anda', pl: 'Zespół, siedziba lub realizacja', ru: 'Команда, здание или работа' }

/** A sheet on the partner itself: its picture, and a sentence of its own below. */
export const MEET_US_ZONES: ZoneContent[] = [
  logo(RESERVED.logo, 'first'),
  { id: 'picture', kind: 'image', pages: 'first', align: 'center', label: PICTURE, required: true, ...RESERVED.picture },
  { id: 'offer', kind: 'text', pages: 'first', align: 'left', source: 'free', label: OFFER, defaultText: 'We are an hour away, and we know your machines.', maxLength: 110, minSize: 11, maxSize: 17, color: '#0F5C5C', ...RESERVED.pictureLine },
  contact(RESERVED.contact, [6, 8.5]),
  qr(RESERVED.qr),
]

const line = (at: { x: number; y: number; width: number; height: number }, sizes: [number, number], color: string): ZoneContent => ({ id: 'line', kind: 'text', pages: 'all', align: 'left', source: 'free', label: OFFER, maxLength: 70, minSize: sizes[0], maxSize: sizes[1], color, ...at })

/** The social card: a white band with the logo, a line of the partner's own and the code. */
export const CARD_ZONES: ZoneContent[] = [{ ...logo(CAMPAIGN_PLACES.cardLogo, 'all'), align: 'left' }, line(CAMPAIGN_PLACES.cardLine, [20, 30], '#0F5C5C'), { ...qr(CAMPAIGN_PLACES.cardCode), pages: 'all' }]

/** The web banner: the logo on a dark field, a line below the headline. */
export const BANNER_ZONES: ZoneContent[] = [logo(CAMPAIGN_PLACES.bannerLogo, 'all'), line(CAMPAIGN_PLACES.bannerLine, [18, 28], '#9A4E12')]

/** The foot of a mail: logo, address and code. */
export const SIGNATURE_ZONES: ZoneContent[] = [{ ...logo(CAMPAIGN_PLACES.signatureLogo, 'all'), align: 'left' }, { ...contact(CAMPAIGN_PLACES.signatureContact, [20, 28]), pages: 'all' }, { ...qr(CAMPAIGN_PLACES.signatureCode), pages: 'all' }]

const CUSTOMER: Localized = { en: 'Your customer', id: 'Pelanggan Anda', pl: 'Państwa klient', ru: 'Ваш клиент' }
const ROOM = { x: 43, y: 288, width: 460, height: 72 }

/** The placeholders of the first meeting's deck: what finding zones in its file gives, with words for its form. */
export const DECK_ZONES: ZoneContent[] = [
  { id: 'logo', kind: 'logo', pages: 'all', x: 772, y: 21, width: 144, height: 43 },
  { id: 'customer', kind: 'text', pages: 'all', source: 'free', label: CUSTOMER, maxLength: 60, minSize: 14, maxSize: 22, ...ROOM, y: 110 },
  { id: 'offer', kind: 'text', pages: 'all', source: 'free', label: OFFER, maxLength: 90, minSize: 13, maxSize: 20, ...ROOM },
  { id: 'user', kind: 'text', pages: 'all', source: 'userName', ...ROOM, y: 380 },
  { id: 'company', kind: 'text', pages: 'all', source: 'partnerName', ...ROOM, y: 460 },
  { id: 'contact', kind: 'contact', pages: 'all', x: 572, y: 180, width: 324, height: 151, minSize: 10, maxSize: 16 },
  { id: 'qr', kind: 'qr', pages: 'all', x: 572, y: 349, width: 100, height: 100 },
]

const WHEN: Localized = { en: 'Day, time and place', id: 'Hari, jam, dan tempat', pl: 'Dzień, godzina i miejsce', ru: 'День, время и место' }
const COLUMN = { x: 0, y: 0, width: 600 }

/** The bindings of the invitation by mail, one below the other. */
export const MAIL_ZONES: ZoneContent[] = [
  { id: 'logo', kind: 'logo', pages: 'all', ...COLUMN, height: 80 },
  { id: 'when', kind: 'text', pages: 'all', source: 'free', label: WHEN, maxLength: 120, required: true, ...COLUMN, y: 100, height: 80 },
  { id: 'company', kind: 'text', pages: 'all', source: 'partnerName', ...COLUMN, y: 200, height: 40 },
  { id: 'contact', kind: 'contact', pages: 'all', ...COLUMN, y: 260, height: 160 },
]
