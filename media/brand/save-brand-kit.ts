import type { Payload } from 'payload'
import { z } from 'zod'
import { recordAudit } from '~/src/platform/audit'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Viewer } from '~/src/policy/viewer'
import { logoDrawingKey, logoKey } from '../blob-keys'
import { type PreparedLogo, prepareLogo } from './prepare-logo'
import { readBrandKit } from './read-brand-kit'
import type { BrandKitRow } from '../rows'

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
}

/**
 * Writes the next version of a partner's brand kit, and points the partner at it. Earlier versions stay as they are:
 * copies made from them point back.
 * @throws Problem 403 `not-your-brand` for whoever is no partner administrator, 422 naming the field
 */
export async function saveBrandKit({ payload, viewer, input, logo }: SaveArgs): Promise<BrandKitRow> {
  const { partnerId } = viewer
  if (viewer.role !== 'partner-admin' || !partnerId) {
    throw new Problem({ status: 403, code: 'not-your-brand', title: 'Only an administrator of your company changes the brand kit' })
  }
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    throw new Problem({ status: 422, code: 'invalid-brand-kit', title: 'The brand kit has errors', errors: fieldErrorsOf(parsed.error) })
  }
  const prepared = logo && (await prepareLogo(logo))
  for (let attempt = 0; ; attempt += 1) {
    const before = await readBrandKit({ payload, partnerId })
    const version = (before?.version ?? 0) + 1
    const name = `${partnerId}-${version}`
    const fresh = prepared && (await storeLogo(name, prepared))
    try {
      const kit = (await payload.db.create({
        collection: 'brand-kits',
        data: { key: `${partnerId}:${version}`, partner: partnerId, version, ...parsed.data, logo: fresh ?? before?.logo ?? {}, createdBy: viewer.id },
      })) as unknown as BrandKitRow
      await payload.db.updateOne({ collection: 'partners', id: partnerId, data: { brandKit: kit.id } })
      await recordAudit({ payload, actor: viewer, action: 'changed', subject: { collection: 'brand-kits', id: kit.id }, data: { version, newLogo: Boolean(logo) } })
      return kit
    } catch (error) {
      // Two colleagues saved at once: the unique key let one through, and the other takes the next number.
      if (attempt >= 5 || (await readBrandKit({ payload, partnerId }))?.version !== version) throw error
    }
  }
}

/** Puts a logo into the blob store, and gives what a kit keeps of it. @param name of the kit */
async function storeLogo(name: string, { onLight, onDark, square, drawings, width, height, warnings }: PreparedLogo): Promise<NonNullable<BrandKitRow['logo']>> {
  const keys = { onLight: logoKey(name, 'onLight'), onDark: logoKey(name, 'onDark'), square: logoKey(name, 'square') }
  const png = { contentType: 'image/png' }
  await blobStore().put(keys.onLight, onLight, png)
  await blobStore().put(keys.onDark, onDark, png)
  await blobStore().put(keys.square, square, png)
  const [onLightDrawing, onDarkDrawing] = [await storeDrawing(name, 'onLight', drawings), await storeDrawing(name, 'onDark', drawings)]
  return { ...keys, ...(onLightDrawing ? { onLightDrawing } : {}), ...(onDarkDrawing ? { onDarkDrawing } : {}), width, height, warnings }
}

async function storeDrawing(name: string, variant: 'onLight' | 'onDark', { [variant]: drawing }: PreparedLogo['drawings']): Promise<string | undefined> {
  if (!drawing) return undefined
  const key = logoDrawingKey(name, variant)
  await blobStore().put(key, Buffer.from(JSON.stringify(drawing)), { contentType: 'application/json' })
  return key
}
