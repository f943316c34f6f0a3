import path from 'node:path'
import { Piscina } from 'piscina'
import { logger } from '~/src/platform/logger'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'
import type { DrawLogoArgs, DrawnLogo } from './draw-logo'

/** ms for one logo, which takes some 300. */
const PATIENCE = 15_000
/** Of JavaScript's memory, in MB. */
const MEMORY = 512
/** Logos that wait for their turn; those after them stay pictures. */
const MAX_WAITING = 16

interface Apart {
  pool?: Piscina | undefined
  last: Promise<unknown>
  waiting: number
}

const apart = () => singleton<Apart>('logos-apart', () => ({ last: Promise.resolve(), waiting: 0 }))

/**
 * `drawLogo` in a thread of its own, one logo at a time: an SVG made to harm ends the thread at most, and stays a
 * picture as every SVG does that cannot be drawn.
 */
export async function drawLogoApart(args: DrawLogoArgs, patience = PATIENCE): Promise<DrawnLogo[]> {
  const state = apart()
  const heavy = () => args.pictures.map(() => ({ reason: 'too-heavy' as const }))
  if (state.waiting >= MAX_WAITING) return heavy()
  state.waiting += 1
  const turn = state.last
    .then(() => run(args, patience))
    .catch(async (error: unknown) => {
      logger().warn({ err: error }, 'An SVG logo could not be drawn as paths and stays a picture')
      // Out of time or memory, or crashed: what is left of the thread is not to be trusted.
      await closeLogoThread()
      return heavy()
    })
  state.last = turn
  try {
    return await turn
  } finally {
    state.waiting -= 1
  }
}

/** Lets the process end: what is being drawn is given up. Another call starts the thread anew. */
export async function closeLogoThread(): Promise<void> {
  const state = apart()
  const { pool } = state
  state.pool = undefined
  await pool?.destroy()
}

async function run(args: DrawLogoArgs, patience: number): Promise<DrawnLogo[]> {
  const controller = new AbortController()
  const alarm = setTimeout(() => controller.abort(), patience)
  try {
    return (await pool().run(args, { signal: controller.signal })) as DrawnLogo[]
  } finally {
    clearTimeout(alarm)
  }
}

function pool(): Piscina {
  const state = apart()
  if (state.pool) return state.pool
  const opened = new Piscina({ filename: path.join(PROJECT_ROOT, 'media/vector/draw-logo-worker.mjs'), minThreads: 0, maxThreads: 1, idleTimeout: 60_000, resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
  // Of a thread that ends without a task; its next one finds a new thread.
  opened.on('error', () => undefined)
  state.pool = opened
  return opened
}
