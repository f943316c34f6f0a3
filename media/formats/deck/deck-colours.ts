import type { Document, Element } from '@xmldom/xmldom'
import { channels } from '../../zones/contrast'
import { A, allOf, childrenOf } from './deck-xml'

/** A colour such as #13262A and how much of it covers, from 0 to 1. */
export interface Paint {
  colour: string
  opacity: number
}

/** The colours of a theme by the names that slides use, such as `accent1`, `tx1` or `bg1`. */
export type Scheme = ReadonlyMap<string, string>

const HEX = /^[0-9a-f]{6}$/i
/** Colours by name (ECMA-376, part 1, 20.1.10.48), those that programs write. */
const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', gray: '#808080', grey: '#808080', yellow: '#FFFF00' }
/** What names of slides mean where a master maps none. */
const MAPPED: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }

/** The colours of a theme, under their own names and under those that the colour maps of master and slide give them. */
export function schemeOf(theme: Document | undefined, maps: readonly (Element | undefined)[]): Scheme {
  const own = new Map<string, string>()
  const [listed] = theme ? allOf(theme, A, 'clrScheme') : []
  for (const entry of listed ? childrenOf(listed, A) : []) {
    const colour = plainColour(childrenOf(entry)[0], own)
    if (colour) own.set(entry.localName ?? '', colour)
  }
  const named = new Map<string, string>(own)
  const map = (name: string, of: string) => {
    const colour = own.get(of)
    if (colour) named.set(name, colour)
  }
  for (const [name, of] of Object.entries(MAPPED)) map(name, of)
  for (const element of maps) for (const { name, value } of element ? [...element.attributes] : []) map(name, value)
  return named
}

/** The colour that an element such as `solidFill` holds. @param placeholder what `phClr` means there */
export function paintOf(holder: Element | undefined, scheme: Scheme, placeholder?: string): Paint | undefined {
  const [written] = holder ? childrenOf(holder, A) : []
  const plain = plainColour(written, scheme, placeholder)
  if (!written || !plain) return undefined
  let colour = plain
  let opacity = 1
  for (const change of childrenOf(written, A)) {
    const part = Number(change.getAttribute('val')) / 100_000
    if (!Number.isFinite(part)) continue
    if (change.localName === 'alpha') opacity = Math.min(1, Math.max(0, part))
    else colour = changed(colour, change.localName ?? '', part)
  }
  return { colour, opacity }
}

function plainColour(written: Element | undefined, scheme: Scheme, placeholder?: string): string | undefined {
  const value = written?.getAttribute('val') ?? ''
  if (written?.localName === 'srgbClr') return HEX.test(value) ? `#${value.toUpperCase()}` : undefined
  if (written?.localName === 'sysClr') return HEX.test(written.getAttribute('lastClr') ?? '') ? `#${(written.getAttribute('lastClr') ?? '').toUpperCase()}` : value === 'window' ? '#FFFFFF' : '#000000'
  if (written?.localName === 'schemeClr') return value === 'phClr' ? placeholder : scheme.get(value)
  return written?.localName === 'prstClr' ? NAMED[value] : undefined
}

/** The changes that palettes are made of; others leave a colour as it is. */
function changed(colour: string, change: string, part: number): string {
  const rgb = channels(colour)
  if (change === 'shade') return hexOf(rgb.map((channel) => channel * part))
  if (change === 'tint') return hexOf(rgb.map((channel) => 1 - (1 - channel) * part))
  if (change !== 'lumMod' && change !== 'lumOff') return colour
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)]
  const light = (most + least) / 2
  const wanted = Math.min(1, Math.max(0, change === 'lumMod' ? light * part : light + part))
  // Of one hue and saturation, colours stretch with their room between black and white.
  const room = 1 - Math.abs(2 * light - 1)
  const stretch = room > 0 ? (1 - Math.abs(2 * wanted - 1)) / room : 0
  return hexOf(rgb.map((channel) => wanted + (channel - light) * stretch))
}

const hexOf = (rgb: readonly number[]): string => `#${rgb.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, '0')).join('')}`.toUpperCase()

/** One colour for what is filled: that of a plain fill, or the middle of a gradient; none where nothing is known of it. */
export function fillOf(properties: Element | undefined, scheme: Scheme, placeholder?: string): Paint | undefined {
  for (const fill of properties ? childrenOf(properties, A) : []) {
    if (fill.localName === 'solidFill') return paintOf(fill, scheme, placeholder)
    if (fill.localName === 'gradFill') return mean(allOf(fill, A, 'gs').flatMap((stop) => paintOf(stop, scheme, placeholder) ?? []))
  }
  return undefined
}

function mean(paints: readonly Paint[]): Paint | undefined {
  if (paints.length === 0) return undefined
  const sum = paints.reduce((total, { colour }) => channels(colour).map((channel, i) => channel + (total[i] ?? 0)), [0, 0, 0])
  return { colour: hexOf(sum.map((channel) => channel / paints.length)), opacity: Math.min(...paints.map(({ opacity }) => opacity)) }
}
