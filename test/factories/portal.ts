import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Migration, Payload } from 'payload'
import { type Viewer, viewerOf } from '~/src/policy/viewer'

export interface Portal {
  payload: Payload
  close: () => Promise<void>
}

/** A portal of its own for a test file: a new database of the kind that TEST_DATABASE names, in a new data folder. */
export async function openPortal(): Promise<Portal> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tandem-int-'))
  const mongo = process.env.TEST_DATABASE === 'mongodb' ? process.env.TEST_MONGODB_URI : undefined
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'a-secret-for-tests-only-0123456789abcdef'
  process.env.DATABASE_URI = mongo ? `${mongo}/tandem_${randomUUID().slice(0, 8)}` : `file:${path.join(dataDir, 'test.db')}`
  process.env.LOG_LEVEL = 'error'
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  const payload = await getPayload({ config })
  if (!mongo) {
    const { migrations } = await import('~/collections/migrations')
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  }
  return {
    payload,
    close: async () => {
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A company in the programme. */
export async function makePartner(payload: Payload, data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'partners',
    overrideAccess: true,
    depth: 0,
    data: { name: 'Test Partner', key: `p-${randomUUID().slice(0, 8)}`, kind: 'reseller', country: 'DE', region: 'emea', segments: ['energy'], status: 'active', joinedAt: new Date().toISOString(), tier: 'registered', standingSeq: 0, ...data },
  })
  return String(id)
}

export const TEST_PASSWORD = 'correct-horse-battery'

/** Somebody who can sign in; of a partner when one is given. */
export async function makeViewer(payload: Payload, role: Viewer['role'], partner?: string): Promise<Viewer> {
  const user = await payload.create({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    data: { email: `${randomUUID()}@test.example`, name: `Test ${role}`, role, status: 'active', locale: 'en', password: TEST_PASSWORD, ...(partner ? { partner } : {}) },
  })
  return viewerOf(user)
}

/** Runs what is queued, and what that queues, as the worker would. */
export async function runJobs(payload: Payload): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    const { noJobsRemaining } = await payload.jobs.run({ allQueues: true, limit: 100, silent: true })
    if (noJobsRemaining) return
  }
}
