import { ownThread } from '~/src/platform/own-thread'
import { Problem } from '~/src/platform/problem'
import { blobStore } from '~/src/platform/storage/open-store'

const unreadable = () => new Problem({ status: 422, code: 'pdf-unreadable', title: 'This page cannot be drawn' })

/** A page takes some 50 ms. The thread keeps prepared files for the next keystroke. */
const thread = ownThread({
  name: 'preview',
  worker: 'media/preview/draw-worker.mjs',
  limits: { patience: 20_000, memory: 1_024 },
  idle: 300_000,
  waiting: 32,
  busy: () => new Problem({ status: 503, code: 'preview-busy', title: 'Many previews are being drawn', detail: 'Try again in a moment.' }),
  tooHeavy: unreadable,
})

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

type Answer = { picture: Uint8Array; width: number; height: number } | { unknown: true } | { unreadable: true }

/**
 * A page of a prepared file and its tail, drawn in a thread that does nothing else, so that nobody who types waits for
 * long work.
 * @throws Problem 422 `pdf-unreadable`, 503 `preview-busy`; the signal's reason when it is given up
 */
export async function drawApart({ signal, prepared: key, ...task }: Args): Promise<DrawnPage> {
  const run = (bytes?: Buffer) => thread.run<Answer>({ key, ...(bytes ? { bytes } : {}), ...task }, { signal })
  let answer = await run()
  if ('unknown' in answer) {
    const bytes = await blobStore().get(key)
    if (!bytes) throw new Error(`The prepared file ${key} is missing`)
    answer = await run(bytes)
  }
  if (!('picture' in answer)) throw unreadable()
  return { ...answer, picture: Buffer.from(answer.picture) }
}
