import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { mutate, mutation } from './mutations'
import { isRight, PrepareThread } from './prepare-thread'
import { seedFiles } from './seed-files'

/** `npm run fuzz -- --minutes 10 --seed 7`: changes files at random and has them prepared until the time is over. */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' }, largest: { type: 'string', default: '2000000' }, out: { type: 'string', default: 'test-results/fuzz' } } })

const PATIENCE = 20_000
/** Runs that are drawn at once. */
const BATCH = 500
const SLOWEST = 8

const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const until = Date.now() + Number(values.minutes) * 60_000
const files = seedFiles(Number(values.largest))
const thread = await PrepareThread.start(PATIENCE)
const counts = new Map<string, number>()
const slowest: { run: string; milliseconds: number }[] = []
let [runs, failures, peak] = [0, 0, 0]

console.log(`seed ${seed}, ${files.length} files, ${values.minutes} minutes`)
while (Date.now() < until) {
  const batch = fc.sample(mutation(files.length), { seed: seed + runs, numRuns: BATCH })
  for (const { file, changes } of batch) {
    if (Date.now() >= until) break
    const { name, bytes } = files[file] ?? { name: '', bytes: Buffer.alloc(0) }
    const mutated = mutate(bytes, changes)
    const outcome = await thread.run(mutated)
    runs += 1
    peak = Math.max(peak, outcome.memory)
    const [what = ''] = outcome.detail.split('\n')
    const told = outcome.kind === 'made' ? 'made' : `${outcome.kind}: ${what.replaceAll(/\d+/g, '#')}`
    counts.set(told, (counts.get(told) ?? 0) + 1)
    slowest.push({ run: `${name} ${outcome.kind} ${JSON.stringify(changes)}`.slice(0, 200), milliseconds: outcome.milliseconds })
    slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(SLOWEST)
    if (isRight(outcome)) continue
    failures += 1
    mkdirSync(values.out, { recursive: true })
    const kept = path.join(values.out, `${seed}-${runs}.pdf`)
    writeFileSync(kept, mutated)
    console.log(`${kept}: ${outcome.kind}, ${outcome.detail}\n  ${name} ${JSON.stringify(changes)}`)
  }
}
await thread.stop()
console.log(`\n${runs} runs, ${failures} failures, seed ${seed}, at most ${Math.round(peak / 1024 / 1024)} MB`)
for (const [told, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${String(count).padStart(8)}  ${told}`)
console.log('slowest:')
for (const { run, milliseconds } of slowest) console.log(`${milliseconds.toFixed(0).padStart(8)} ms  ${run}`)
process.exit(failures > 0 ? 1 : 0)
