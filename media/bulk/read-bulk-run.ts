import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { BulkItemRow, BulkRunRow, CopyRow, ProofSheetRow } from '../rows'

export interface BulkOverview {
  run: Pick<BulkRunRow, 'id' | 'name' | 'asset' | 'state' | 'createdAt'>
  total: number
  made: number
  failed: number
  /** What somebody has to mend, by partner: no copy, or one without a logo. */
  toMend: { partner: { id: string; name: string }; problem: string; detail?: string; askedAt?: string }[]
  /** As they are drawn, by language. */
  sheets: Pick<ProofSheetRow, 'locale' | 'state' | 'done' | 'total'>[]
  items: (BulkItemRow & { partnerName: string; row?: CopyRow })[]
}

interface Args {
  payload: Payload
  viewer: Viewer
  runId: string
}

/**
 * A bulk run, for those who start them.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function findBulkRun({ payload, viewer, runId }: Args): Promise<BulkRunRow> {
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') throw new Problem({ status: 403, code: 'not-your-room', title: 'Bulk runs are for marketing' })
  const run = await payload.db.findOne<BulkRunRow>({ collection: 'bulk-runs', where: { id: { equals: runId } } })
  if (!run) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such bulk run' })
  return run
}

/**
 * How a bulk run stands, for those who start them.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export const readBulkRun = async (args: Args): Promise<BulkOverview> => bulkOverview(args.payload, await findBulkRun(args))

/** How a bulk run stands. */
export async function bulkOverview(payload: Payload, run: BulkRunRow): Promise<BulkOverview> {
  const runId = run.id
  const all = { pagination: false, limit: 0 } as const
  const { docs } = await payload.db.find<BulkItemRow>({ collection: 'bulk-items', where: { run: { equals: runId } }, ...all })
  const [{ docs: sheets }, partners, copies] = await Promise.all([
    payload.db.find<ProofSheetRow>({ collection: 'proof-sheets', where: { run: { equals: runId } }, ...all }),
    byId<{ id: string; name: string }>(payload, 'partners', docs.map(({ partner }) => partner)),
    byId<CopyRow>(payload, 'copies', docs.flatMap(({ copy }) => copy ?? [])),
  ])
  const items = docs
    .map((item) => ({ ...item, partnerName: partners.get(item.partner)?.name ?? '', row: copies.get(item.copy ?? '') }))
    .sort((a, b) => a.partnerName.localeCompare(b.partnerName))
  const { id, name, asset, state, createdAt } = run
  return {
    run: { id, name, asset, state, createdAt },
    total: docs.length,
    made: docs.filter((item) => item.state === 'made').length,
    failed: docs.filter((item) => item.state === 'failed').length,
    toMend: items.flatMap(({ partner, partnerName, problem, detail, askedAt }) =>
      problem ? [{ partner: { id: partner, name: partnerName }, problem, ...(detail ? { detail } : {}), ...(askedAt ? { askedAt } : {}) }] : [],
    ),
    sheets: sheets.map(({ locale, state, done, total }) => ({ locale, state, done, total })),
    items,
  }
}

/** Rows of these ids, asked for by hundreds: a database takes only so many values in one query. */
async function byId<Row extends { id: string }>(payload: Payload, collection: 'partners' | 'copies', wanted: string[]): Promise<Map<string, Row>> {
  const ids = [...new Set(wanted)]
  const rows = new Map<string, Row>()
  for (let at = 0; at < ids.length; at += 500) {
    const { docs } = await payload.db.find<Row>({ collection, where: { id: { in: ids.slice(at, at + 500) } }, pagination: false, limit: 0 })
    for (const row of docs) rows.set(row.id, row)
  }
  return rows
}
