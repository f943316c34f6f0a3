/** What a logo is dressed in: its own colours, one ink, one ink out of which its light parts are cut, or its own colours on paper with an edge. */
export type Dress = { kind: 'own' } | { kind: 'ink'; ink: string } | Cut | { kind: 'framed'; edge: number; paper: string }

export interface Cut {
  kind: 'cut'
  ink: string
  /** Lightness, from 0 to 1, where colours start and end to count as white. */
  whitish: number
  white: number
}

/** Lightness of a colour, from 0 to 1, out of channels of 255. */
export const lightness = (r: number, g: number, b: number): number => (0.299 * r + 0.587 * g + 0.114 * b) / 255

/** How much of the ink is left where a logo is so light, from 0 to 1. */
export const held = (light: number, { whitish, white }: Cut): number => Math.min(1, Math.max(0, (white - light) / (white - whitish)))
