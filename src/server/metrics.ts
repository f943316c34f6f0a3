import { timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client'
import { countPayloads } from '~/src/platform/payload-instances'
import { singleton } from '~/src/platform/singleton'

const requests = () =>
  singleton('http-histogram', () => {
    collectDefaultMetrics()
    new Gauge({
      name: 'tandem_payload_instances',
      help: 'Payloads of this process: 1, which Express and Next share',
      collect() {
        this.set(countPayloads())
      },
    })
    return new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'area', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    })
  })

/** What a path belongs to: full paths would make a series of every document. */
export const areaOf = (path: string): string => `/${/^\/(v1\/[a-z]+|api\/[a-z-]+|admin|_next|[a-z-]*)/.exec(path)?.[1] ?? ''}`

/** Times every request, by the area it belongs to. */
export const timeRequests: RequestHandler = (req, res, next) => {
  const done = requests().startTimer()
  const area = areaOf(req.path)
  res.once('finish', () => done({ method: req.method, area, status: `${Math.floor(res.statusCode / 100)}xx` }))
  next()
}

/** Prometheus' page: for this machine alone, or for whoever brings the token. */
export const metrics =
  (token: string | undefined): RequestHandler =>
  async (req, res) => {
    const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(req.ip ?? '')
    if (token ? !equal(req.headers.authorization, `Bearer ${token}`) : !local) return res.status(404).end()
    return res.type(register.contentType).send(await register.metrics())
  }

function equal(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
