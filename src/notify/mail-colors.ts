/** Relative luminance of a colour such as #0F5C5C, from 0 (black) to 1 (white), by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, from 1 to 21, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** The ink, white or near black, that reads better on a ground of this colour. */
export const inkOn = (ground: string): '#ffffff' | '#10201f' => (contrast(ground, '#ffffff') >= contrast(ground, '#10201f') ? '#ffffff' : '#10201f')

/** The colour moved towards an ink in small steps until it reads on the ground (4.5 to 1). */
export function legibleOn(color: string, ground: string): string {
  const target = inkOn(ground)
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(color, target, share)
    if (contrast(mixed, ground) >= 4.5) return mixed
  }
  return target
}

const mix = (from: string, to: string, share: number) =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number]
      return Math.round(a + (b - a) * share)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`
