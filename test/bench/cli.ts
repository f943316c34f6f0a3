import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { cobrand } from './cobrand'
import { portal } from './portal'
import { preview } from './preview'
import { type Row, table } from './rows'

/** Benchmarks by name. They tell, and never gate: a slow machine fails nothing. */
const BENCHMARKS: Record<string, () => Promise<{ rows: Row[]; notes: string[] }>> = { cobrand, portal, preview }

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const name = positionals[0] ?? ''
const benchmark = BENCHMARKS[name]

if (!benchmark) {
  console.error(`Say which benchmark: npm run bench -- ${Object.keys(BENCHMARKS).join('|')} [--json FILE]`)
  process.exit(1)
}
const { rows, notes } = await benchmark()
console.log(`\n${table(rows)}\n`)
for (const note of notes) console.log(note)
if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows }, null, 2)}\n`)
