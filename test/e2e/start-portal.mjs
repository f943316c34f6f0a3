import { SERVER_FLAGS } from '../../scripts/server-flags.mjs'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

// The production build with the demo, in a data folder of its own.
const dataDir = process.env.E2E_DATA_DIR
const server = spawn(process.execPath, [...SERVER_FLAGS, 'scripts/run.mjs', 'src/server.ts'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: process.env.E2E_PORT, DATA_DIR: dataDir, RATE_LIMIT_SCALE: '50', LOG_LEVEL: 'error' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(code ?? 0)
})
