import { COLOUR } from '~/seed/content/brand'
import { letters } from './lettering'
import { contours } from './pattern'
import { picture } from './raster'

/** Steps rising to the right, one for each tier, below a flag. 1190 by 640 units. */
export function ladder(tiers: { name: string; colour: string }[]): string {
  const width = 220
  const steps = tiers.map(({ name, colour }, index) => {
    const x = 110 + index * (width + 24)
    const top = 440 - index * 92
    return (
      `<path d="M${x} ${top}h${width}v${640 - top}H${x}z" fill="${colour}"/><path d="M${x} ${top}l28-20h${width}l-28 20z" fill="#fff" opacity=".5"/><path d="M${x + width} ${top}l28-20v${660 - top}h-28z" fill="#000" opacity=".28"/>` +
      letters(name, { x: x + 18, y: top + 42, size: name.length > 9 ? 25 : 29, weight: 700, fill: '#FFFFFF' }) +
      Array.from({ length: index + 1 }, (_, i) => `<circle cx="${x + 27 + i * 26}" cy="${top + 72}" r="8" fill="#fff" opacity=".85"/>`).join('')
    )
  }).join('')
  const flag = `<path d="M980 146V40" stroke="#fff" stroke-width="7" stroke-linecap="round"/><path d="M983 42h92l-22 26 22 26h-92z" fill="${COLOUR.amber}"/>`
  return picture(1190, 640,
    `<defs><linearGradient id="air" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1C7472"/><stop offset="1" stop-color="#0B4346"/></linearGradient></defs><rect width="1190" height="640" fill="url(#air)"/>${contours(1190, 640, '#8FD0C4', 0.25)}${steps}${flag}`)
}
