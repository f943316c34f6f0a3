import path from 'node:path'
import type { Document, Element } from '@xmldom/xmldom'
import { type Zippable, zipSync } from 'fflate'
import type { LogoName, OfLogos } from '../../engine/brand'
import { coarseDpi } from '../../zones/coarse-dpi'
import type { Finding } from '../../zones/finding'
import type { Zone, ZoneInput } from '../../zones/zones'
import { logoLook } from '../logo-look'
import { EMU, type FoundPicture, picturesIn, placeOf, putPicture } from './deck-pictures'
import { beneath, relationsPart } from './deck-slides'
import { fillTexts, textsIn } from './deck-texts'
import { childrenOf, parsePart, writePart } from './deck-xml'
import { idOf, mayHold, shownParts, zonesOfDeck } from './deck-zones'
import { groundBeneath } from './draw-slide'
import { type Deck, openDeck, pictureReader, refuseDeck } from './open-deck'
import { slideDrawing } from './slide-drawing'

/** A picture to be put into a deck. */
export interface DeckPicture {
  png: Uint8Array
  width: number
  height: number
  alt: string
  /** Pixels that it was uploaded with, to say how sharp it is. */
  sourceWidth?: number
}

/** A logo and what of it is seen: its mean colour, and that of the paper it brings along. */
export interface DeckLogo extends DeckPicture {
  ink: string
  paper?: string
}

/** What a deck is filled with: plain data, as it goes to a thread. */
export interface DeckContent {
  /** By placeholder, without `tandem.`. */
  words: Readonly<Record<string, string>>
  pictures: { logo?: OfLogos<DeckLogo>; qr?: DeckPicture }
  serial: string
  madeAt: Date
}

