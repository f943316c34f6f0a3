import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface Task {
  bytes: Uint8Array
}

/** What came of one file. Only the first two are right. */
export interface Outcome {
  kind: 'made' | 'refused' | 'wrong' | 'crash' | 'hang'
  /** The code of a refusal, what was removed from a file that was made, else what is wrong. */
  detail: string
  milliseconds: number
  /** Bytes of the process. */
  memory: number
}

const PROGRAM = 'test-fuzz-prepare-worker'

/** What a thread may hold, in megabytes: prepare is to do with less. */
const HEAP = 1_536

/**
 * Prepares files in a thread of its own, which is ended when it takes too long: a hang is then an outcome. Several
 * files at once are not for it.
 */
export class PrepareThread {
  private worker: Worker | undefined

  /** @param patience milliseconds that one file may take */
  private constructor(private readonly patience: number) {}

  static async start(patience: number): Promise<PrepareThread> {
    const { bundle } = (await import(pathToFileURL(path.resolve('scripts/bundle.mjs')).href)) as { bundle: (entries: Record<string, string>) => Promise<void> }
    await bundle({ [PROGRAM]: 'test/fuzz/prepare-worker.ts' })
    return new PrepareThread(patience)
  }

  async run(bytes: Uint8Array): Promise<Outcome> {
    const worker = (this.worker ??= new Worker(path.resolve('dist', `${PROGRAM}.mjs`), { resourceLimits: { maxOldGenerationSizeMb: HEAP } }))
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(alarm)
        worker.off('message', settle).off('error', failed).off('exit', left)
        if (outcome.kind !== 'crash' && outcome.kind !== 'hang') return resolve(outcome)
        this.worker = undefined
        void worker.terminate().then(() => resolve(outcome))
      }
      const ended = (kind: 'crash' | 'hang', detail: string) => settle({ kind, detail, milliseconds: performance.now() - started, memory: process.memoryUsage().rss })
      const failed = (error: Error) => ended('crash', error.message)
      const left = (status: number) => ended('crash', `The thread ended with ${status}`)
      const started = performance.now()
      const alarm = setTimeout(() => ended('hang', `Not done within ${this.patience} ms`), this.patience)
      worker.on('message', settle).on('error', failed).on('exit', left)
      worker.postMessage({ bytes: Uint8Array.from(bytes) })
    })
  }

  async stop(): Promise<void> {
    await this.worker?.terminate()
  }
}

/** Whether what came of a file is as it should be. */
export const isRight = ({ kind }: Outcome): boolean => kind === 'made' || kind === 'refused'
