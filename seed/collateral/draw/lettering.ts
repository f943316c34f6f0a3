import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'

export type Weight = 300 | 400 | 600 | 700 | 800 | 900

const require = createRequire(import.meta.url)
const FILES: Record<Weight, string> = {
  300: '300Light/NotoSans_300Light.ttf',
  400: '400Regular/NotoSans_400Regular.ttf',
  600: '600SemiBold/NotoSans_600SemiBold.ttf',
  700: '700Bold/NotoSans_700Bold.ttf',
  800: '800ExtraBold/NotoSans_800ExtraBold.ttf',
  900: '900Black/NotoSans_900Black.ttf',
}
const opened = new Map<Weight, Font>()

/** Path of the Noto Sans file of a weight, as installed from npm. */
export const fontFile = (weight: Weight): string => require.resolve(`@expo-google-fonts/noto-sans/${FILES[weight]}`)

function font(weight: Weight): Font {
  let found = opened.get(weight)
  if (!found) {
    found = fontkit.openSync(fontFile(weight)) as Font
    opened.set(weight, found)
  }
  return found
}

export interface Lettering {
  x: number
  /** Baseline. */
  y: number
  size: number
  weight?: Weight
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  /** Extra space between letters in units of the picture. */
  tracking?: number
}

/** Width of a line in units of the picture. */
export function widthOf(text: string, { size, weight = 400, tracking = 0 }: Pick<Lettering, 'size' | 'weight' | 'tracking'>): number {
  const face = font(weight)
  return (face.layout(text).advanceWidth * size) / face.unitsPerEm + tracking * Math.max(0, text.length - 1)
}

/** The outline of a line of text: the `d` of an SVG path. */
export function outline(text: string, options: Omit<Lettering, 'fill'>): string {
  const { x, y, size, weight = 400, anchor = 'start', tracking = 0 } = options
  const face = font(weight)
  const scale = size / face.unitsPerEm
  const run = face.layout(text)
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text, { size, weight, tracking })
  const round = (value: number) => Math.round(value * 100) / 100
  let pen = x - shift
  let d = ''
  run.glyphs.forEach((glyph, index) => {
    const place = run.positions[index]
    d += glyph.path.scale(scale, -scale).translate(pen + (place?.xOffset ?? 0) * scale, y).toSVG()
      .replace(/-?\d+\.?\d*(?:e-?\d+)?/g, (number) => String(round(Number(number))))
    pen += (place?.xAdvance ?? glyph.advanceWidth) * scale + tracking
  })
  return d
}

/**
 * A line of text as an SVG path: pictures then look the same on every machine, because the rasteriser would otherwise
 * use whatever fonts the system has, or none.
 */
export const letters = (text: string, { fill = '#000', ...options }: Lettering): string => `<path d="${outline(text, options)}" fill="${fill}"/>`
