import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import type { SearchIndex, SearchResult } from '../search-index'
import { unchangedAnswers } from './unchanged-answers'

interface Answer {
  call: number
  value?: unknown
  error?: string
}

/** The embedded engine in a thread of its own, because its calls are synchronous. @param file the index's SQLite file */
export function embeddedIndex(file: string): SearchIndex {
  const worker = new Worker(path.join(PROJECT_ROOT, 'src/search/embedded/worker.mjs'), {
    workerData: { file },
    // The thread runs plain JavaScript: it needs none of the loaders this process may have been started with.
    execArgv: [],
  })
  worker.unref()
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let calls = 0
  let ended: Error | undefined

  const fail = (error: Error) => {
    ended = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(ended ?? new Error('The search engine has ended')))
  worker.on('message', ({ call, value, error }: Answer) => {
    const caller = waiting.get(call)
    waiting.delete(call)
    if (waiting.size === 0) worker.unref()
    if (error === undefined) caller?.resolve(value)
    else caller?.reject(new Error(error))
  })

  const ask = <T>(method: string, argument?: unknown) =>
    new Promise<T>((resolve, reject) => {
      if (ended) return reject(ended)
      const call = (calls += 1)
      waiting.set(call, { resolve: resolve as (value: unknown) => void, reject })
      worker.ref()
      worker.postMessage({ call, method, argument })
    })

  const answers = unchangedAnswers<SearchResult>(file)
  return {
    put: (documents) => ask('put', documents),
    remove: (ids) => ask('remove', ids),
    replaceAll: (documents) => ask('replaceAll', documents),
    search: (query) => answers.get(JSON.stringify(query), () => ask<SearchResult>('search', query)),
    ping: () => ask('ping'),
    async close() {
      answers.close()
      await ask('close')
      await worker.terminate()
    },
  }
}
