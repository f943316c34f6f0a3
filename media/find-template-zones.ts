import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { findZones } from './find-zones'
import { openTemplate } from './open-template'
import { openTemplateFile } from './open-template-file'
import type { ZoneInput } from './zones'

/**
 * The zones that the designer of an uploaded PDF left in it as form fields.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 422 `not-a-pdf`, `form-unreadable` or why the PDF makes no template
 */
export async function findTemplateZones(args: { payload: Payload; viewer: Viewer; fileId: string }): Promise<ZoneInput[]> {
  const { bytes } = await openTemplateFile(args)
  const document = await openTemplate(bytes)
  try {
    return findZones(document)
  } catch {
    // Forms out of order break the library in many ways, and none of them concerns the pages.
    throw new Problem({ status: 422, code: 'form-unreadable', title: 'The form of this PDF is out of order', detail: 'Place the zones by hand, or save the PDF anew in the program that made it.' })
  }
}
