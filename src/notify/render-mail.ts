import { type NoticeKind, type NoticeValues, pathOf } from './kinds'
import type { MailBrand } from './mail-brand'
import { mailPage } from './mail-page'
import { footerWords, noticeWords } from './notice-words'

export interface RenderedMail {
  subject: string
  html: string
  text: string
}

interface RenderArgs {
  kind: NoticeKind
  values: NoticeValues
  locale: string
  /** IANA name of the zone that its dates are told in; UTC when absent or unknown. */
  timeZone?: string | null
  brand: MailBrand
}

/**
 * A notice as a mail: one column of 600 px, whole without pictures, legible in dark mode, with a plain-text part.
 * @throws IntlError when a value is missing that the words of this kind need
 */
export function renderMail({ kind, values, locale, timeZone, brand }: RenderArgs): RenderedMail {
  const names = { programme: brand.programmeName, vendor: brand.vendorName }
  const words = noticeWords(kind, { ...values, ...names }, { locale, timeZone })
  const { link, lines } = footerWords(kind, names, locale)
  const url = `${brand.portalUrl}${pathOf(kind, values)}`
  const address = brand.address.split(/\s*[\r\n]+\s*/).join(', ')
  return {
    subject: words.subject,
    html: mailPage({ ...words, locale, brand, url, link, footer: [...lines, address] }),
    text: plainText([
      [words.heading],
      [words.body],
      words.facts.map(({ label, value }) => `${label}: ${value}`),
      [`${words.button}:`, url],
      [words.note],
      // The mark that mail programs fold a signature at.
      ['-- ', `${brand.vendorName} · ${brand.programmeName}`, ...lines, address],
    ]),
  }
}

const plainText = (paragraphs: string[][]) =>
  `${paragraphs
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
