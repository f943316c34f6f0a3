import path from 'node:path'
import { Piscina } from 'piscina'
import { Problem } from '~/src/platform/problem'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'

export interface PdfDescription {
  pages: number
  /** Of each page as it is seen, in points. */
  sizes: { width: number; height: number }[]
  text: string
}

/** A page takes milliseconds to draw; one that takes so long is meant to, and its thread is ended. */
const PATIENCE = 60_000

const holder = () => singleton<{ pool?: Piscina | undefined }>('pdf-workers', () => ({}))
const workers = () => (holder().pool ??= new Piscina({ filename: path.join(PROJECT_ROOT, 'media/pdf/pdf-worker.mjs'), minThreads: 0, maxThreads: 1, idleTimeout: 60_000 }))

/**
 * What a PDF is.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`
 */
export const describePdf = (bytes: Uint8Array): Promise<PdfDescription> => inWorker('describe', { bytes })

/**
 * Sizes of the pages as they are seen, in points; of the first 2,000.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`
 */
export const measurePages = (bytes: Uint8Array): Promise<PdfDescription['sizes']> => inWorker('measure', { bytes })

/**
 * A page, counted from 1, as a WebP picture `width` pixels wide.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`; RangeError for a page there is not
 */
export async function renderPage(bytes: Uint8Array, page: number, width: number): Promise<Buffer> {
  return Buffer.from(await inWorker<Uint8Array>('render', { bytes, page, width }))
}

/**
 * Texts of a PDF that a serial may stand in: its properties, and the words of its first and last page.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`
 */
export const readPdfWords = (bytes: Uint8Array): Promise<string[]> => inWorker('readWords', { bytes })

/**
 * What the QR codes on a page say, counted from 1; nothing of a page there is not.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`
 */
export const readPageCodes = (bytes: Uint8Array, page: number): Promise<string[]> => inWorker('readCodes', { bytes, page })

/** Where something is to stand: a box in points from the top left of a page, counted from 1, that is seen so large. */
export interface GroundPlace {
  page: number
  width: number
  height: number
  box: { x: number; y: number; width: number; height: number }
}

/**
 * What places show now: their mean colour, and the standard deviation of lightness from 0 to 0.5.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`
 */
export const measureGrounds = (bytes: Uint8Array, places: readonly GroundPlace[]): Promise<{ colour: string; spread: number }[]> => inWorker('measureGrounds', { bytes, places: places.map(({ page, width, height, box }) => ({ page, width, height, x: box.x, y: box.y, boxWidth: box.width, boxHeight: box.height })) })

/**
 * What the QR codes on a picture say.
 * @throws Problem 422 `pdf-unreadable`
 */
export const readPictureCodes = (bytes: Uint8Array): Promise<string[]> => inWorker('readPictureCodes', { bytes })

/** Lets the process end: waits for what is being drawn. Another call starts the worker again. */
export async function closePdfWorkers(): Promise<void> {
  const { pool } = holder()
  holder().pool = undefined
  await pool?.close()
}

type Answer<T> = { done: T } | { refused: 'locked' | 'unreadable' }

async function inWorker<T>(name: string, task: object): Promise<T> {
  const controller = new AbortController()
  const alarm = setTimeout(() => controller.abort(), PATIENCE)
  try {
    const answer = (await workers().run(task, { name, signal: controller.signal })) as Answer<T>
    if ('done' in answer) return answer.done
    throw refusal(answer.refused)
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw refusal('unreadable')
    throw error
  } finally {
    clearTimeout(alarm)
  }
}

function refusal(reason: 'locked' | 'unreadable'): Problem {
  const locked = reason === 'locked'
  const message = locked ? 'Save the PDF without its password and upload it again.' : 'Open the PDF in its program, save it anew and upload it again.'
  return new Problem({
    status: 422,
    code: locked ? 'pdf-needs-password' : 'pdf-unreadable',
    title: locked ? 'This PDF opens with a password only' : 'This PDF cannot be read',
    errors: [{ field: 'file', message }],
  })
}
