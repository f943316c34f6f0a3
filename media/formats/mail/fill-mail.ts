import { Problem } from '~/src/platform/problem'
import type { OfLogos } from '../../engine/brand'
import type { Finding } from '../../zones/finding'
import type { Zone, ZoneInput } from '../../zones/zones'
import { logoLook } from '../logo-look'
import { placeholderName, placeholderZone } from '../placeholders'
import { cleanMail } from './clean-mail'
import { readMailBlocks } from './mail-blocks'

/** `{{company}}`, `{{text.headline}}`, `{{logo}}`; with or without `tandem.` in front. */
const BINDING = /\{\{\s*(?:tandem\.)?([a-z]+(?:\.[\w-]+)?)\s*\}\}/gi

export const MAX_MAIL_BYTES = 1024 * 1024
/** Parsers take a time that grows with the square of how deep they are nested. */
const MAX_TAGS = 30_000
/** What fits every line of a mail, which grows with its words. */
const ROOM = { x: 0, y: 0, width: 600, height: 14_000 }

export interface MailLogo {
  /** Of its picture, such as `data:image/png;base64,…`. */
  address: string
  /** Its mean colour, and that of the paper it brings along. */
  ink: string
  paper?: string
}

export interface MailContent {
  /** By binding. */
  words: Readonly<Record<string, string>>
  /** The logos that one is chosen from. */
  logo?: OfLogos<MailLogo>
  serial: string
}

const refuse = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'file', message, rule: code }] })

/**
 * A template of a mail as text.
 * @throws Problem 422 `mail-unreadable` or `mail-too-large`
 */
export function readMail(bytes: Uint8Array): string {
  if (bytes.length > MAX_MAIL_BYTES) throw refuse('mail-too-large', 'This mail is too large', 'Keep its pictures on a server and name their addresses: a template has at most 1 MB.')
  const html = decoded(bytes)
  if (html.split('<').length > MAX_TAGS) throw refuse('mail-too-large', 'This mail has too many elements', 'A mail of ten pages has some thousand: save it anew without what a program has left in it.')
  return html
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('mail-unreadable', 'This mail cannot be read', 'Save it as HTML in UTF-8 and upload it again.')
  }
}

/**
 * The zones of a mail: its bindings, each once. Where they stand says the file itself.
 * @throws Problem 422 `mail-binding` for one that means nothing
 */
export function zonesOfMail(html: string): ZoneInput[] {
  const zones = new Map<string, ZoneInput>()
  for (const [, typed = ''] of html.matchAll(BINDING)) {
    const name = placeholderName(typed)
    if (name === 'logo') zones.set(name, { id: name, kind: 'logo', pages: 'all', ...ROOM })
    if (name === 'logo') continue
    const meant = placeholderZone(name)
    if ('instead' in meant) throw refuse('mail-binding', 'A binding of this mail means nothing', `{{${name}}}: ${meant.instead}`)
    if (meant.zone && !zones.has(meant.zone.id)) zones.set(meant.zone.id, { ...meant.zone, pages: 'all', ...ROOM })
  }
  return [...zones.values()]
}

/**
 * Looks whether copies can be made of a mail with these zones: each of its bindings must have one.
 * @throws as `zonesOfMail`, and 422 `mail-zone-missing`
 */
export function checkMail(html: string, zones: readonly Zone[]): void {
  const missing = zonesOfMail(html).find(({ id, kind }) => !zones.some((zone) => zone.id === id && zone.kind === kind))
  if (missing) throw refuse('mail-zone-missing', 'A binding of this mail has no zone', `Find zones in the file once more: ${missing.id} has none.`)
}

/** A mail with words in the place of its bindings, cleaned after that, so that no word makes anything of it. */
export function fillMail(html: string, zones: readonly Zone[], { words, logo, serial }: MailContent): { html: string; findings: Finding[] } {
  const findings: Finding[] = []
  const bound = zonesOfMail(html)
  for (const { id } of zones) if (!bound.some((zone) => zone.id === id)) findings.push({ code: 'zone-off-page', zone: id })
  if (!logo && bound.some(({ kind }) => kind === 'logo')) findings.push({ code: 'logo-missing', zone: 'logo' })
  const zone = zones.find(({ kind }) => kind === 'logo')
  const grounds = logo && zone ? groundsOfLogo(html) : []
  const filled = html.replaceAll(BINDING, (_, typed: string) => {
    const name = placeholderName(typed)
    if (name === 'logo') return logo ? addressOf(logo, zone, grounds.length > 1 ? grounds.shift() : grounds[0], findings) : ''
    return escaped(words[name] ?? '').replaceAll('\n', '<br>')
  })
  const clean = markMail(cleanMail(filled), `<meta name="tandem-serial" content="${serial}" />`)
  return { html: saysItself(html) ? clean : endMail(clean, `<div style="${UNSEEN}">${serial}</div>`), findings }
}

/** What programs throw away of a mail that is handed on is its head; this stays, and nobody sees it. */
const UNSEEN = 'display: none; font-size: 0; line-height: 0; max-height: 0; overflow: hidden'

/** Whether a template shows its serial, or a link to the page of the copy. */
const saysItself = (html: string): boolean => [...html.matchAll(BINDING)].some(([, typed = '']) => ['serial', 'link'].includes(placeholderName(typed)))

const markMail = (html: string, mark: string): string => (html.includes('</head>') ? html.replace('</head>', () => `${mark}</head>`) : html.replace('\n', () => `\n${mark}\n`))

function endMail(html: string, last: string): string {
  const end = html.lastIndexOf('</body>')
  return end < 0 ? `${html}${last}\n` : `${html.slice(0, end)}${last}${html.slice(end)}`
}

/** What stands behind each picture of the logo, in the order of the file. */
const groundsOfLogo = (html: string): string[] => readMailBlocks(html).blocks.flatMap((block) => (block.kind === 'picture' && /\{\{\s*(?:tandem\.)?logo\s*\}\}/i.test(block.address) ? [block.look.ground] : []))

/** The logo that stands out from its ground; where that does not stand in the file, the one for light grounds. */
function addressOf(logo: NonNullable<MailContent['logo']>, zone: Zone | undefined, ground: string | undefined, findings: Finding[]): string {
  if (!zone || !ground) return logo.onLight.address
  const { logo: chosen, findings: found } = logoLook(zone, logo, { colour: ground, spread: 0 })
  for (const finding of found) if (!findings.some(({ code }) => code === finding.code)) findings.push(finding)
  return chosen.address
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (words: string): string => words.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
