import { Problem } from '~/src/platform/problem'
import type { Zone } from '../zones/zones'

/**
 * For kinds of files in which partners' pictures have no place.
 * @param what such a file is called
 * @throws Problem 422 `no-place-for-pictures` naming `file` where a zone wants one
 */
export function refusePictures(zones: readonly Zone[], what: string): void {
  const zone = zones.find(({ kind }) => kind === 'image')
  if (!zone) return
  const message = `Take the zone ${zone.id} out: pictures of partners stand in PDFs and pictures.`
  throw new Problem({ status: 422, code: 'no-place-for-pictures', title: `A ${what} takes no picture of a partner`, errors: [{ field: 'file', message, rule: 'no-place-for-pictures' }] })
}
