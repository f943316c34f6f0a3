import type { Payload } from 'payload'
import type { FieldError } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { findOpenAsset } from './find-asset'
import { readZones } from './stored-zones'
import { roomErrors } from './text-room'

/**
 * Which of the texts that somebody types are too long for their places in an asset, and by how much; nothing is made.
 * @throws Problem 404 `not-found`, 403 `locked`
 */
export async function checkTexts({ payload, viewer, slug, inputs }: { payload: Payload; viewer: Viewer; slug: string; inputs: Readonly<Record<string, string>> }): Promise<FieldError[]> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  return roomErrors(readZones(asset.zones, viewer.locale), inputs)
}
