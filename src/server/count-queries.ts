import { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { Histogram } from 'prom-client'
import { singleton } from '~/src/platform/singleton'
import { areaOf } from './metrics'

const CALLS = ['find', 'findOne', 'findDistinct', 'findGlobal', 'findVersions', 'findGlobalVersions', 'count', 'countVersions', 'queryDrafts', 'create', 'createVersion', 'updateOne', 'updateMany', 'updateVersion', 'upsert', 'deleteOne', 'deleteMany'] as const

const counted = () => singleton('queries-of-request', () => new AsyncLocalStorage<{ queries: number }>())

const histogram = () =>
  singleton('queries-histogram', () => new Histogram({ name: 'http_request_queries', help: 'Calls of the database that a request made', labelNames: ['method', 'area'], buckets: [0, 1, 2, 5, 10, 20, 50, 100] }))

/** Lets every call of the database count for the request that it was made for, of Express or of Next. */
export function countQueries({ db }: Payload): void {
  const calls = db as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>
  for (const name of CALLS) {
    const call = calls[name]
    if (!call) continue
    calls[name] = function (...args) {
      const request = counted().getStore()
      if (request) request.queries += 1
      return call.apply(this, args)
    }
  }
}

/** Observes how often a request called the database, once it is answered. */
export const queriesOfRequest: RequestHandler = (req, res, next) => {
  const request = { queries: 0 }
  const area = areaOf(req.path)
  res.once('finish', () => histogram().observe({ method: req.method, area }, request.queries))
  counted().run(request, next)
}
