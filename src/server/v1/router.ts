import express, { type Router } from 'express'
import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'

/** The public API. */
export function v1Router(_payload: Payload): Router {
  const router = express.Router()
  router.use(() => {
    throw new Problem({ status: 404, code: 'not-found', title: 'There is nothing at this address', detail: 'The API is described at /v1/docs.' })
  })
  return router
}
