import type { RequestHandler, Router } from 'express'
import express from 'express'
import { rateLimit } from 'express-rate-limit'
import { Problem } from '~/src/platform/problem'

const MINUTE = 60_000

/** Requests an address may make in a window of ms, by what they do; the first that fits counts. */
const LIMITS: { name: string; methods: string[]; path: RegExp; limit: number; window: number }[] = [
  { name: 'sign-in', methods: ['POST'], path: /^\/(?:api\/users\/(?:login|forgot-password|reset-password|unlock)|sign-in|forgot-password|reset-password|invitation)/, limit: 20, window: 5 * MINUTE },
  { name: 'exam', methods: ['POST', 'PUT'], path: /^\/v1\/(?:exams|attempts)\//, limit: 120, window: MINUTE },
  { name: 'identification', methods: ['POST'], path: /^\/v1\/copies\/identifications/, limit: 20, window: MINUTE },
  { name: 'picture', methods: ['POST'], path: /^\/v1\/pictures/, limit: 60, window: MINUTE },
  { name: 'verification', methods: ['GET'], path: /^\/(?:v1\/(?:certificates|copies)|verify)\//, limit: 60, window: MINUTE },
  // One for each pause in typing, of everybody in an office.
  { name: 'preview', methods: ['POST'], path: /^\/v1\/assets\/[^/]+\/preview/, limit: 1_200, window: MINUTE },
  { name: 'interface', methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], path: /^\/(?:v1|api)\/(?!assets\/[^/]+\/preview)/, limit: 600, window: MINUTE },
]

/** Refuses with 429 and `Retry-After` whoever asks too often. @param scale multiplies every limit */
export function rateLimits(scale: number): Router {
  const router = express.Router()
  for (const { name, methods, path, limit, window } of LIMITS) {
    const guard: RequestHandler = rateLimit({
      windowMs: window,
      limit: Math.max(1, Math.round(limit * scale)),
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      identifier: name,
      skip: (req) => !methods.includes(req.method) || !path.test(req.path),
      handler: (_req, _res, next) => {
        next(new Problem({ status: 429, code: 'too-many-requests', title: 'Too many requests', detail: 'Wait a little and try again.' }))
      },
    })
    router.use(guard)
  }
  return router
}
