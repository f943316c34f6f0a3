import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { BulkItemRow, BulkRunRow, CopyRow } from './rows'

export interface BulkOverview {
  run: Pick<BulkRunRow, 'id' | 'name' | 'asset' | 'state' | 'createdAt'>
  total: number
  made: number
  failed: number
  /** What somebody has to mend, by partner: no copy, or one without a logo. */
  toMend: { partner: { id: string; name: string }; problem: string; detail?: string }[]
  items: (BulkItemRow & { partnerName: string; row?: CopyRow })[]
}

/**
 * How a bulk run stands, for those who start them.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function readBulkRun({ payload, viewer, runId }: { payload: Payload; viewer: Viewer; runId: string }): Promise<BulkOverview> {
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') throw new Problem({ status: 403, code: 'not-your-room', title: 'Bulk runs are for marketing' })
  const run = await payload.db.findOne<BulkRunRow>({ collection: 'bulk-runs', where: { id: { equals: runId } } })
  if (!run) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such bulk run' })
  const all = { pagination: false, limit: 0 } as const
  const { docs } = await payload.db.find<BulkItemRow>({ collection: 'bulk-items', where: { run: { equals: runId } }, ...all })
  const [partners, copies] = await Promise.all([
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
    toMend: items.flatMap(({ partner, partnerName, problem, detail }) => (problem ? [{ partner: { id: partner, name: partnerName }, problem, ...(detail ? { detail } : {}) }] : [])),
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
