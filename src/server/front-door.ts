import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import { env } from '~/src/platform/env'
import { logger } from '~/src/platform/logger'
import { countQueries, queriesOfRequest } from './count-queries'
import { healthz, readyz } from './health'
import { metrics, timeRequests } from './metrics'
import { problemAnswers } from './problem-answers'
import { rateLimits } from './rate-limits'
import { requestLog } from './request-log'
import { securityHeaders } from './security-headers'
import { v1Router } from './v1/router'

interface FrontDoorArgs {
  payload: Payload
  /** Next, which serves every path that is not Express' own. */
  pages: RequestHandler
  development: boolean
}

/** Everything that comes in passes here: headers, log, limits, compression; then `/v1`, or Next for pages. */
export function frontDoor({ payload, pages, development }: FrontDoorArgs): Express {
  const { TRUST_PROXY, PUBLIC_URL, METRICS_TOKEN, RATE_LIMIT_SCALE } = env()
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', TRUST_PROXY)
  countQueries(payload)
  app.use(requestLog(logger()), timeRequests, queriesOfRequest)
  app.use(securityHeaders({ development, secure: PUBLIC_URL.startsWith('https:') }))
  // Pages are made for one reader and sent once: quick compression costs less than the bytes it leaves in.
  app.use(compression({ level: 2 }))
  app.get('/healthz', healthz)
  app.get('/readyz', readyz(payload))
  app.get('/metrics', metrics(METRICS_TOKEN))
  app.use(rateLimits(RATE_LIMIT_SCALE))
  app.use('/v1', v1Router(payload))
  app.use(problemAnswers)
  app.use(sendWhole, pages)
  return app
}

/** Next asks for every part of a page to be sent at once; its parts come within a few ms, and sent together they compress better. */
const sendWhole: RequestHandler = (_req, res, next) => {
  Object.assign(res, { flush: () => {} })
  next()
}
