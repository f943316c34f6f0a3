import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { findBulkRun } from './read-bulk-run'
import type { ProofSheetRow } from '../rows'

/**
 * Where a proof sheet lies; while it is drawn anew, the one before.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 409 `not-drawn-yet`
 */
export async function readProofSheet({ payload, viewer, runId, locale }: { payload: Payload; viewer: Viewer; runId: string; locale: Locale }): Promise<{ blob: string; etag: string }> {
  await findBulkRun({ payload, viewer, runId })
  const sheet = await payload.db.findOne<ProofSheetRow>({ collection: 'proof-sheets', where: { key: { equals: `${runId}:${locale}` } } })
  if (!sheet?.blob) {
    throw new Problem({ status: 409, code: 'not-drawn-yet', title: 'This proof sheet is not drawn yet', detail: 'Order it, and ask for the run to see how far it is.', extra: sheet ? { state: sheet.state, done: sheet.done, total: sheet.total } : {} })
  }
  return { blob: sheet.blob, etag: `${sheet.id}-${Date.parse(sheet.updatedAt)}` }
}
