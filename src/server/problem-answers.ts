import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler } from 'express'
import { isProblem, Problem } from '~/src/platform/problem'

interface HttpError extends Error {
  status?: number
  expose?: boolean
}

/** Answers every error as RFC 9457 problem+json; what was not meant for the caller is logged and not told. */
export const problemAnswers: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) return next(error)
  const problem = toProblem(error)
  if (problem.status >= 500) req.log.error({ err: error }, 'A request failed')
  res.status(problem.status).type('application/problem+json').send(JSON.stringify({ ...problem.toJSON(), instance: req.id }))
}

function toProblem(error: unknown): Problem {
  if (isProblem(error)) return error
  const { status, expose, message } = error as HttpError
  if (status && status < 500 && expose !== false) {
    return new Problem({ status, code: 'bad-request', title: STATUS_CODES[status] ?? 'Bad request', detail: message })
  }
  return new Problem({ status: 500, code: 'internal', title: 'Something went wrong on our side', detail: 'The error was recorded. Try again in a moment.' })
}
