import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import type { Format } from '../formats/format'
import { formatOf } from '../formats/formats'
import { findTemplateFile } from './open-template-file'
import { originalBytes } from '../assets/original-bytes'

/**
 * Sizes of the pages that zones can be placed on, as they are seen, what they are measured in, and whether zones may be found in the file.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 422 `no-template` or why the file cannot be read
 */
export async function measureTemplate(args: { payload: Payload; viewer: Viewer; fileId: string }): Promise<{ pages: { width: number; height: number }[]; unit: Format['unit']; finds: boolean }> {
  const file = await findTemplateFile(args)
  const { measure, unit, findZones } = formatOf(file)
  return { pages: await measure(await originalBytes(file)), unit, finds: findZones !== undefined }
}
