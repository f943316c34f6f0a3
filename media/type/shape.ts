import { Buffer, BufferFlag, ClusterLevel, Direction, shape } from 'harfbuzzjs'
import { singleton } from '~/src/platform/singleton'
import type { OpenFont } from './open-font'

/** A glyph of a font; lengths in em. */
export interface Glyph {
  id: number
  /** Where the letters it stands for begin in the paragraph, in UTF-16 units. */
  cluster: number
  advance: number
  dx: number
  dy: number
}

interface Stretch {
  start: number
  end: number
  level: number
  script: string
  font: OpenFont
}

const FLAGS = BufferFlag.REMOVE_DEFAULT_IGNORABLES | BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE

/** The glyphs of a stretch of a paragraph, from left to right as they are seen, joined and placed by HarfBuzz. */
export function shapeStretch(text: string, { start, end, level, script, font }: Stretch, language = ''): Glyph[] {
  const buffer = singleton('type-buffer', () => new Buffer())
  buffer.reset()
  buffer.addText(text, start, end - start)
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR)
  buffer.setScript(script)
  if (/^[a-z0-9-]{2,35}$/i.test(language)) buffer.setLanguage(language)
  buffer.setFlags(FLAGS)
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  shape(font.shaper, buffer)
  const em = font.unitsPerEm
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({ id: codepoint, cluster, advance: xAdvance / em, dx: xOffset / em, dy: yOffset / em }))
}
