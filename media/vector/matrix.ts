/** A transformation as SVG and PDF both write it: `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const within = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** How many times longer lines become, at the mean of all directions. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

/** Whether circles stay circles. */
export function keepsShape([a, b, c, d]: Matrix): boolean {
  const [across, down, skew] = [a * a + b * b, c * c + d * d, a * c + b * d]
  const slack = 1e-4 * Math.max(across, down)
  return Math.abs(across - down) <= slack && Math.abs(skew) <= slack
}
