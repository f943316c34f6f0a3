import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'

/** The portal's program, started by a test for itself. */
export interface Program {
  child: ChildProcess
  /** What it has printed so far. */
  printed: () => string
  /** Its exit code, or null when a signal ended it. */
  ended: Promise<number | null>
}

/** Starts the portal's program with these settings alone. */
export function start(settings: Record<string, string>): Program {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => ['PATH', 'HOME', 'TMPDIR', 'NODE_EXTRA_CA_CERTS'].includes(name)))
  const child = spawn(process.execPath, ['--no-deprecation', '--conditions=production', 'scripts/run.mjs', 'src/server.ts'], { env: { ...kept, NODE_ENV: 'production', ...settings } as unknown as NodeJS.ProcessEnv })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, printed: () => text, ended: once(child, 'exit').then(([code]) => code as number | null) }
}

/** Waits until the program serves. */
export const ready = (program: Program): Promise<void> => expect.poll(program.printed, { timeout: 120_000, intervals: [200] }).toContain('Tandem is ready')

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
