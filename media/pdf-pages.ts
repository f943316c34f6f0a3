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

const workers = () =>
  singleton('pdf-workers', () => new Piscina({ filename: path.join(PROJECT_ROOT, 'media/pdf-worker.mjs'), minThreads: 0, maxThreads: 1, idleTimeout: 60_000 }))

/**
 * What a PDF is.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`
 */
export const describePdf = (bytes: Uint8Array): Promise<PdfDescription> => inWorker('describe', { bytes })

/**
 * A page, counted from 1, as a WebP picture `width` pixels wide.
 * @throws Problem 422 `pdf-needs-password` or `pdf-unreadable`
 */
export async function renderPage(bytes: Uint8Array, page: number, width: number): Promise<Buffer> {
  return Buffer.from(await inWorker<Uint8Array>('render', { bytes, page, width }))
}

/** Lets the process end: waits for what is being drawn. */
export const closePdfWorkers = (): Promise<void> => workers().close()

async function inWorker<T>(name: string, task: object): Promise<T> {
  try {
    return (await workers().run(task, { name })) as T
  } catch (error) {
    throw toProblem(error)
  }
}

function toProblem(error: unknown): Problem {
  const locked = error instanceof Error && /password/i.test(error.message)
  const message = locked ? 'Save the PDF without its password and upload it again.' : 'Open the PDF in its program, save it anew and upload it again.'
  return new Problem({
    status: 422,
    code: locked ? 'pdf-needs-password' : 'pdf-unreadable',
    title: locked ? 'This PDF opens with a password only' : 'This PDF cannot be read',
    errors: [{ field: 'file', message }],
  })
}
