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

