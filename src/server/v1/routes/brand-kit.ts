import { z } from 'zod'
import { logosOf } from '~/media/brand/logos-of'
import { ownBrandKit } from '~/media/brand/read-brand-kit'
import type { StoredKitLogo } from '~/media/rows'
import { forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'

const variants = ['onLight', 'onDark', 'square', 'monoOnLight', 'monoOnDark'] as const

/** Key of a logo's picture; of the square one, which is derived unless the partner brought it. */
function pictureOf(logo: StoredKitLogo | null | undefined, variant: (typeof variants)[number]): string | undefined {
  const logos = logosOf(logo)
  return variant === 'square' ? (logos?.squareOnLight?.picture ?? logo?.square ?? undefined) : logos?.[variant]?.picture
}

/** The brand that a caller's copies carry. */
export const brandKitRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/me/brand-kit',
    tag: 'Library',
    summary: 'The brand kit that the caller’s copies are made with',
    answers: {
      200: {
        description: 'Its newest version',
        schema: z.object({ version: z.int(), primary: z.string(), secondary: z.string().optional(), contact: z.record(z.string(), z.string()), logo: z.record(z.string(), z.string()).meta({ description: 'Addresses by variant' }), warnings: z.array(z.string()) }),
      },
    },
    problems: [404],
    handle: async ({ payload, viewer }) => {
      const { version, primary, secondary, contact, logo } = await ownBrandKit({ payload, viewer })
      return {
        body: {
          version,
          primary,
          ...(secondary ? { secondary } : {}),
          contact: Object.fromEntries(Object.entries(contact ?? {}).filter(([, line]) => line)),
          logo: Object.fromEntries(variants.flatMap((variant) => (pictureOf(logo, variant) ? [[variant, `/v1/me/brand-kit/logo/${variant}`]] : []))),
          warnings: logo?.warnings ?? [],
        },
      }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/me/brand-kit/logo/{variant}',
    tag: 'Library',
    summary: 'The caller’s logo for light or dark grounds, in a square, or in dark or white ink, as PNG',
    params: z.object({ variant: z.enum(variants) }),
    answers: { 200: { description: 'The picture', mediaType: 'image/png' } },
    problems: [404],
    handle: async ({ payload, viewer, params: { variant }, req, res }) => {
      const { id, logo } = await ownBrandKit({ payload, viewer })
      return sendDownload(req, res, { blob: pictureOf(logo, variant) ?? '', mimeType: 'image/png', etag: `${id}-${variant}` })
    },
  }),
]
