import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { COLLATERAL } from './content/collateral'
async function main() {
  const only = process.argv.slice(2)
  for (const c of COLLATERAL) { if (only.length && !only.includes(c.key)) continue
    const t = Date.now(); const { bytes, mimeType } = await c.make(); console.log(c.key, Date.now() - t, bytes.length)
    const f = `/tmp/col/${c.key}`; writeFileSync(`${f}.${mimeType.split('/')[1]}`, bytes)
    if (mimeType === 'application/pdf') execFileSync('pdftoppm', ['-r', '60', '-png', `${f}.pdf`, f]) }
}
main()
