import { env } from './platform/env'
import { openPayload } from './server/open-payload'
import { stopGracefully } from './server/graceful-stop'

/** Runs jobs and nothing else, where JOBS=worker keeps them out of the web process. One worker at a time. */
async function start(): Promise<void> {
  const { DATABASE_URI } = env()
  const payload = await openPayload({ jobs: true })
  stopGracefully(payload)
  payload.logger.info(`Working on jobs of ${DATABASE_URI.replace(/\/\/.*@/, '//…@')}`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error && error.name === 'SettingError' ? error.message : error)
  process.exit(1)
})
