import autocannon from 'autocannon'
import { percentile } from './rows'

export interface Load {
  url: string
  path: string
  headers: Record<string, string>
}

export interface Measured {
  /** Requests a second. */
  rate: number
  /** ms within which 95 of 100 requests were answered. */
  p95: number
}

const CONNECTIONS = 4

/** Asks for one address again and again. @throws Error when an answer was not 2xx */
export async function askFor({ url, path, headers, seconds }: Load & { seconds: number }): Promise<Measured> {
  const times: number[] = []
  const started = performance.now()
  await run({ url: `${url}${path}`, connections: CONNECTIONS, duration: seconds, headers }, path, (ms) => times.push(ms))
  return { rate: (times.length * 1000) / (performance.now() - started), p95: percentile(times, 0.95) }
}

/** Asks for several addresses in turn, a number of times in all. @throws Error when an answer was not 2xx */
export async function askForAll({ url, paths, headers, amount }: { url: string; paths: readonly string[]; headers: Record<string, string>; amount: number }): Promise<void> {
  await run({ url, connections: CONNECTIONS, amount, requests: paths.map((path) => ({ path, headers })) }, 'mixed requests', () => undefined)
}

export interface Posts {
  url: string
  path: string
  headers: Record<string, string>
  /** What is sent, each time another. */
  body: () => unknown
}

/** Posts to one address again and again, for seconds or so many times. @throws Error when an answer was not 2xx */
export async function postTo({ url, path, headers, body }: Posts, until: { duration: number } | { amount: number }): Promise<Measured> {
  const times: number[] = []
  const started = performance.now()
  const post = { method: 'POST', path, headers: { ...headers, 'content-type': 'application/json' }, setupRequest: (request: object) => ({ ...request, path, body: JSON.stringify(body()) }) }
  await run({ url, connections: CONNECTIONS, ...until, requests: [post] }, path, (ms) => times.push(ms))
  return { rate: (times.length * 1000) / (performance.now() - started), p95: percentile(times, 0.95) }
}

function run(options: Parameters<typeof autocannon>[0], what: string, each: (ms: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => {
      if (error) return reject(error)
      const { errors, timeouts, non2xx } = result
      if (errors + timeouts + non2xx > 0) return reject(new Error(`${what}: ${non2xx} answers were not 2xx, ${errors} errors, ${timeouts} timeouts`))
      resolve()
    })
    instance.on('response', (_client, _status, _bytes, ms) => each(ms))
  })
}
