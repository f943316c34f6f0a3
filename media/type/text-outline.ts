import { openedFont } from './open-font'
import type { SetText } from './set-text'

/**
 * A text as SVG elements, each glyph its outline, so that what draws them needs no font of its own. The origin is the
 * upper left corner of the box the text was set into, y downwards.
 * @throws FontNotLoaded
 */
export function textOutline({ lines, size }: Pick<SetText, 'lines' | 'size'>, boxHeight: number): string {
  const drawn: string[] = []
  for (const { font: key, x, y, glyphs } of lines.flatMap(({ runs }) => runs)) {
    const font = openedFont(key)
    const scale = size / font.unitsPerEm
    let pen = x
    for (const { id, advance, dx, dy } of glyphs) {
      const outline = font.outline(id)
      if (outline) drawn.push(`<path transform="matrix(${[scale, 0, 0, -scale, pen + dx * size, boxHeight - y - dy * size].map(short).join(' ')})" d="${outline}"/>`)
      pen += advance * size
    }
  }
  return drawn.join('')
}

const short = (value: number): number => Math.round(value * 100_000) / 100_000
