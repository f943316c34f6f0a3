import type { OverlayOptions, Sharp } from 'sharp'
import type { Finding } from '../../zones/finding'
import { barsOf, bottomUp } from '../../engine/bars'
import type { Ground } from '../../engine/grounds'
import { pagesOf } from '../../zones/page-rule'
import type { Zone } from '../../zones/zones'
import type { CopyContent } from '../../engine/copy-content'
import { drawZone } from './draw-zone'
import { measureGrounds } from './measure-grounds'
import { describePicture, openPicture, orUnreadable, type PictureFacts, type PictureFormat } from './open-picture'

/** What of a picture and its zones is the same for all copies. */
export interface StudiedPicture {
  facts: PictureFacts
  /** By zone, what lies beneath. */
  grounds: ReadonlyMap<string, Ground>
}

export interface FilledPicture {
  bytes: Buffer
  findings: Finding[]
}

/** How copies are written: photographs without a loss that is seen, everything else without any. */
const WRITE: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  png: (picture) => picture.png(),
  jpeg: (picture) => picture.jpeg({ quality: 90, chromaSubsampling: '4:4:4', progressive: true }),
  webp: (picture) => picture.webp({ quality: 90, smartSubsample: true }),
}

/**
 * Reads a picture once, whole, so that one of which no copy can be made is refused before anybody asks for one.
 * @throws Problem 422 `image-unreadable`, `image-animated` or `image-too-large`
 */
export async function studyPicture(original: Buffer, format: PictureFormat, zones: readonly Zone[]): Promise<StudiedPicture> {
  const facts = await describePicture(original, format)
  return { facts, grounds: await measureGrounds(original, facts, zones) }
}

/**
 * Makes a copy of a picture: of the same format and size, in sRGB; of what the file says besides its pixels nothing is
 * left, and its description is the copy's serial. Equal arguments give equal bytes.
 * @throws Problem 422 `image-unreadable`
 */
export async function fillPicture({ original, format, studied: { facts, grounds }, zones, content }: { original: Buffer; format: PictureFormat; studied: StudiedPicture; zones: readonly Zone[]; content: CopyContent }): Promise<FilledPicture> {
  const findings: Finding[] = []
  const layers: OverlayOptions[] = []
  const bars = barsOf(zones, 1)
  for (const zone of bottomUp(zones)) {
    const find = (finding: Omit<Finding, 'zone'>) => findings.push({ ...finding, zone: zone.id })
    if (pagesOf(zone, 1).length === 0) find({ code: 'zone-off-page' })
    else layers.push(...(await drawZone({ standing: { zone, page: 1, grounds: [grounds.get(zone.id) ?? []].flat(), bars: bars(zone, 0) }, picture: facts, content, find })))
  }
  const bytes = await orUnreadable(() => {
    const drawn = openPicture(original).composite(layers)
    return WRITE[format](facts.hasAlpha ? drawn : drawn.removeAlpha())
      .withExif({ IFD0: { ImageDescription: content.serial, Software: 'Tandem' } })
      .toBuffer()
  })
  return { bytes, findings }
}
