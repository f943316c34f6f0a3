declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Request {
    method?: string
    path: string
    headers?: Record<string, string>
    /** Changes the request before each time it is sent. */
    setupRequest?: (request: Request) => Request
    body?: string
  }

  interface Options {
    url: string
    connections: number
    /** Seconds. */
    duration?: number
    /** Requests in all; the run ends with the last of them, whatever `duration` says. */
    amount?: number
    requests?: Request[]
    headers?: Record<string, string>
  }

  interface Result {
    /** Seconds. */
    duration: number
    errors: number
    timeouts: number
    non2xx: number
    requests: { total: number }
    throughput: { total: number }
  }

  interface Instance extends EventEmitter {
    on(event: 'response', listener: (client: unknown, status: number, bytes: number, ms: number) => void): this
    on(event: 'done', listener: (result: Result) => void): this
  }

  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Instance
}
