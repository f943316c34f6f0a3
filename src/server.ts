import { createServer } from 'node:http'
import { env, SettingError } from './platform/env'

const development = process.argv.includes('--dev')
// Next would report to its makers.
process.env.NEXT_TELEMETRY_DISABLED = '1'

async function start(): Promise<void> {
  const { PORT, HOST, PUBLIC_URL, JOBS, SEED, DATA_DIR, profile } = env()
  process.env.PORT = String(PORT)
  await claimPort(PORT, HOST)
  const { undoCutOffSeeding, markSeeding, unmarkSeeding } = await import('./server/seeding-marker')
  if (undoCutOffSeeding(DATA_DIR)) console.log('The last start was cut off while it set up the demo: beginning anew.')

  console.log('Opening the database …')
  const { openPayload } = await import('./server/open-payload')
  const payload = await openPayload({ jobs: JOBS === 'in-process' })
  const { DEMO_LOGINS } = await import('../seed/demo-logins')
  if (SEED === 'demo') {
    const { isEmpty, seedDemo } = await import('../seed/seed-demo')
    if (await isEmpty(payload)) {
      console.log('Setting up the demo (under a minute) …')
      if (profile === 'embedded') markSeeding(DATA_DIR, ['tandem.db', 'tandem.db-wal', 'tandem.db-shm', 'search.db', 'search.db-wal', 'search.db-shm', 'files'])
      await seedDemo(payload, { log: (line) => console.log(`  ${line}`) })
      unmarkSeeding(DATA_DIR)
    }
  }
  const { sweep } = await import('../collections/sweep/sweep')
  await sweep(payload, { patience: 0 }).catch((error: unknown) => payload.logger.error({ err: error }, 'The sweep at boot did not finish'))

  const server = createServer()
  const { default: next } = await import('next')
  const pages = next({ dev: development, hostname: HOST, port: PORT, httpServer: server })
  await pages.prepare()
  const handle = pages.getRequestHandler()
  const { frontDoor } = await import('./server/front-door')
  server.on('request', frontDoor({ payload, development, pages: (req, res) => handle(req, res) }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, resolve)
  })
  const { stopGracefully } = await import('./server/graceful-stop')
  stopGracefully(payload, server)

  console.log(`\nTandem is ready: ${PUBLIC_URL}`)
  if (SEED === 'demo') {
    console.log(`Sign in at ${PUBLIC_URL}/sign-in, staff also at ${PUBLIC_URL}/admin:`)
    for (const { email, password, who } of DEMO_LOGINS) console.log(`  ${email.padEnd(32)} ${password.padEnd(20)} ${who}`)
  }
}

/** Finds out now, not after a minute of set-up, that another program has the port. */
const claimPort = (port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new SettingError(error.code === 'EADDRINUSE' ? `PORT ${port} is taken by another program: stop it or set PORT to another number.` : whyNot(error, port, host))),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })

const whyNot = ({ code }: NodeJS.ErrnoException, port: number, host: string) =>
  code === 'EACCES' ? `PORT ${port} is not for programs without special rights: set PORT to a number from 1024 on.` : `HOST ${host} is no address of this machine (${code}): set HOST to one, or leave it out.`

start().catch((error: unknown) => {
  console.error(error instanceof Error && error.name === 'SettingError' ? error.message : error)
  process.exit(1)
})
