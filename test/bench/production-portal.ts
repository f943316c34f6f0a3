import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export interface RunningPortal {
  url: string
  /** Resident memory in bytes, after the garbage was collected. */
  settledMemory: () => Promise<number>
  /** Has the engine fill templates without zones, or with theirs again; a copy must have been made before. */
  emptyTemplates: (empty: boolean) => Promise<void>
  stop: () => Promise<void>
}

const START_WITHIN = 180_000

/** Builds the portal unless the build at hand is of these very sources. @throws Error when the build fails */
export async function ensureBuilt(): Promise<void> {
  const { buildIsCurrent } = await ofScripts<{ buildIsCurrent: () => boolean }>('build-stamp')
  if (buildIsCurrent()) return
  const [status] = (await once(spawn(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }), 'exit')) as [number | null]
  if (status !== 0) throw new Error('The build failed')
}

/** What the start's own scripts hold. */
const ofScripts = async <T>(name: string): Promise<T> => (await import(pathToFileURL(path.resolve(`scripts/${name}.mjs`)).href)) as T

/** Starts the production build in the embedded profile, with the demo in a data folder of its own. */
export async function startPortal(): Promise<RunningPortal> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tandem-bench-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const { SERVER_FLAGS } = await ofScripts<{ SERVER_FLAGS: string[] }>('server-flags')
  const server = spawn(process.execPath, [...SERVER_FLAGS, '--expose-gc', '--import', './test/bench/inside-server.mjs', 'scripts/run.mjs', 'src/server.ts'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...Object.fromEntries(['DATABASE_URI', 'MEILI_HOST', 'S3_BUCKET', 'SMTP_URL', 'JOBS', 'SEED'].map((name) => [name, ''])),
      NODE_ENV: 'production',
      TANDEM_PROFILE: 'embedded',
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      // Limits are not what is measured here, nor is the speed of a terminal.
      RATE_LIMIT_SCALE: '1000000',
      LOG_LEVEL: 'error',
      BENCH: '1',
    },
  })
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await ready(server, url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop, settledMemory: () => settledMemory(server), emptyTemplates: (empty) => ask(server, empty ? 'empty-templates' : 'full-templates') }
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  for (const until = Date.now() + START_WITHIN; Date.now() < until; ) {
    if (server.exitCode !== null) throw new Error('The portal did not start')
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The portal was not ready in time')
}

/** Has something done by `inside-server.mjs`. */
async function ask(server: ChildProcess, task: string): Promise<void> {
  const done = once(server, 'message')
  server.send(task)
  await done
}

async function settledMemory(server: ChildProcess): Promise<number> {
  await ask(server, 'settle')
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))))
    })
  })
