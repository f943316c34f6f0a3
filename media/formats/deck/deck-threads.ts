import path from 'node:path'
import { Piscina } from 'piscina'
import { Problem, type ProblemInit } from '~/src/platform/problem'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'
import type * as fills from './fill-deck'
import { refuseDeck } from './open-deck'
import type * as readings from './read-deck'
import type * as sketches from './sketch-deck'

type Decks = Pick<typeof fills, 'findDeckZones' | 'checkDeck' | 'fillDeck'> & Pick<typeof sketches, 'sketchFilled' | 'sketchFirst'> & Pick<typeof readings, 'readDeckWords' | 'readDeckPictures'>

/** Milliseconds, and of JavaScript's memory MB: an honest deck takes a tenth of either. */
const PATIENCE = 30_000
const MEMORY = 1_024
/** Decks that wait for their turn; whoever comes after them is asked to come again. */
const MAX_WAITING = 32

/** Whoever types waits behind no upload: sketches have a thread of their own. */
type Thread = 'make' | 'sketch'
const pools = () => singleton('deck-threads', () => new Map<Thread, Piscina>())

type Done<Name extends keyof Decks> = Awaited<ReturnType<Decks[Name]>>

/**
 * A function of `fill-deck.ts`, `sketch-deck.ts` or `read-deck.ts` in a thread, one at a time: unfolding and folding a deck takes its time, and one made to
 * harm cannot hold up the server.
 * @throws Problem as the function, 422 `deck-too-heavy`, 503 `engine-busy`; the signal's reason when it is given up
 */
export const inDeckThread = <Name extends keyof Decks>(does: Name, ...given: Parameters<Decks[Name]>): Promise<Done<Name>> => run('make', does, given)

/** As `inDeckThread`, for whoever looks on. @param signal given up before its turn, it is not done */
export const inSketchThread = <Name extends keyof Decks>(signal: AbortSignal | undefined, does: Name, ...given: Parameters<Decks[Name]>): Promise<Done<Name>> => run('sketch', does, given, signal)

async function run<Name extends keyof Decks>(thread: Thread, does: Name, given: Parameters<Decks[Name]>, signal?: AbortSignal): Promise<Done<Name>> {
  const pool = poolOf(thread)
  if (pool.queueSize >= MAX_WAITING) throw new Problem({ status: 503, code: 'engine-busy', title: 'Many decks are being made', detail: 'Try again in a minute.' })
  signal?.throwIfAborted()
  const controller = new AbortController()
  const alarm = setTimeout(() => controller.abort(), PATIENCE * (pool.queueSize + 1))
  try {
    const answer = (await pool.run({ does, with: given }, { signal: controller.signal })) as { done: Done<Name> } | { refused: ProblemInit }
    if ('done' in answer) return answer.done
    throw new Problem(answer.refused)
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException
    if (name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY') throw refuseDeck('deck-too-heavy', 'This deck is too heavy', 'Compress its pictures and films in PowerPoint, save it and upload it again.')
    throw error
  } finally {
    clearTimeout(alarm)
  }
}

/** Lets the process end: what is under way is given up, and can be begun again. */
export async function closeDeckThreads(): Promise<void> {
  const open = [...pools().values()]
  pools().clear()
  await Promise.all(open.map((pool) => pool.destroy()))
}

function poolOf(thread: Thread): Piscina {
  const known = pools().get(thread)
  if (known) return known
  const pool = new Piscina({ filename: path.join(PROJECT_ROOT, 'media/formats/deck/deck-worker.mjs'), minThreads: 0, maxThreads: 1, idleTimeout: 60_000, resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
  // Of a thread that ends without a task; its next one finds a new thread.
  pool.on('error', () => undefined)
  pools().set(thread, pool)
  return pool
}
