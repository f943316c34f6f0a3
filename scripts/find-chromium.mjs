import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser for end-to-end tests: an installed Chromium, else Playwright's own, else Debian's. */
export function findChromium() {
  const known = () => [process.env.CHROMIUM, ...INSTALLED].find((file) => file && existsSync(file))
  const installed = known()
  if (installed) return installed
  const own = spawnSync(process.execPath, ['-e', "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"], { encoding: 'utf8' }).stdout?.trim()
  if (own && existsSync(own)) return own
  console.log('No Chromium here: installing it with apt-get …')
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'], { stdio: 'inherit' })
  const fetched = known()
  if (fetched) return fetched
  console.error('The end-to-end tests need Chromium: install it (apt-get install chromium), or set CHROMIUM to its path.')
  process.exit(1)
}
