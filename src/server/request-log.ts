import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { pinoHttp } from 'pino-http'
import type { Logger } from 'pino'

const ID = /^[\w-]{8,64}$/

/** One line a request: id, method, path without its query, status and ms. No headers, bodies, names or addresses. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (req, res) => {
      const given = req.headers['x-request-id']
      const id = typeof given === 'string' && ID.test(given) ? given : randomUUID()
      res.setHeader('X-Request-Id', id)
      return id
    },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    autoLogging: { ignore: (req) => /^\/(?:_next\/|healthz|readyz|metrics)/.test(req.url ?? '') },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: withoutSecrets(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  })
}

/** The path alone, with what follows an invitation or a reset left out: those are keys to a door. */
const withoutSecrets = (url: string) => url.replace(/\?.*$/, '').replace(/^(\/(?:invitation|reset-password)\/).+/, '$1…')
