import type { Payload } from 'payload'
import { waitingJobs } from '~/src/platform/waiting-jobs'
import { formatOf } from '../formats/formats'
import type { AssetRow, FileRow } from '../rows'
import { readZones } from '../zones/stored-zones'

/** Queues the preparation of published templates that this version of the engine has not prepared. */
export async function redriveTemplates({ payload }: { payload: Payload }): Promise<void> {
  const { docs: assets } = await payload.db.find<AssetRow>({ collection: 'assets', where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }, pagination: false, limit: 0 })
  const templates = assets.filter(({ zones }) => zones?.length)
  if (templates.length === 0) return
  const { docs } = await payload.db.find<FileRow>({ collection: 'files', where: { id: { in: [...new Set(templates.map(({ file }) => file))] } }, pagination: false, limit: 0 })
  const files = new Map(docs.map((file) => [file.id, file]))
  const waiting = await waitingJobs(payload, 'prepare-template', 'assetId')
  for (const { id, file: fileId, zones, dropSignature } of templates) {
    const file = files.get(fileId)
    if (!file || waiting.has(id) || (await formatOf(file).isPrepared({ file, zones: readZones(zones, 'en'), dropSignature: Boolean(dropSignature) }))) continue
    await payload.jobs.queue({ task: 'prepare-template', input: { assetId: id } })
  }
}
