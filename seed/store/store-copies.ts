import { PDFDocument } from 'pdf-lib'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { originalKey } from '~/media/blob-keys'
import { markOutdatedCopies } from '~/media/copies/mark-outdated-copies'
import { recallCopies } from '~/media/recalls/recall-copies'
import { decideCopy } from '~/media/reviews/decide-copy'
import { runBulk } from '~/media/bulk/run-bulk'
import { blobStore } from '~/src/platform/storage/open-store'
import { CAMPAIGN, FORMER_EDITIONS, type FormerEdition } from '../content/former-editions'
import { PARTNERS } from '../content/partners'
import { daysAgo, type SeedContext } from './context'
import { personOf, staffOf } from './person'
import type { StoredPartners } from './store-partners'
import { upload } from './upload'

/** Who publishes, decides on copies and runs campaigns. */
const MARKETING = 'mara@halden.example'

interface Asset {
  id: string
  file: string
}

/** The copies that partners made, of editions that were replaced or recalled since too, what waits for marketing and what it sent back, and a bulk run. */
export async function storeCopies(context: SeedContext, stored: StoredPartners, slugs: Map<string, string>): Promise<void> {
  const { payload } = context
  const marketing = await staffOf(context, MARKETING)
  const former = new Map<string, { edition: FormerEdition; asset: Asset }>()
  for (const edition of FORMER_EDITIONS) former.set(edition.asset, { edition, asset: await putBack(context, slugs.get(edition.asset) ?? '') })
  for (const partner of PARTNERS) {
    for (const { asset, email, madeDaysAgo, inputs = {}, sentBack } of partner.copies) {
      const slug = slugs.get(asset)
      if (!slug) continue
      const { copy } = await coBrandAsset({ payload, viewer: personOf(partner, email, stored), slug, inputs, clock: () => new Date(daysAgo(context, madeDaysAgo)) })
      if (sentBack) await decideCopy({ payload, viewer: marketing, serial: copy.serial, decision: 'send-back', reason: sentBack.because, clock: () => new Date(daysAgo(context, sentBack.daysAgo)) })
    }
  }
  for (const { edition, asset } of former.values()) await replace(context, edition, asset, stored)
  await runCampaign(context, stored, slugs)
}

/** Gives an asset an earlier edition for a while, with the same pages. */
async function putBack(context: SeedContext, slug: string): Promise<Asset> {
  const { payload } = context
  const asset = await payload.db.findOne<Asset>({ collection: 'assets', where: { slug: { equals: slug } } })
  const file = asset && (await payload.db.findOne<{ id: string; filename: string }>({ collection: 'files', where: { id: { equals: asset.file } } }))
  const bytes = file && (await blobStore().get(originalKey(file.filename)))
  if (!asset || !bytes) throw new Error(`${slug} has no edition to put back`)
  const document = await PDFDocument.load(bytes)
  document.setSubject('First edition')
  const earlier = await upload(context, { name: `${slug}-first-edition.pdf`, bytes: Buffer.from(await document.save()), mimeType: 'application/pdf' })
  await setFile(context, asset.id, earlier)
  return asset
}

async function replace(context: SeedContext, { replacedDaysAgo, recalledBecause }: FormerEdition, { id, file }: Asset, { users }: StoredPartners): Promise<void> {
  const { payload } = context
  const at = daysAgo(context, replacedDaysAgo)
  if (recalledBecause) {
    const recall = await payload.create({ collection: 'recalls', data: { asset: id, reason: recalledBecause, by: users.get(MARKETING) ?? null, createdAt: at } as never, depth: 0, overrideAccess: true })
    await recallCopies({ payload, recallId: String(recall.id) })
  }
  await setFile(context, id, file)
  await markOutdatedCopies({ payload, assetId: id, clock: () => new Date(at) })
}

const setFile = ({ payload }: SeedContext, id: string, file: string) => payload.update({ collection: 'assets', id, data: { file, _status: 'published' }, depth: 0, overrideAccess: true })

async function runCampaign({ payload }: SeedContext, { users }: StoredPartners, slugs: Map<string, string>): Promise<void> {
  const asset = await payload.db.findOne<Asset>({ collection: 'assets', where: { slug: { equals: slugs.get(CAMPAIGN.asset) } } })
  const run = await payload.create({
    collection: 'bulk-runs',
    data: { name: CAMPAIGN.name, asset: asset?.id ?? '', inputs: [{ input: 'offer', text: CAMPAIGN.offer }], by: users.get(MARKETING) ?? null, state: 'queued' },
    depth: 0,
    overrideAccess: true,
  })
  await runBulk({ payload, runId: String(run.id) })
}
