import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { blobStore } from '~/src/platform/storage/open-store'
import { proofSheetKey } from '../blob-keys'
import { copyPicture, keepCopyPicture } from '../copies/copy-picture'
import { worstFirst } from './proof-order'
import { drawProofSheet } from './proof-sheet'
import { PROOF_WORDS } from './proof-words'
import { bulkOverview } from './read-bulk-run'
import type { BulkRunRow, CopyRow, ProofSheetRow } from '../rows'

interface Args {
  payload: Payload
  sheetId: string
  /** Stops between two pictures; those that are drawn are kept. */
  signal?: AbortSignal
  clock?: Clock
}

/** Pictures between two notes of how far it is. */
const NOTE_EVERY = 10

/**
 * Draws a proof sheet that was ordered: the pictures one after the other, then the pages.
 * @returns whether it is ready; when it was stopped, the next call goes on
 */
export async function makeProofSheet({ payload, sheetId, signal, clock = systemClock }: Args): Promise<boolean> {
  const sheet = await payload.db.findOne<ProofSheetRow>({ collection: 'proof-sheets', where: { id: { equals: sheetId } } })
  if (!sheet || sheet.state === 'ready') return true
  const note = (data: Partial<ProofSheetRow>) => payload.db.updateOne({ collection: 'proof-sheets', id: sheet.id, data: { ...data, updatedAt: clock().toISOString() } })
  const run = await payload.db.findOne<BulkRunRow>({ collection: 'bulk-runs', where: { id: { equals: sheet.run } } })
  if (!run) return true
  const overview = await bulkOverview(payload, run)
  const items = worstFirst(overview.items)
  const copies = items.flatMap(({ row }) => row ?? [])
  const total = copies.length
  for (let done = Math.min(sheet.done, total); done < total; done += 1) {
    if (signal?.aborted) {
      await note({ state: 'drawing', done, total })
      return false
    }
    if (done % NOTE_EVERY === 0) await note({ state: 'drawing', done, total })
    await unlessUndrawable(payload, copies[done], keepCopyPicture)
  }
  const words = PROOF_WORDS[sheet.locale]
  const bytes = await drawProofSheet({ heading: `${words.heading}: ${overview.run.name}`, overview, items, picture: ({ row }) => unlessUndrawable(payload, row, copyPicture), words, madeAt: clock() })
  const blob = proofSheetKey(sheet.run, sheet.locale)
  await blobStore().put(blob, bytes, { contentType: 'application/pdf' })
  await note({ state: 'ready', done: total, total, blob })
  return true
}

/** A copy that cannot be drawn leaves its frame empty. */
async function unlessUndrawable<T>(payload: Payload, row: CopyRow | undefined, draw: (row: CopyRow) => Promise<T>): Promise<T | undefined> {
  try {
    return row && (await draw(row))
  } catch (error) {
    payload.logger.warn({ err: error, serial: row?.serial }, 'A copy could not be drawn for a proof sheet')
    return undefined
  }
}
