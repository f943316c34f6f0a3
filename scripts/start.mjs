import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { SERVER_FLAGS } from './server-flags.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Tandem needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}
if (!existsSync('node_modules/next')) {
  console.error('The packages are not installed yet: run "npm ci" first.')
  process.exit(1)
}

const { buildIsCurrent } = await import('./build-stamp.mjs')
if (!buildIsCurrent()) {
  const { build } = await import('./build.mjs')
  build()
}

const server = spawn(process.execPath, [...SERVER_FLAGS, 'scripts/run.mjs', 'src/server.ts'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
