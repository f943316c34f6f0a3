import express, { type Request, type Response, type Router } from 'express'
import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { themeCss } from './theme-css'

const PICTURES = { 'logo-on-light.svg': 'logoOnLight', 'logo-on-dark.svg': 'logoOnDark', 'mark.svg': 'mark' } as const

/** An address that names the version of what it gives is kept for good. */
const keep = (req: Request, res: Response) => void res.setHeader('Cache-Control', req.query.v ? 'public, max-age=31536000, immutable' : 'public, max-age=300')

/** The vendor's logos, mark and colours, for pages and browser tabs. */
export function brandingRouter(payload: Payload): Router {
  const router = express.Router()
  router.get('/theme.css', async (req, res) => {
    const { primary } = await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true })
    keep(req, res)
    res.type('text/css').send(await themeCss(primary))
  })
  router.get('/:picture', async (req, res) => {
    const field = PICTURES[req.params.picture as keyof typeof PICTURES]
    const branding = field && (await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true }))
    const svg = field && (branding?.[field] || branding?.logoOnLight)
    if (!svg) throw new Problem({ status: 404, code: 'not-found', title: 'The vendor has no such picture' })
    keep(req, res)
    // Opened by itself, an SVG is a document: it may run and load nothing.
    res.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    res.type('image/svg+xml').send(svg)
  })
  return router
}
