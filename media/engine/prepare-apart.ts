import path from 'node:path'
import { Piscina } from 'piscina'
import { Problem, type ProblemInit } from '~/src/platform/problem'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'
import type { Zone } from '../zones/zones'
import type { Prepared, PrepareOptions } from './prepare'

/** What one file may cost: an honest one of 900 pages takes seconds and some hundred MB. */
interface Limits {
  /** Milliseconds. */
  patience: number
  /** Of JavaScript's memory, in MB. */
  memory: number
}

const LIMITS: Limits = { patience: 60_000, memory: 1_024 }
/** Files that wait for their turn; whoever comes after them is asked to come again. */
const MAX_WAITING = 32

interface Apart {
  pool?: Piscina | undefined
  last: Promise<unknown>
  waiting: number
}

const apart = () => singleton<Apart>('engine-apart', () => ({ last: Promise.resolve(), waiting: 0 }))

/**
 * `prepare` in a thread of its own, one file at a time, so that a file made to harm can neither hold up the server nor
 * take its memory.
 * @throws Problem 422 `pdf-needs-password`, `pdf-signed`, `pdf-unreadable` or `pdf-too-heavy`, 503 `engine-busy`
 */
export async function prepareApart(bytes: Uint8Array, zones: readonly Zone[], options: PrepareOptions = {}, limits: Limits = LIMITS): Promise<Prepared> {
  const state = apart()
  if (state.waiting >= MAX_WAITING) throw new Problem({ status: 503, code: 'engine-busy', title: 'Many PDFs are being prepared', detail: 'Try again in a minute.' })
  state.waiting += 1
  // The clock runs from a file's own turn: waiting is no fault of it.
  const turn = state.last.then(() => run({ bytes, zones, options }, limits))
  state.last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    state.waiting -= 1
  }
}

/** Lets the process end: what is being prepared is given up, and can be begun again. Another call starts the thread anew. */
export async function closeApart(): Promise<void> {
  const state = apart()
  const { pool } = state
  state.pool = undefined
  await pool?.destroy()
}

type Answer = { done: Prepared } | { refused: ProblemInit }

async function run(task: { bytes: Uint8Array; zones: readonly Zone[]; options: PrepareOptions }, { patience, memory }: Limits): Promise<Prepared> {
  const pool = memory === LIMITS.memory ? (apart().pool ??= openPool(memory)) : openPool(memory)
  const controller = new AbortController()
  const alarm = setTimeout(() => controller.abort(), patience)
  try {
    const answer = (await pool.run(task, { signal: controller.signal })) as Answer
    if ('done' in answer) return answer.done
    throw new Problem(answer.refused)
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException
    if (name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY') throw tooHeavy()
    throw error
  } finally {
    clearTimeout(alarm)
    if (pool !== apart().pool) await pool.destroy()
  }
}

function openPool(memory: number): Piscina {
  const pool = new Piscina({
    filename: path.join(PROJECT_ROOT, 'media/engine/prepare-worker.mjs'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  // Of a thread that ends without a task; its next one finds a new thread.
  pool.on('error', () => undefined)
  return pool
}

function tooHeavy(): Problem {
  return new Problem({
    status: 422,
    code: 'pdf-too-heavy',
    title: 'This PDF is too heavy to prepare',
    errors: [{ field: 'file', message: 'Save the PDF anew with fewer objects, or split it, and upload it again.' }],
  })
}
