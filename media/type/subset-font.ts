import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'
import { withComponents } from './composite-glyphs'
import type { FontKey } from './font-catalogue'
import { openedFont } from './open-font'

export interface FontSubset {
  /** A TrueType file of the wanted glyphs alone. */
  bytes: Uint8Array
  /** Glyph of the whole font → glyph of this file. */
  glyphs: ReadonlyMap<number, number>
}

/** What the subsetter gives (hb-subset.h). */
interface Subsetter {
  memory: WebAssembly.Memory
  _initialize: () => void
  malloc: (size: number) => number
  free: (at: number) => void
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  hb_blob_destroy: (blob: number) => void
  hb_blob_get_length: (blob: number) => number
  hb_blob_get_data: (blob: number, length: number) => number
  hb_face_create: (blob: number, index: number) => number
  hb_face_destroy: (face: number) => void
  hb_face_reference_blob: (face: number) => number
  hb_set_add: (set: number, value: number) => void
  hb_subset_input_create_or_fail: () => number
  hb_subset_input_destroy: (input: number) => void
  hb_subset_input_glyph_set: (input: number) => number
  hb_subset_input_set: (input: number, kind: number) => number
  hb_subset_input_set_flags: (input: number, flags: number) => void
  hb_subset_or_fail: (face: number, input: number) => number
}

const READ_ONLY = 1
const NO_HINTING = 0x1
const NO_LAYOUT_CLOSURE = 0x200
const DROPPED_TABLES = 3
/** What a font inside a PDF has no use for (ISO 32000-1, 9.9): letters are found by glyph, and are placed by us. */
const DROPPED = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'cmap', 'name', 'post', 'OS/2', 'gasp', 'DSIG', 'meta', 'vhea', 'vmtx', 'VORG', 'kern', 'prep', 'fpgm', 'cvt ']

interface Workshop {
  hb: Subsetter
  faces: Map<FontKey, number>
}

/**
 * A font of some of a font's glyphs, numbered anew; the same glyphs always give the same bytes.
 * @throws FontNotLoaded
 */
export function subsetFont(key: FontKey, glyphs: Iterable<number>): FontSubset {
  const wanted = withComponents(openedFont(key), glyphs)
  const bytes = subset(singleton('type-subsetter', openWorkshop), key, wanted)
  return { bytes, glyphs: new Map(wanted.map((glyph, i) => [glyph, i])) }
}

function openWorkshop(): Workshop {
  const file = readFileSync(path.join(PROJECT_ROOT, 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm'))
  const hb = new WebAssembly.Instance(new WebAssembly.Module(file)).exports as unknown as Subsetter
  hb._initialize()
  return { hb, faces: new Map() }
}

function subset({ hb, faces }: Workshop, key: FontKey, glyphs: readonly number[]): Uint8Array {
  const face = faces.get(key) ?? openFace(hb, openedFont(key).bytes)
  faces.set(key, face)
  const input = hb.hb_subset_input_create_or_fail()
  const chosen = hb.hb_subset_input_glyph_set(input)
  for (const glyph of glyphs) hb.hb_set_add(chosen, glyph)
  const dropped = hb.hb_subset_input_set(input, DROPPED_TABLES)
  for (const table of DROPPED) hb.hb_set_add(dropped, tag(table))
  hb.hb_subset_input_set_flags(input, NO_HINTING | NO_LAYOUT_CLOSURE)
  const made = hb.hb_subset_or_fail(face, input)
  hb.hb_subset_input_destroy(input)
  if (made === 0) throw new Error(`HarfBuzz made no subset of ${key}`)
  const blob = hb.hb_face_reference_blob(made)
  const at = hb.hb_blob_get_data(blob, 0)
  const bytes = new Uint8Array(hb.memory.buffer, at, hb.hb_blob_get_length(blob)).slice()
  hb.hb_blob_destroy(blob)
  hb.hb_face_destroy(made)
  const count = glyphCount(bytes)
  // Our numbering holds only while the file has exactly the glyphs asked for.
  if (count !== glyphs.length) throw new Error(`A subset of ${key} has ${count} glyphs instead of ${glyphs.length}`)
  return bytes
}

function openFace(hb: Subsetter, font: Uint8Array): number {
  const at = hb.malloc(font.length)
  new Uint8Array(hb.memory.buffer, at, font.length).set(font)
  const blob = hb.hb_blob_create(at, font.length, READ_ONLY, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  hb.hb_blob_destroy(blob)
  return face
}

const tag = (name: string): number => [...name].reduce((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0) >>> 0

/** numGlyphs of the table maxp. */
function glyphCount(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    if (view.getUint32(entry) === tag('maxp')) return view.getUint16(view.getUint32(entry + 8) + 4)
  }
  return 0
}
