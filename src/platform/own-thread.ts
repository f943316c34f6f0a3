import path from 'node:path'
import { Piscina } from 'piscina'
import { Problem, type ProblemInit } from './problem'
import { PROJECT_ROOT } from './project-root'
import { singleton } from './singleton'

/** What one task may cost. */
export interface ThreadLimits {
  /** Milliseconds, from a task's own turn: waiting is no fault of it. */
  patience: number
  /** Of JavaScript's memory, in MB. */
  memory: number
}

interface TaskOptions {
  /** Of this task alone, in a thread that ends with it. */
  limits?: ThreadLimits | undefined
  /** Given up before its turn, a task is not done. */
  signal?: AbortSignal | undefined
}

interface ThreadArgs {
  /** Names the thread in this process, however often the module is loaded. */
  name: string
  /** The module it runs, from the root of the project; its default export answers by `answered` (thread-answer.mjs). */
  worker: string
  limits: ThreadLimits
  /** Milliseconds without a task after which the thread, and what it keeps, is let go; a minute unless said. */
  idle?: number
  /** Tasks that wait for their turn; whoever comes after them is refused. */
  waiting: number
  /** @returns what is thrown for a task too many */
  busy: () => Error
  /** @returns what is thrown for a task that takes too long or too much memory, or ends the thread */
  tooHeavy: () => Error
}

export interface OwnThread {
  /**
   * Does a task, after those that came before.
   * @throws Problem as the worker refuses, `busy` or `tooHeavy`; the signal's reason when it is given up
   */
  run: <T>(task: unknown, options?: TaskOptions) => Promise<T>
}

interface State {
  pool: Piscina | undefined
  last: Promise<unknown>
  waiting: number
}

/**
 * A thread for work on files that may be made to harm: one task at a time, and one that takes too long or too much is
 * ended with the thread, so that it can neither hold up the server nor take its memory.
 */
export function ownThread({ name, worker, limits, idle = 60_000, waiting, busy, tooHeavy }: ThreadArgs): OwnThread {
  const open = (memory: number) => openPool(path.join(PROJECT_ROOT, worker), memory, idle)
  const state = (): State => {
    const known = threads().get(name) ?? { pool: undefined, last: Promise.resolve(), waiting: 0 }
    threads().set(name, known)
    return known
  }

  const take = async <T>(task: unknown, { limits: own, signal }: TaskOptions): Promise<T> => {
    signal?.throwIfAborted()
    const pool = own ? open(own.memory) : (state().pool ??= open(limits.memory))
    const controller = new AbortController()
    const alarm = setTimeout(() => controller.abort(), (own ?? limits).patience)
    try {
      const answer = (await pool.run(task, { signal: controller.signal })) as { done: T } | { refused: ProblemInit }
      if ('done' in answer) return answer.done
      throw new Problem(answer.refused)
    } catch (error) {
      const { name: kind, code } = error as NodeJS.ErrnoException
      throw kind === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error
    } finally {
      clearTimeout(alarm)
      if (own) await pool.destroy()
    }
  }

  return {
    run: async (task, options = {}) => {
      const queue = state()
      if (queue.waiting >= waiting) throw busy()
      queue.waiting += 1
      const turn = queue.last.then(() => take<never>(task, options))
      queue.last = turn.catch(() => undefined)
      try {
        return await turn
      } finally {
        queue.waiting -= 1
      }
    },
  }
}

const threads = () => singleton('own-threads', () => new Map<string, State>())

/** Lets the process end: what is under way in any of them is given up, and can be begun again. Another task starts a thread anew. */
export async function closeThreads(): Promise<void> {
  const open = [...threads().values()].flatMap((state) => {
    const { pool } = state
    state.pool = undefined
    return pool ?? []
  })
  await Promise.all(open.map((pool) => pool.destroy()))
}

function openPool(filename: string, memory: number, idleTimeout: number): Piscina {
  const pool = new Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout, resourceLimits: { maxOldGenerationSizeMb: memory } })
  // Of a thread that ends without a task; its next one finds a new thread.
  pool.on('error', () => undefined)
  return pool
}