export interface FilledDeck {
  bytes: Uint8Array
  findings: Finding[]
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
/** What pictures that are put in are called. */
const OWN = 'ppt/media/tandem-'
/** What is compressed in itself already. */
const DENSE = /\.(png|jpe?g|gif|webp|mp4|m4v|mov|mp3|m4a)$/i

/**
 * The zones of a deck's file.
 * @throws Problem 422 naming `file` when no copy can be made of it
 */
export const findDeckZones = (bytes: Uint8Array): ZoneInput[] => zonesOfDeck(openDeck(bytes))

/**
 * Looks whether copies can be made of a deck with these zones: each of its placeholders must have one.
 * @throws as `findDeckZones`, and 422 `deck-zone-missing`
 */
export function checkDeck(bytes: Uint8Array, zones: readonly Zone[]): void {
  for (const { id, kind } of findDeckZones(bytes)) {
    if (zones.some((zone) => zone.id === id && zone.kind === kind)) continue
    throw refuseDeck('deck-zone-missing', 'A placeholder of this deck has no zone', `Find zones in the file once more: ${id} has none.`)
  }
}

/**
 * Makes a copy of a deck: words and pictures in the place of its placeholders, on masters, layouts and slides; its other
 * parts stay byte by byte. Equal arguments give equal bytes.
 * @throws as `findDeckZones`
 */
export async function fillDeck(bytes: Uint8Array, zones: readonly Zone[], content: DeckContent): Promise<FilledDeck> {
  const deck = openDeck(bytes)
  const { findings } = await fillParts({ deck, bytes, zones, content })
  keepSerial(deck, content.serial)
  const files: Zippable = Object.fromEntries([...deck].map(([name, part]) => [name, [part, { level: DENSE.test(name) ? 0 : 6, mtime: content.madeAt }]]))
  return { bytes: zipSync(files), findings }
}

interface Filling {
  /** Changed; its pictures need not be in it. */
  deck: Deck
  /** The file it was opened from. */
  bytes: Uint8Array
  zones: readonly Zone[]
  content: DeckContent
}

/** Fills what is written in a deck. @returns the parts that say something else now, and the zones that are filled on each */
export async function fillParts({ deck, bytes, zones, content }: Filling): Promise<{ changed: ReadonlyMap<string, readonly string[]>; findings: Finding[] }> {
  const findings: Finding[] = []
  const changed = new Map<string, string[]>()
  const find = (finding: Finding) => {
    if (!findings.some(({ code, zone }) => code === finding.code && zone === finding.zone)) findings.push(finding)
  }
  const parts = shownParts(deck).filter((part) => mayHold(deck.get(part)))
  const used = new Set(zonesOfDeck(deck, parts).map(({ id }) => id))
  for (const { id } of zones) if (!used.has(id)) find({ code: 'zone-off-page', zone: id })
  const zone = zones.find(({ kind }) => kind === 'logo')
  for (const name of parts) {
    const document = parsePart(deck.get(name) ?? new Uint8Array())
    const [found, texts] = [picturesIn(document), textsIn(document)]
    if (found.length === 0 && texts.length === 0) continue
    // Looked at before anything is changed.
    const chosen = await choosePictures({ deck, bytes, part: name, document, zone, pictures: content.pictures, found }, find)
    fillTexts(document, (placeholder) => content.words[placeholder] ?? '')
    for (const place of found) fillPicture(deck, name, place, chosen.get(place), find)
    deck.set(name, writePart(document))
    changed.set(name, [...new Set([...found.map(({ kind }) => kind), ...texts.flatMap((text) => idOf(text.name) ?? [])])])
  }
  return { changed, findings }
}

/** A picture, and the name it is kept under. */
interface Chosen {
  picture: DeckPicture
  file: string
}

interface Places {
  deck: Deck
  bytes: Uint8Array
  part: string
  document: Document
  zone: Zone | undefined
  pictures: DeckContent['pictures']
  found: readonly FoundPicture[]
}

const LOGO_FILES: Readonly<Record<LogoName, string>> = { onLight: 'logo', onDark: 'logo-on-dark', monoOnLight: 'logo-dark', monoOnDark: 'logo-white', squareOnLight: 'mark', squareOnDark: 'mark-on-dark' }

/** What goes in each place for a picture: of the logo the variant that stands out from what lies beneath. */
async function choosePictures({ deck, bytes, part, document, zone, pictures: { logo: logos, qr }, found }: Places, find: (finding: Finding) => void): Promise<Map<FoundPicture, Chosen>> {
  const places = found.filter(({ kind }) => kind === 'logo')
  const chosen = new Map<FoundPicture, Chosen>(qr ? found.filter(({ kind }) => kind === 'qr').map((place) => [place, { picture: qr, file: 'qr' }]) : [])
  if (!logos || places.length === 0) return chosen
  const drawing = slideDrawing(deck, beneath(deck, part), (name) => (name === part ? document : parsePart(deck.get(name) ?? new Uint8Array())))
  for (const place of places) {
    const at = drawing.items.findIndex(({ element }) => element === place.element)
    const item = drawing.items[at]
    const ground = item && (await groundBeneath(drawing, drawing.items.slice(0, at), item, pictureReader(deck, bytes)))
    const { logo, variant, findings } = zone && ground ? logoLook(zone, logos, ground) : { logo: logos.onLight, variant: 'onLight' as const, findings: [] }
    findings.forEach(find)
    chosen.set(place, { picture: logo, file: LOGO_FILES[variant] })
  }
  return chosen
}

function fillPicture(deck: Deck, part: string, place: FoundPicture, chosen: Chosen | undefined, find: (finding: Finding) => void): void {
  if (!chosen) {
    find({ code: 'logo-missing', zone: place.kind })
    place.element.parentNode?.removeChild(place.element)
    return
  }
  const { picture, file } = chosen
  const at = placeOf(place.element)
  const points = at ? (picture.width * Math.min(at.width / picture.width, at.height / picture.height)) / EMU : 0
  const coarse = picture.sourceWidth && points > 0 ? coarseDpi(picture.sourceWidth, points) : undefined
  if (coarse) find({ code: 'logo-coarse', zone: place.kind, value: coarse })
  putPicture(place, { ...picture, relation: relate(deck, part, addPicture(deck, file, picture), IMAGE) })
}

/** Whether a part is a picture that was put into a copy. */
export const isOwnPicture = (part: string): boolean => part.startsWith(OWN)

/** @returns the name of the part */
function addPicture(deck: Deck, file: string, { png }: DeckPicture): string {
  const name = `${OWN}${file}.png`
  if (deck.get(name) === png) return name
  // A copy that became a template holds the picture of another partner under that name.
  deck.set(name, png)
  const types = parsePart(deck.get('[Content_Types].xml') ?? new Uint8Array())
  const root = types.documentElement as Element
  if (!childrenOf(root, TYPES, 'Default').some((one) => one.getAttribute('Extension')?.toLowerCase() === 'png')) {
    const type = types.createElementNS(TYPES, 'Default')
    type.setAttribute('Extension', 'png')
    type.setAttribute('ContentType', 'image/png')
    root.insertBefore(type, root.firstChild)
    deck.set('[Content_Types].xml', writePart(types))
  }
  return name
}

/** Says in a part's relationships, or without a part in those of the deck, what it refers to. @returns the relationship's id */
function relate(deck: Deck, part: string, to: string, type: string): string {
  const name = part ? relationsPart(part) : '_rels/.rels'
  const relations = parsePart(deck.get(name) ?? Buffer.from(`<Relationships xmlns="${RELATIONS}"/>`))
  const root = relations.documentElement as Element
  const target = path.posix.relative(path.posix.dirname(part), to)
  const known = childrenOf(root, RELATIONS, 'Relationship')
  const same = known.find((one) => one.getAttribute('Target') === target)
  if (same) return same.getAttribute('Id') ?? ''
  const ids = new Set(known.map((one) => one.getAttribute('Id')))
  let number = 1
  while (ids.has(`rIdTandem${number}`)) number += 1
  const relation = relations.createElementNS(RELATIONS, 'Relationship')
  relation.setAttribute('Id', `rIdTandem${number}`)
  relation.setAttribute('Type', type)
  relation.setAttribute('Target', target)
  root.appendChild(relation)
  deck.set(name, writePart(relations))
  return `rIdTandem${number}`
}

/** The serial among the keywords of the properties, where every program shows it. */
function keepSerial(deck: Deck, serial: string): void {
  const name = 'docProps/core.xml'
  if (!deck.has(name)) addProperties(deck, name)
  const document = parsePart(deck.get(name) ?? new Uint8Array())
  const root = document.documentElement as Element
  const keywords = childrenOf(root, CORE, 'keywords')[0] ?? root.appendChild(document.createElementNS(CORE, 'cp:keywords'))
  keywords.textContent = [keywords.textContent, serial].filter(Boolean).join(' ')
  deck.set(name, writePart(document))
}

/** Properties, for a deck that brings none along. */
function addProperties(deck: Deck, name: string): void {
  deck.set(name, Buffer.from(`<cp:coreProperties xmlns:cp="${CORE}"/>`))
  const types = parsePart(deck.get('[Content_Types].xml') ?? new Uint8Array())
  const type = types.createElementNS(TYPES, 'Override')
  type.setAttribute('PartName', `/${name}`)
  type.setAttribute('ContentType', 'application/vnd.openxmlformats-package.core-properties+xml')
  types.documentElement?.appendChild(type)
  deck.set('[Content_Types].xml', writePart(types))
  relate(deck, '', name, CORE_RELATION)
}
