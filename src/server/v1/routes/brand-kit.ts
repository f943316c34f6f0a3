import { z } from 'zod'
import { changeLogo } from '~/media/brand/change-logo'
import { logosOf } from '~/media/brand/logos-of'
import { MAX_LOGO_BYTES } from '~/media/brand/open-logo'
import type { OwnLogo } from '~/media/brand/own-logos'
import { ownBrandKit } from '~/media/brand/read-brand-kit'
import { keptBrand } from '~/media/brand/save-brand-kit'
import type { BrandKitRow, StoredKitLogo } from '~/media/rows'
import { forSignedIn, type Route } from '../route'
import { readUpload } from '../read-upload'
import { sendDownload } from '../send-download'

const own = ['onDark', 'square', 'mono'] as const satisfies OwnLogo[]
const variants = ['onLight', 'onDark', 'square', 'monoOnLight', 'monoOnDark'] as const

/** Key of a logo's picture; of the square one, which is derived unless the partner brought it. */
function pictureOf(logo: StoredKitLogo | null | undefined, variant: (typeof variants)[number]): string | undefined {
  const logos = logosOf(logo)
  return variant === 'square' ? (logos?.squareOnLight?.picture ?? logo?.square ?? undefined) : logos?.[variant]?.picture
}

const kitShape = z
  .object({
    version: z.int(),
    primary: z.string(),
    secondary: z.string().optional(),
    contact: z.record(z.string(), z.string()),
    logo: z.record(z.string(), z.string()).meta({ description: 'Addresses by variant' }),
    own: z.array(z.enum(own)).meta({ description: 'Logos that the company brought beside its main one; the others are derived of that' }),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'BrandKit', description: 'A company’s brand as of one version' })

const kitListed = ({ version, primary, secondary, contact, logo }: BrandKitRow) => ({
  version,
  primary,
  ...(secondary ? { secondary } : {}),
  contact: Object.fromEntries(Object.entries(contact ?? {}).filter(([, line]) => line)),
  logo: Object.fromEntries(variants.flatMap((variant) => (pictureOf(logo, variant) ? [[variant, `/v1/me/brand-kit/logo/${variant}`]] : []))),
  own: own.filter((kind) => logo?.own?.[kind]),
  warnings: logo?.warnings ?? [],
})

/** The brand that a caller's copies carry. */
export const brandKitRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/me/brand-kit',
    tag: 'Library',
    summary: 'The brand kit that the caller’s copies are made with',
    answers: { 200: { description: 'Its newest version', schema: kitShape } },
    problems: [404],
    handle: async ({ payload, viewer }) => ({ body: kitListed(await ownBrandKit({ payload, viewer })) }),
  }),
  forSignedIn({
    method: 'put',
    path: '/me/brand-kit/logos/{logo}',
    tag: 'Library',
    summary: 'Bring the main logo, or one for dark grounds, a square mark or one of one colour: PNG, JPEG, WebP or SVG of at most 5 MB. For administrators of a partner',
    params: z.object({ logo: z.enum(['main', ...own]) }),
    upload: 'image/*',
    answers: { 200: { description: 'The next version of the brand kit', schema: kitShape } },
    problems: [403, 404, 413, 422],
    handle: async ({ payload, viewer, params: { logo: which }, req }) => {
      keptBrand(viewer)
      return { body: kitListed(await changeLogo({ payload, viewer, which, bytes: await readUpload(req, MAX_LOGO_BYTES, 'logo') })) }
    },
  }),
  forSignedIn({
    method: 'delete',
    path: '/me/brand-kit/logos/{logo}',
    tag: 'Library',
    summary: 'Do without a logo beside the main one: it is derived of that again. For administrators of a partner',
    params: z.object({ logo: z.enum(own) }),
    answers: { 200: { description: 'The next version of the brand kit', schema: kitShape } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params: { logo: which } }) => {
      keptBrand(viewer)
      return { body: kitListed(await changeLogo({ payload, viewer, which })) }
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
