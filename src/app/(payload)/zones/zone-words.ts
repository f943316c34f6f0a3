import { createTranslator } from 'use-intl/core'
import type { Box } from './zone-geometry'
import type { ZoneRow } from './zone-rows'

/** Words of the editor; a number comes as it is written in the reader's language. */
export type Say = (key: string, values?: Record<string, string | number>) => string

export const zoneWords = (locale: string, messages: object): Say =>
  createTranslator({ locale, messages: messages as Record<string, never> }) as unknown as Say

/** A zone, its size and place as a sentence: what a screen reader says of it. */
export function zoneSentence(say: Say, { kind, name }: Pick<ZoneRow, 'kind' | 'name'>, box: Box): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round)
  return say('box', { kind: say(`kind.${kind}`), name, width: width ?? 0, height: height ?? 0, x: x ?? 0, y: y ?? 0 })
}
