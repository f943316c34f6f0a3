import { getPayload, type Payload } from 'payload'
import { migrations } from '~/collections/migrations'
import { env } from '~/src/platform/env'
import { takeJobs } from '~/src/platform/job-duty'
import { reachDatabase } from './reach-database'

/**
 * Opens the one Payload of this process, its database migrated and its unique indexes in place.
 * @throws SettingError when the database cannot be opened
 */
export async function openPayload({ jobs }: { jobs: boolean }): Promise<Payload> {
  await reachDatabase(env().DATABASE_URI)
  const { default: config } = await import('@payload-config')
  if (jobs) takeJobs()
  const payload = await getPayload({ config, cron: jobs })
  await migrateInDevelopment(payload)
  await releaseJobs(payload)
  warnOfLoneServer(payload)
  return payload
}

/** Payload applies the migrations it is given by itself in production only. */
async function migrateInDevelopment(payload: Payload): Promise<void> {
  if (process.env.NODE_ENV !== 'production' && payload.db.name === 'sqlite') await payload.db.migrate({ migrations: migrations as never })
}

/** Jobs that a crash left as running are taken up again, and those it left done are dropped: there is one worker, and it has just started. */
async function releaseJobs(payload: Payload): Promise<void> {
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { completedAt: { exists: true } } })
  await payload.db.updateMany({ collection: 'payload-jobs', where: { processing: { equals: true } }, data: { processing: false } })
}

function warnOfLoneServer(payload: Payload): void {
  const { DATABASE_URI, profile } = env()
  if (profile === 'production' && DATABASE_URI.startsWith('mongodb') && !/[?&]replicaSet=|^mongodb\+srv:/.test(DATABASE_URI)) {
    payload.logger.warn('DATABASE_URI names no replica set: what was written last may be lost with the server.')
  }
}
