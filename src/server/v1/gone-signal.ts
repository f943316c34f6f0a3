import type { Response } from 'express'

/** Tells when whoever asked has gone away before the answer. */
export function goneSignal(res: Response): AbortSignal {
  const controller = new AbortController()
  res.on('close', () => {
    if (!res.writableFinished) controller.abort()
  })
  return controller.signal
}
