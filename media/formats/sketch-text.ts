import { ALIGN, settle } from '../engine/set-zones'
import type { SetText } from '../type/set-text'

/** How something is said in a sketch. */
export interface SketchedWords {
  text: string
  bold: boolean
  align: 'left' | 'center' | 'right'
}

/** How high a line is, of the size of its type. */
export const LINE = 1.25
/** Higher than any text that is drawn, in what the sketch is measured in. */
export const HIGH = 20_000

/** Words set into lines of one size, so wide at most. */
export const setWords = ({ text, bold, align }: SketchedWords, width: number, size: number): Promise<SetText> =>
  settle({ text, box: { width, height: HIGH }, minSize: size, maxSize: size, align: ALIGN[align], ...(bold ? { weight: 'bold' as const } : {}) })

/** A number as an SVG wants it, to the hundredth. */
export const short = (value: number): number => Math.round(value * 100) / 100
