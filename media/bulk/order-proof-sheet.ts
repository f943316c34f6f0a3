import type { Payload } from 'payload'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { createOnce } from '~/src/platform/create-once'
import { Problem } from '~/src/platform/problem'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { findBulkRun } from './read-bulk-run'
import type { BulkRunRow, ProofSheetRow } from '../rows'

/**
 * Has the proof sheet of a bulk run drawn, in a language or in that of whoever started the run. Asked for twice, it is
 * drawn once; one that lies there is drawn anew only where that is wanted.
 * @throws Problem 404 `not-found`
 */
export async function orderProofSheet({ payload, runId, locale, again }: { payload: Payload; runId: string; locale?: Locale; again: boolean }): Promise<ProofSheetRow> {
  const run = await payload.db.findOne<BulkRunRow>({ collection: 'bulk-runs', where: { id: { equals: runId } } })
  if (!run) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such bulk run' })
  const language = locale ?? (await languageOf(payload, run.by))
  const { doc, created } = await createOnce<ProofSheetRow>({ payload, collection: 'proof-sheets', by: 'key', data: { key: `${runId}:${language}`, run: runId, locale: language, state: 'queued', done: 0, total: 0 } })
  const anew = !created && again && (await compareAndSet<ProofSheetRow>({ payload, collection: 'proof-sheets', id: doc.id, expect: { state: { equals: 'ready' } }, data: { state: 'queued', done: 0 } }))
  if (created || anew) await payload.jobs.queue({ task: 'draw-proof-sheet', input: { sheetId: doc.id } })
  return anew || doc
}

/**
 * As `orderProofSheet`, for those who start bulk runs.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function askForProofSheet({ payload, viewer, runId, locale }: { payload: Payload; viewer: Viewer; runId: string; locale: Locale }): Promise<ProofSheetRow> {
  await findBulkRun({ payload, viewer, runId })
  return orderProofSheet({ payload, runId, locale, again: true })
}

async function languageOf(payload: Payload, userId: string): Promise<Locale> {
  const author = await payload.db.findOne<{ id: string; locale?: Locale | null }>({ collection: 'users', where: { id: { equals: userId } } })
  return author?.locale ?? 'en'
}
