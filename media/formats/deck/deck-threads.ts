import path from 'node:path'
import { Piscina } from 'piscina'
import { Problem, type ProblemInit } from '~/src/platform/problem'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'
import type * as decks from './fill-deck'
import { refuseDeck } from './open-deck'

type Decks = Pick<typeof decks, 'findDeckZones' | 'checkDeck' | 'fillDeck'>

/** Milliseconds, and of JavaScript's memory MB: an honest deck takes a tenth of either. */
const PATIENCE = 30_000
const MEMORY = 1_024
/** Decks that wait for their turn; whoever comes after them is asked to come again. */
const MAX_WAITING = 32

const holder = () => singleton<{ pool?: Piscina | undefined }>('deck-threads', () => ({}))

/**
 * A function of `fill-deck.ts` in a thread of its own, one at a time: unfolding and folding a deck takes its time, and
 * one made to harm cannot hold up the server.
 * @throws Problem as the function, 422 `deck-too-heavy`, 503 `engine-busy`
 */
export async function inDeckThread<Name extends keyof Decks>(does: Name, ...given: Parameters<Decks[Name]>): Promise<ReturnType<Decks[Name]>> {
  const pool = (holder().pool ??= openPool())
  if (pool.queueSize >= MAX_WAITING) throw new Problem({ status: 503, code: 'engine-busy', title: 'Many decks are being made', detail: 'Try again in a minute.' })
  const controller = new AbortController()
  const alarm = setTimeout(() => controller.abort(), PATIENCE * (pool.queueSize + 1))
  try {
    const answer = (await pool.run({ does, with: given }, { signal: controller.signal })) as { done: ReturnType<Decks[Name]> } | { refused: ProblemInit }
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
  const { pool } = holder()
  holder().pool = undefined
  await pool?.destroy()
}

function openPool(): Piscina {
  const pool = new Piscina({ filename: path.join(PROJECT_ROOT, 'media/formats/deck/deck-worker.mjs'), minThreads: 0, maxThreads: 1, idleTimeout: 60_000, resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
  // Of a thread that ends without a task; its next one finds a new thread.
  pool.on('error', () => undefined)
  return pool
}
