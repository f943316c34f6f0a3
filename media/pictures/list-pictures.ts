import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import type { PictureRow } from '../rows'
import { companyOf, readPictures } from './company-pictures'
import { mayRemove } from './picture-rights'

/** A picture as the people of its company see it. */
export interface PictureListed {
  id: string
  name: string
  /** Pixels. */
  width: number
  height: number
  bytes: number
  inKit: boolean
  addedAt: string
  /** Whether the viewer may take it away. */
  removable: boolean
}

export const pictureListed = (viewer: Viewer, picture: PictureRow): PictureListed => ({
  id: picture.id,
  name: picture.name,
  width: picture.width,
  height: picture.height,
  bytes: picture.bytes,
  inKit: picture.inKit ?? false,
  addedAt: picture.createdAt,
  removable: mayRemove(viewer, picture),
})

/** The pictures of the viewer's company: those of the brand kit first, then the newest. @throws Problem 403 `no-company` */
export async function listPictures({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<PictureListed[]> {
  const pictures = await readPictures({ payload, partnerId: companyOf(viewer) })
  return pictures.map((picture) => pictureListed(viewer, picture)).sort((a, b) => Number(b.inKit) - Number(a.inKit))
}
