import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { formatOf } from '../formats/formats'
import { findTemplateFile } from './open-template-file'
import { originalBytes } from '../assets/original-bytes'
import type { ZoneInput } from '../zones/zones'

/**
 * The zones that the designer of an uploaded file left in it: as form fields of a PDF, as placeholders of a deck.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 422 `nothing-to-find`, `form-unreadable` or why the file makes no template
 */
export async function findTemplateZones(args: { payload: Payload; viewer: Viewer; fileId: string }): Promise<ZoneInput[]> {
  const file = await findTemplateFile(args)
  const { name, findZones } = formatOf(file)
  if (!findZones) throw new Problem({ status: 422, code: 'nothing-to-find', title: 'Such a file holds no zones', detail: `Place them on the ${name} by hand.` })
  return findZones(await originalBytes(file))
}
