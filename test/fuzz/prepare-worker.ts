import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib'
import { prepare } from '~/media/engine/prepare'
import { copyFrom, markerZone } from '~/test/factories/copy-of'
import { isProblem } from '~/src/platform/problem'
import type { Outcome, Task } from './prepare-thread'

const ZONES = markerZone({ x: 5, y: 5, width: 20, height: 12 })
const ACTIVE = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData'])
const library = await PDFiumLibrary.init()

// pdf-lib tells of every odd number.
console.warn = () => undefined

parentPort?.on('message', async ({ bytes }: Task) => {
  const started = performance.now()
  const outcome = await attempt(bytes)
  parentPort?.postMessage({ ...outcome, milliseconds: performance.now() - started, memory: process.memoryUsage().rss })
})

async function attempt(bytes: Uint8Array): Promise<Pick<Outcome, 'kind' | 'detail'>> {
  try {
    const prepared = await prepare(bytes, ZONES)
    const { bytes: made, sha256 } = await copyFrom(prepared)
    if (createHash('sha256').update(made).digest('hex') !== sha256) return { kind: 'wrong', detail: 'The hash is not that of the copy' }
    return (await faultOf(made)) ?? { kind: 'made', detail: prepared.removed.map(({ what, count }) => `${what} ${count}`).join(', ') }
  } catch (error) {
    if (isProblem(error)) return { kind: 'refused', detail: `${error.code}${error.code === 'pdf-unreadable' ? ` (${String(error.cause).slice(0, 80)})` : ''}` }
    return { kind: 'crash', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Whether the copy opens in another reader, with as many pages, and runs nothing. */
async function faultOf(made: Buffer): Promise<Pick<Outcome, 'kind' | 'detail'> | undefined> {
  const document = await PDFDocument.load(made, { updateMetadata: false })
  const seen = await library.loadDocument(made).catch((error: unknown) => String(error))
  if (typeof seen === 'string') return { kind: 'wrong', detail: `PDFium does not open the copy: ${seen}` }
  const pages = seen.getPageCount()
  seen.destroy()
  if (pages !== document.getPageCount()) return { kind: 'wrong', detail: `PDFium counts ${pages} pages instead of ${document.getPageCount()}` }
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object
    const kind = dict instanceof PDFDict ? dict.lookup(PDFName.of('S')) : undefined
    if (kind instanceof PDFName && ACTIVE.has(kind.decodeText())) return { kind: 'wrong', detail: `Object ${ref} is still there: ${kind}` }
  }
  return undefined
}
