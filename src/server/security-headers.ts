import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { contentSecurityPolicy } from './content-security-policy'

interface Options {
  development: boolean
  /** Whether people reach the portal by https. */
  secure: boolean
}

/** Headers that make a browser strict, and the nonce that Next stamps on its scripts. */
export function securityHeaders({ development, secure }: Options): RequestHandler[] {
  const rest = helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'sameorigin' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })
  const policy: RequestHandler = (req, res, next) => {
    const nonce = randomBytes(16).toString('base64')
    const value = contentSecurityPolicy(req.path, nonce, { development, secure })
    res.setHeader('Content-Security-Policy', value)
    res.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    // Next reads the nonce from the request's policy; our layouts read it from a header of its own.
    req.headers['content-security-policy'] = value
    req.headers['x-nonce'] = nonce
    req.headers['x-pathname'] = req.originalUrl
    next()
  }
  return [rest, policy]
}
