import { monogram, scene } from '../draw/scenes'
import { productShot, productStage } from '../draw/stage'
import { letters } from '../draw/lettering'
import { jpeg, png } from '../draw/raster'

export const stagePicture = () => jpeg(productStage(924, 1000), 924)
export const shotPicture = (nodes: 4 | 8, ground: 'paper' | 'teal' = 'teal') => jpeg(productShot(nodes, ground, 560, 560), 640)
export const scenePicture = (kind: Parameters<typeof scene>[0], pixels = 1100) => jpeg(scene(kind), pixels)

/** A round portrait of initials. */
export const portrait = (initials: string, hue: string) =>
  png(monogram(initials, hue, (x, y, size) => letters(initials, { x, y, size, weight: 600, fill: '#FFFFFF', anchor: 'middle' })).replace('<rect width="160" height="160" fill="#fff"/>', ''), 160)

/** Both cabinets across the whole width of a cover. */
export const productStageWide = () => jpeg(productStage(1190, 640), 1190)
