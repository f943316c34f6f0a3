/** Lines of equal height around two hills, as on a survey map: the ground of covers and banners. */
export function contours(width: number, height: number, stroke: string, opacity: number): string {
  const lines: string[] = []
  for (let level = 0; level < 22; level++) {
    const points: string[] = []
    for (let step = 0; step <= 60; step++) {
      const x = (step / 60) * width
      const u = (step / 60) * Math.PI * 2
      const swell = Math.sin(u * 0.9 + level * 0.22) * 26 + Math.sin(u * 2.1 + 1.3 + level * 0.1) * 12 + Math.cos(u * 0.45) * 40
      const y = (level / 20) * height * 1.15 - height * 0.08 + (swell * height) / 520
      points.push(`${x.toFixed(1)} ${y.toFixed(1)}`)
    }
    lines.push(`<path d="M${points.join('L')}"/>`)
  }
  return `<g fill="none" stroke="${stroke}" stroke-width="${(width / 900).toFixed(2)}" opacity="${opacity}">${lines.join('')}</g>`
}
