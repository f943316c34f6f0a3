import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sourceStamp, STAMP } from './build-stamp.mjs'

/** Builds the portal and notes of which sources. Needs no settings: what a build reads of them is made up for it. */
export function build() {
  const stamp = sourceStamp()
  const started = Date.now()
  console.log('Building the portal (one to two minutes) …')
  rmSync(STAMP, { force: true })
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tandem-build-'))
  const { status } = spawnSync(process.execPath, ['--no-deprecation', 'node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: dataDir, DATABASE_URI: `file:${dataDir}/build.db`, PAYLOAD_SECRET: 'only-for-the-build', TANDEM_PROFILE: 'embedded' },
  })
  rmSync(dataDir, { recursive: true, force: true })
  if (status !== 0) {
    console.error('The build failed; what went wrong is above.')
    process.exit(status ?? 1)
  }
  writeFileSync(STAMP, stamp)
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`)
}

if (import.meta.url === `file://${process.argv[1]}`) build()
