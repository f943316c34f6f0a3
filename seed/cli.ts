import { rmSync } from 'node:fs'
import path from 'node:path'
import { env } from '~/src/platform/env'

const reset = process.argv.includes('--reset')

async function run(): Promise<void> {
  const { DATA_DIR, DATABASE_URI, profile } = env()
  if (profile === 'production') throw new Error('The demo is not for production: its passwords are public.')
  if (reset && DATABASE_URI.startsWith('file:')) {
    const database = path.resolve(DATABASE_URI.slice('file:'.length))
    for (const file of [database, path.join(DATA_DIR, 'search.db')]) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    rmSync(path.join(DATA_DIR, 'files'), { recursive: true, force: true })
  }
  const { openPayload } = await import('~/src/server/open-payload')
  const payload = await openPayload({ jobs: false })
  const { isEmpty, seedDemo } = await import('./seed-demo')
  if (!(await isEmpty(payload))) {
    console.error('The database holds data already. To throw it away and begin anew: npm run seed -- --reset')
    process.exit(1)
  }
  await seedDemo(payload, { log: (line) => console.log(line) })
  console.log('Done.')
  process.exit(0)
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
