import type { Payload } from 'payload'
import { z } from 'zod'
import { recordAudit } from '~/src/platform/audit'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Viewer } from '~/src/policy/viewer'
import { logoDrawingKey, logoKey } from '../blob-keys'
import type { PreparedPicture } from './open-logo'
import { type PreparedLogo, prepareLogo } from './prepare-logo'
import type { OwnLogo } from './own-logos'
import { type PreparedPair, prepareVariant } from './prepare-variant'
import { readBrandKit } from './read-brand-kit'
import type { BrandKitRow, StoredKitLogo, StoredLogo } from '../rows'

const hex = z.string().trim().regex(/^#[0-9a-f]{6}$/i, 'Use a colour such as #1B3A6B.')
const line = (max: number) => z.string().trim().max(max, `Use at most ${max} characters.`)

const schema = z.object({
  primary: hex,
  secondary: hex.optional(),
  contact: z
    .object({
      company: line(120),
      name: line(120),
      phone: line(40).regex(/^[+()\d\s./-]*$/, 'Use digits, spaces and + ( ) . / - only.'),
      email: z.union([z.literal(''), z.email('Use an address such as sales@example.com.')]),
      website: line(160),
      address: line(300),
    })
    .partial(),
})

export type BrandKitInput = z.input<typeof schema>

interface SaveArgs {
  payload: Payload
  viewer: Viewer
  input: BrandKitInput
  /** A new logo; without it the one of the version before is kept. */
  logo?: Buffer
  /** Logos beside it: new ones, and those to do without again, which are derived then; others are kept. */
  own?: Partial<Record<OwnLogo, Buffer | 'derived'>>
}

/** The partner whose brand kit the viewer may change. @throws Problem 403 `not-your-brand` for whoever is no partner administrator */
export function keptBrand({ role, partnerId }: Viewer): string {
  if (role !== 'partner-admin' || !partnerId) throw new Problem({ status: 403, code: 'not-your-brand', title: 'Only an administrator of your company changes the brand kit' })
  return partnerId
}

/**
 * Writes the next version of a partner's brand kit, and points the partner at it. Earlier versions stay as they are:
 * copies made from them point back.
 * @throws Problem 403 `not-your-brand` for whoever is no partner administrator, 422 naming the field
 */
export async function saveBrandKit({ payload, viewer, input, logo, own = {} }: SaveArgs): Promise<BrandKitRow> {
  const partnerId = keptBrand(viewer)
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    throw new Problem({ status: 422, code: 'invalid-brand-kit', title: 'The brand kit has errors', errors: fieldErrorsOf(parsed.error) })
  }
  const prepared = logo && (await prepareLogo(logo))
  const brought = await prepareOwn(own)
  for (let attempt = 0; ; attempt += 1) {
    const before = await readBrandKit({ payload, partnerId })
    const version = (before?.version ?? 0) + 1
    const name = `${partnerId}-${version}`
    const main = prepared ? await storeLogo(name, prepared) : (before?.logo ?? {})
    const stored = await storeOwn(name, before?.logo?.own ?? {}, brought)
    try {
      const kit = (await payload.db.create({
        collection: 'brand-kits',
        data: { key: `${partnerId}:${version}`, partner: partnerId, version, ...parsed.data, logo: { ...main, own: stored }, createdBy: viewer.id },
      })) as unknown as BrandKitRow
      await payload.db.updateOne({ collection: 'partners', id: partnerId, data: { brandKit: kit.id } })
      await recordAudit({ payload, actor: viewer, action: 'changed', subject: { collection: 'brand-kits', id: kit.id }, data: { version, newLogo: Boolean(logo), ...(Object.keys(own).length > 0 ? { own: Object.keys(own) } : {}) } })
      return kit
    } catch (error) {
      // Two colleagues saved at once: the unique key let one through, and the other takes the next number.
      if (attempt >= 5 || (await readBrandKit({ payload, partnerId }))?.version !== version) throw error
    }
  }
}

type Brought = [OwnLogo, PreparedPair | undefined][]

async function prepareOwn(own: NonNullable<SaveArgs['own']>): Promise<Brought> {
  const brought: Brought = []
  for (const [kind, given] of Object.entries(own) as [OwnLogo, Buffer | 'derived'][]) brought.push([kind, given === 'derived' ? undefined : await prepareVariant(kind, given)])
  return brought
}

type OwnLogos = NonNullable<NonNullable<BrandKitRow['logo']>['own']>

async function storeOwn(kit: string, before: OwnLogos, brought: Brought): Promise<OwnLogos> {
  const own = { ...before }
  for (const [kind, pair] of brought) {
    if (pair) own[kind] = { onLight: await storePicture(kit, `own-${kind}-onLight`, pair.onLight), onDark: await storePicture(kit, `own-${kind}-onDark`, pair.onDark) }
    else delete own[kind]
  }
  return own
}

/** Puts a logo into the blob store, and gives what a kit keeps of it. */
async function storeLogo(kit: string, { onLight, onDark, square, drawings, mono, width, height, warnings }: PreparedLogo): Promise<StoredKitLogo> {
  const size = { width, height }
  const light = await storePicture(kit, 'onLight', { png: onLight, ...size, ...(drawings.onLight ? { drawing: drawings.onLight } : {}) })
  const dark = await storePicture(kit, 'onDark', { png: onDark, ...size, ...(drawings.onDark ? { drawing: drawings.onDark } : {}) })
  const { picture } = await storePicture(kit, 'square', { png: square, ...size })
  return {
    onLight: light.picture,
    onDark: dark.picture,
    square: picture,
    ...(light.drawing ? { onLightDrawing: light.drawing } : {}),
    ...(dark.drawing ? { onDarkDrawing: dark.drawing } : {}),
    ...(mono ? { mono: await storePicture(kit, 'mono', mono) } : {}),
    ...size,
    warnings,
  }
}

async function storePicture(kit: string, variant: string, { png, drawing, width, height }: PreparedPicture): Promise<StoredLogo> {
  const stored: StoredLogo = { picture: logoKey(kit, variant), width, height }
  await blobStore().put(stored.picture, png, { contentType: 'image/png' })
  if (!drawing) return stored
  const paths = logoDrawingKey(kit, variant)
  await blobStore().put(paths, Buffer.from(JSON.stringify(drawing)), { contentType: 'application/json' })
  return { ...stored, drawing: paths }
}
