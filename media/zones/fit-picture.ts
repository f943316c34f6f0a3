import { aside, type Box } from './boxes'
import type { Zone } from './zones'

/**
 * Where a picture stands for a box of its zone, y downwards as the box: with `cover` it reaches over the box, which cuts
 * it. Alignment says which side of it stays, or where it stands; from above to below it is in the middle.
 */
export function fitPicture({ fit, align }: Pick<Zone, 'fit' | 'align'>, box: Box, picture: { width: number; height: number }): Box {
  const [across, down] = [box.width / picture.width, box.height / picture.height]
  const scale = fit === 'contain' ? Math.min(across, down) : Math.max(across, down)
  const [width, height] = [picture.width * scale, picture.height * scale]
  return { x: box.x + aside(align, box.width - width), y: box.y + (box.height - height) / 2, width, height }
}
