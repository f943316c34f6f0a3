import { singleton } from '~/src/platform/singleton'
import { Recent } from '../type/recent'
import type { DrawnPage } from './draw-apart'

/** Pictures that were drawn lately; one takes some 100 KB. */
const KEPT = 100

/** A page of a copy of these bytes, from memory when it was drawn lately. What fails is not kept. @param sha256 of the copy */
export async function recentPage({ sha256, page, width }: { sha256: string; page: number; width: number }, draw: () => Promise<DrawnPage>): Promise<DrawnPage> {
  const pictures = singleton('preview-pictures', () => new Recent<DrawnPage>(KEPT))
  const name = `${sha256} ${page} ${width}`
  const drawn = pictures.seen(name) ?? (await draw())
  return pictures.get(name, () => drawn)
}
