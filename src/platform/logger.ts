import pino from 'pino'
import { env } from './env'
import { singleton } from './singleton'

/** Log lines as JSON, without secrets and personal data: what could hold them is left out where lines are written. */
export const logger = (): pino.Logger =>
  singleton('logger', () =>
    pino({
      level: env().LOG_LEVEL,
      base: null,
      redact: { paths: ['req.headers', 'res.headers', '*.password', '*.token', '*.email', '*.secret'], remove: true },
    }),
  )
