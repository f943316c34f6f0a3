import path from 'node:path'
import { Piscina } from 'piscina'
import { Problem } from '~/src/platform/problem'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'
import { blobStore } from '~/src/platform/storage/open-store'

/** ms for one page, which takes some 50. */
const PATIENCE = 20_000
/** ms without a preview after which the thread, and the files it keeps, are let go. */
const IDLE = 300_000
/** Pages that wait for their turn; whoever comes after them is asked to come again. */
const MAX_WAITING = 32

interface Apart {
  pool?: Piscina | undefined
  last: Promise<unknown>
  waiting: number
}

const apart = () => singleton<Apart>('preview-apart', () => ({ last: Promise.resolve(), waiting: 0 }))

export interface DrawnPage {
  /** WebP. */
  picture: Buffer
  /** In pixels. */
  width: number
  height: number
}

interface Args {
  /** Key of the prepared file's blob. */
  prepared: string
  tail: Uint8Array
  /** From 1. */
  page: number
  /** In pixels. */
  width: number
  /** Given up before its turn, a page is not drawn. */
  signal?: AbortSignal | undefined
}

/**
 * A page of a prepared file and its tail, drawn in a thread that does nothing else, so that nobody who types waits for
 * long work; the thread keeps prepared files for the next keystroke.
 * @throws Problem 422 `pdf-unreadable`, 503 `preview-busy`; the signal's reason when it is given up
 */
export async function drawApart({ signal, ...task }: Args): Promise<DrawnPage> {
  const state = apart()
  if (state.waiting >= MAX_WAITING) throw new Problem({ status: 503, code: 'preview-busy', title: 'Many previews are being drawn', detail: 'Try again in a moment.' })
  state.waiting += 1
  const turn = state.last.then(() => {
    signal?.throwIfAborted()
    return draw(task)
  })
  state.last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    state.waiting -= 1
  }
}

/** Lets the process end: what is being drawn is given up. Another call starts the thread anew. */
export async function closePreviews(): Promise<void> {
  const state = apart()
  const { pool } = state
  state.pool = undefined
  await pool?.destroy()
}

type Answer = { picture: Uint8Array; width: number; height: number } | { unknown: true } | { unreadable: true }

async function draw({ prepared: key, ...task }: Omit<Args, 'signal'>): Promise<DrawnPage> {
  let answer = await run({ key, ...task })
  if ('unknown' in answer) {
    const bytes = await blobStore().get(key)
    if (!bytes) throw new Error(`The prepared file ${key} is missing`)
    answer = await run({ key, bytes, ...task })
  }
  if (!('picture' in answer)) throw unreadable()
  return { ...answer, picture: Buffer.from(answer.picture) }
}

async function run(task: object): Promise<Answer> {
  const controller = new AbortController()
  const alarm = setTimeout(() => controller.abort(), PATIENCE)
  try {
    return (await pool().run(task, { signal: controller.signal })) as Answer
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw unreadable()
    throw error
  } finally {
    clearTimeout(alarm)
  }
}

const pool = () => (apart().pool ??= new Piscina({ filename: path.join(PROJECT_ROOT, 'media/preview/draw-worker.mjs'), minThreads: 0, maxThreads: 1, idleTimeout: IDLE }))

const unreadable = () => new Problem({ status: 422, code: 'pdf-unreadable', title: 'This page cannot be drawn' })
