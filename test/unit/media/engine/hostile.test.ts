import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePdfWorkers, readPdfWords } from '~/media/pdf/pdf-pages'
import { isProblem } from '~/src/platform/problem'
import { HOSTILE } from '~/test/factories/hostile-pdfs'
import { mutate, mutation } from '~/test/fuzz/mutations'
import { isRight, PrepareThread } from '~/test/fuzz/prepare-thread'
import { seedFiles } from '~/test/fuzz/seed-files'

/** Milliseconds that one file may take on a machine that does other things. */
const PATIENCE = 25_000

let thread: PrepareThread
beforeAll(async () => {
  thread = await PrepareThread.start(PATIENCE)
})
afterAll(async () => {
  await thread.stop()
  await closePdfWorkers()
})

describe('a file that is meant to break a reader', () => {
  it.each(Object.entries(HOSTILE))('ends as documented: %s', async (_, { bytes, ends }) => {
    const outcome = await thread.run(bytes())
    expect(outcome.kind === 'made' ? 'made' : outcome.detail.replace(/ \(.*/s, '')).toBe(ends)
  })
})

describe('whoever looks into a PDF', () => {
  it.each(['a cross-reference stream of a billion entries', 'a cross-reference stream with endless fields', 'a tree that doubles its pages thirty times'])('is not held up by %s', { timeout: 70_000 }, async (name) => {
    const started = performance.now()
    const words = await readPdfWords(HOSTILE[name]?.bytes() ?? Buffer.alloc(0)).catch((error: unknown) => error)
    expect(words instanceof Array || isProblem(words)).toBe(true)
    expect(performance.now() - started).toBeLessThan(PATIENCE / 2)
  })
})

describe('a file that is changed at random', () => {
  /** As many as take half a minute. */
  const RUNS = 2_000
  /** Bytes of the largest file that is changed; `npm run fuzz` takes larger ones too. */
  const LARGEST = 160_000
  const files = seedFiles(LARGEST)

  it('is made into a copy that opens, or refused by name', { timeout: 300_000 }, async () => {
    const seed = Number(process.env.FUZZ_SEED ?? 20_260_101)
    let made = 0
    await fc.assert(
      fc.asyncProperty(mutation(files.length), async ({ file, changes }) => {
        const outcome = await thread.run(mutate(files[file]?.bytes ?? Buffer.alloc(0), changes))
        made += outcome.kind === 'made' ? 1 : 0
        expect(isRight(outcome) ? '' : `${files[file]?.name}: ${outcome.kind}, ${outcome.detail}`).toBe('')
      }),
      { seed, numRuns: RUNS, endOnFailure: true },
    )
    // An error of ours would be refused by name as well.
    expect(made).toBeGreaterThan(RUNS / 3)
  })
})
