import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { mailTransport } from '~/src/platform/mail-transport'
import { blobStore } from '~/src/platform/storage/open-store'
import { searchIndex } from '~/src/search/open-index'

/** Alive: the process answers. */
export const healthz: RequestHandler = (_req, res) => {
  res.json({ status: 'ok' })
}

/** Ready: what requests need can be reached. 503 names what cannot. */
export const readyz =
  (payload: Payload): RequestHandler =>
  async (_req, res) => {
    const checks: Record<string, () => Promise<unknown>> = {
      database: () => payload.db.count({ collection: 'tiers' }),
      queue: () => payload.db.count({ collection: 'payload-jobs' }),
      search: () => searchIndex().ping(),
      files: () => blobStore().ping(),
      mail: () => mailTransport().ping(),
    }
    const states = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await within(2_000, check()).then(() => 'ok', () => 'unreachable')] as const),
    )
    const ready = states.every(([, state]) => state === 'ok')
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable', ...Object.fromEntries(states) })
  }

const within = (ms: number, work: Promise<unknown>) =>
  Promise.race([
    work,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`No answer in ${ms} ms`)), ms).unref()
    }),
  ])
