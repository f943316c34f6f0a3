import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { systemClock, type Clock } from './clock'
import { singleton } from './singleton'

export interface AuditEntry {
  payload: Payload
  /** Absent when the portal itself acted, by a job or at boot. */
  actor?: { id: string; role: string } | undefined
  /** What was done, as a past participle: created, changed, approved. */
  action: string
  subject: { collection: string; id: string }
  /** Facts that justify or describe it; never secrets, file contents or answers. */
  data: Record<string, unknown>
  clock?: Clock
}

interface AuditRow {
  id: string
  seq: number
  at: string
  actor?: string | null
  actorRole?: string | null
  action: string
  collectionSlug: string
  documentId: string
  data?: unknown
  previousHash: string
  hash: string
}

const GENESIS = '0'.repeat(64)
const queue = singleton('audit-queue', () => ({ tail: Promise.resolve() as Promise<unknown> }))

/**
 * Appends to the audit trail. Entries form a chain: each carries the hash of the one before, so that a change or a gap
 * shows (see `verifyAudit`). Writers of one process wait in line; writers of two are told apart by the unique number.
 */
export function recordAudit(entry: AuditEntry): Promise<void> {
  const done = queue.tail.then(() => append(entry))
  queue.tail = done.catch(() => undefined)
  return done
}

async function append({ payload, actor, action, subject, data, clock = systemClock }: AuditEntry): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const { docs } = await payload.db.find<AuditRow>({ collection: 'audit', sort: '-seq', limit: 1, pagination: false })
    const last = docs[0]
    const row = {
      seq: (last?.seq ?? 0) + 1,
      at: clock().toISOString(),
      actor: actor?.id ?? null,
      actorRole: actor?.role ?? 'system',
      action,
      collectionSlug: subject.collection,
      documentId: subject.id,
      data,
      previousHash: last?.hash ?? GENESIS,
    }
    try {
      await payload.db.create({ collection: 'audit', data: { ...row, hash: hashOf(row) } })
      return
    } catch (error) {
      if (attempt >= 20) throw error
    }
  }
}

function hashOf(row: Omit<AuditRow, 'id' | 'hash'>): string {
  const { seq, at, actor, actorRole, action, collectionSlug, documentId, data, previousHash } = row
  const told = [previousHash, seq, new Date(at).toISOString(), actor ?? null, actorRole ?? null, action, collectionSlug, documentId, sorted(data ?? {})]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

// Databases give the keys of stored JSON back in an order of their own.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}

/** The number of the first entry whose link to the one before is broken, or undefined when the chain is whole. */
export async function verifyAudit(payload: Payload): Promise<number | undefined> {
  let previous = GENESIS
  let expected = 1
  for (;;) {
    const { docs } = await payload.db.find<AuditRow>({
      collection: 'audit',
      sort: 'seq',
      where: { seq: { greater_than_equal: expected } },
      limit: 500,
      pagination: false,
    })
    if (docs.length === 0) return undefined
    for (const row of docs) {
      if (row.seq !== expected || row.previousHash !== previous || row.hash !== hashOf(row)) return expected
      previous = row.hash
      expected += 1
    }
  }
}
