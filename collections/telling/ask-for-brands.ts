import type { Payload } from 'payload'
import { findBulkRun } from '~/media/bulk/read-bulk-run'
import { type AssetRow, type BulkItemRow, inLanguage } from '~/media/rows'
import { type Clock, systemClock } from '~/src/platform/clock'
import { notify } from '~/src/notify/notify'
import type { Viewer } from '~/src/policy/viewer'
import { peopleOf } from './people'

/** What a partner lacks, by the problem that a bulk run met. */
const MISSING = { 'no-brand-kit': 'kit', 'logo-missing': 'logo', 'picture-missing': 'picture' } as const

/**
 * Asks the administrators of partners for the brand kit, the logo or the picture that a bulk run found missing: each once a day,
 * however often it is asked for.
 * @returns how many people are asked
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function askForBrands({ payload, viewer, runId, clock = systemClock }: { payload: Payload; viewer: Viewer; runId: string; clock?: Clock }): Promise<{ people: number }> {
  const run = await findBulkRun({ payload, viewer, runId })
  const [{ docs: items }, asset] = await Promise.all([
    payload.db.find<BulkItemRow>({ collection: 'bulk-items', where: { and: [{ run: { equals: run.id } }, { problem: { in: Object.keys(MISSING) } }] }, pagination: false, limit: 0 }),
    payload.db.findOne<AssetRow>({ collection: 'assets', where: { id: { equals: run.asset } }, locale: 'all' }),
  ])
  const administrators = (await peopleOf(payload, items)).filter(({ role }) => role === 'partner-admin')
  const now = clock().toISOString()
  let people = 0
  for (const { id, partner, problem } of items) {
    const asked = administrators.filter((person) => person.partner === partner)
    for (const person of asked) {
      await notify({
        payload,
        key: `brand-wanted:${run.id}:${person.id}:${now.slice(0, 10)}`,
        kind: 'brand-wanted',
        data: { asset: inLanguage(asset?.title, 'en'), missing: problem === 'logo-missing' || problem === 'picture-missing' ? MISSING[problem] : 'kit' },
        to: { userId: person.id },
      })
    }
    people += asked.length
    if (asked.length > 0) await payload.db.updateOne({ collection: 'bulk-items', id, data: { askedAt: now } })
  }
  return { people }
}
