import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'
import { fontPath, type FontKey } from './font-catalogue'

/** A font ready for shaping. Lengths are in em: 1 is the type size. */
export interface OpenFont {
  key: FontKey
  bytes: Uint8Array
  shaper: Font
  /** Units of the font's own to the em. */
  unitsPerEm: number
  has: (codePoint: number) => boolean
  advance: (glyph: number) => number
  /** The glyph of the space. */
  blank: number
  /** How far ink goes above the baseline and below it. */
  ink: (glyph: number) => { above: number; below: number }
  /** Its shape as the `d` of an SVG path in the font's own units, y upwards; empty for a blank. */
  outline: (glyph: number) => string
  /** The font's own table of that name (OpenType). */
  table: (name: string) => DataView | undefined
}

/** A text asked for a font that nobody has loaded yet: call `loadFontsFor` before setting it. */
export class FontNotLoaded extends Error {
  constructor(readonly key: FontKey) {
    super(`The font ${key} is not loaded`)
    this.name = 'FontNotLoaded'
  }
}

interface Shelf {
  open: Map<FontKey, OpenFont>
  coming: Map<FontKey, Promise<void>>
}

const shelf = () => singleton<Shelf>('type-fonts', () => ({ open: new Map(), coming: new Map() }))

/** @throws FontNotLoaded */
export function openedFont(key: FontKey): OpenFont {
  const font = shelf().open.get(key)
  if (!font) throw new FontNotLoaded(key)
  return font
}

/** Reads a font, once a process however many ask at a time. */
export async function loadFont(key: FontKey): Promise<void> {
  const { open, coming } = shelf()
  if (open.has(key)) return
  const loading = coming.get(key) ?? read(key)
  coming.set(key, loading)
  try {
    await loading
  } finally {
    coming.delete(key)
  }
}

async function read(key: FontKey): Promise<void> {
  const bytes = await readFile(path.join(PROJECT_ROOT, fontPath(key)))
  shelf().open.set(key, openFont(key, bytes))
}

function openFont(key: FontKey, bytes: Uint8Array): OpenFont {
  const face = new Face(new Blob(bytes))
  const shaper = new Font(face)
  const unitsPerEm = face.upem
  const letters = new Set(face.collectUnicodes())
  return {
    key,
    bytes,
    shaper,
    unitsPerEm,
    has: (codePoint) => letters.has(codePoint),
    blank: shaper.nominalGlyph(0x20) ?? 0,
    advance: remember((glyph) => shaper.glyphHAdvance(glyph) / unitsPerEm),
    ink: remember((glyph) => {
      const extents = shaper.glyphExtents(glyph)
      if (!extents) return { above: 0, below: 0 }
      return { above: extents.yBearing / unitsPerEm, below: -(extents.yBearing + extents.height) / unitsPerEm }
    }),
    outline: remember((glyph) => shaper.glyphToPath(glyph)),
    table: tablesOf(bytes),
  }
}

/** Reads the directory of a TrueType file. */
function tablesOf(bytes: Uint8Array): OpenFont['table'] {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  for (let entry = 12; entry < 12 + file.getUint16(4) * 16; entry += 16) {
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(name, new DataView(bytes.buffer, bytes.byteOffset + file.getUint32(entry + 8), file.getUint32(entry + 12)))
  }
  return (name) => tables.get(name)
}

function remember<T>(find: (glyph: number) => T): (glyph: number) => T {
  const known = new Map<number, T>()
  return (glyph) => {
    const seen = known.get(glyph)
    if (seen !== undefined) return seen
    const found = find(glyph)
    known.set(glyph, found)
    return found
  }
}
