import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import { isProblem, type Problem } from '~/src/platform/problem'
import { partnerFacts } from '~/src/policy/facts'
import { OPEN } from '~/src/policy/requirement'
import { satisfies } from '~/src/policy/satisfies'
import { makeCopyFor } from '../copies/co-brand-asset'
import { kitPictures } from '../pictures/kit-pictures'
import { readZones } from '../zones/stored-zones'
import { type FirstAdministrator, firstAdministrators } from '../copies/first-administrators'
import type { AssetRow, BulkItemRow, BulkRunRow } from '../rows'

interface Args {
  payload: Payload
  runId: string
  /** Stops between two partners; what is left waits for the next run of the job. */
  signal?: AbortSignal
  clock?: Clock
}

/** Copies between two notes in the row that the run is alive. */
const ALIVE_EVERY = 20

/**
 * Makes one copy for each partner of a bulk run. Stopped at any point and run again, it goes on where it was: each
 * partner has one row, and each copy one key. A partner whose copy cannot be made keeps its reason and stops no other.
 * @returns whether the run is done
 */
export async function runBulk({ payload, runId, signal, clock = systemClock }: Args): Promise<boolean> {
  const run = await payload.db.findOne<BulkRunRow>({ collection: 'bulk-runs', where: { id: { equals: runId } } })
  if (!run || run.state === 'done') return true
  const asset = await payload.db.findOne<AssetRow>({ collection: 'assets', where: { id: { equals: run.asset } }, locale: 'all' })
  if (run.state === 'queued') {
    const { docs: listed } = await payload.db.find<BulkItemRow>({ collection: 'bulk-items', where: { run: { equals: run.id } }, pagination: false, limit: 0 })
    const known = new Set(listed.map(({ partner }) => partner))
    for (const partner of await partnersOf({ payload, run })) {
      if (known.has(partner)) continue
      if (signal?.aborted) return false
      await createOnce({ payload, collection: 'bulk-items', by: 'key', data: { key: `${run.id}:${partner}`, run: run.id, partner, state: 'waiting' } })
    }
    await payload.db.updateOne({ collection: 'bulk-runs', id: run.id, data: { state: 'running' } })
  }
  const { docs: waiting } = await payload.db.find<BulkItemRow>({ collection: 'bulk-items', where: { and: [{ run: { equals: run.id } }, { state: { equals: 'waiting' } }] }, sort: 'key', pagination: false, limit: 0 })
  const administrators = await firstAdministrators(payload, waiting.map(({ partner }) => partner))
  for (const [at, item] of waiting.entries()) {
    if (signal?.aborted) return false
    if (at % ALIVE_EVERY === 0) await payload.db.updateOne({ collection: 'bulk-runs', id: run.id, data: { updatedAt: clock().toISOString() } })
    await payload.db.updateOne({ collection: 'bulk-items', id: item.id, data: await outcome({ payload, run, asset, item, administrator: administrators.get(item.partner), clock }) })
  }
  await payload.db.updateOne({ collection: 'bulk-runs', id: run.id, data: { state: 'done', finishedAt: clock().toISOString() } })
  return true
}

interface Share {
  payload: Payload
  run: BulkRunRow
  asset: AssetRow | null
  item: BulkItemRow
  administrator: FirstAdministrator | undefined
  clock: Clock
}

/** Marketing makes it, which is its approval; a picture that must be there comes from the partner's brand kit; the name and the language on it are those of the partner's first administrator. */
async function outcome({ payload, run, asset, item, administrator, clock }: Share): Promise<Partial<BulkItemRow>> {
  if (!asset || asset.deletedAt || asset._status !== 'published') return { state: 'failed', problem: 'not-found', detail: 'The asset is not published any more' }
  try {
    const pictures = await kitPictures({ payload, partnerId: item.partner, zones: readZones(asset.zones, 'en') })
    const { copy, warnings } = await makeCopyFor({
      payload,
      partnerId: item.partner,
      maker: { id: run.by, name: '', email: '', locale: 'en', ...administrator },
      asset,
      inputs: { ...Object.fromEntries((run.inputs ?? []).map(({ input, text }) => [input, text])), ...pictures },
      approvedBy: run.by,
      clock,
    })
    // A copy without its logo is there, and still waits for somebody to ask the partner for one.
    const bare = warnings.some(({ code }) => code === 'logo-missing')
    return { state: 'made', copy: copy.id, problem: bare ? 'logo-missing' : null, detail: null }
  } catch (error) {
    if (isProblem(error) && lacksPicture(error)) return { state: 'failed', problem: 'picture-missing', detail: 'The asset asks for a picture, and there is none in the brand kit' }
    if (!isProblem(error)) payload.logger.error({ err: error, run: run.id, partner: item.partner }, 'A copy of a bulk run could not be made')
    const detail = isProblem(error) ? [error.message, ...(error.errors ?? []).map(({ field, message }) => `${field}: ${message}`)].join(' · ') : 'The engine failed; see the log'
    return { state: 'failed', problem: isProblem(error) ? error.code : 'engine-failed', detail: detail.slice(0, 400) }
  }
}

const lacksPicture = ({ errors = [] }: Problem): boolean => errors.length > 0 && errors.every(({ rule }) => rule === 'picture-required')

/** The active partners that a run is for: those it names, else those who meet its condition as an administrator would. */
async function partnersOf({ payload, run }: { payload: Payload; run: BulkRunRow }): Promise<string[]> {
  const named = run.partners ?? []
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'partners',
    where: { and: [{ status: { equals: 'active' } }, ...(named.length > 0 ? [{ id: { in: named } }] : [])] },
    pagination: false,
    limit: 0,
  })
  if (named.length > 0) return docs.map(({ id }) => id)
  const now = new Date()
  const chosen: string[] = []
  for (const { id } of docs) {
    const partner = await partnerFacts(payload, id, now)
    if (partner && satisfies(run.audience ?? OPEN, { asOf: now.toISOString(), userId: '', role: 'partner-admin', partner })) chosen.push(id)
  }
  return chosen
}
