import { singleton } from '~/src/platform/singleton'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Brand } from '../engine/brand'
import { encodeLogo, type EncodedLogo } from '../engine/encode-logo'
import type { BrandKitRow } from '../rows'
import { Recent } from '../type/recent'
import type { Drawing } from '../vector/drawing'

/** Logos kept as PDF takes them, two a partner; one takes some 100 KB. */
const LOGOS_KEPT = 100

/** What of a partner goes on copies: its name, its contact block without empty lines, its colours, and its logo if it has one. */
export async function partnerBrand({ name }: { name: string }, kit: BrandKitRow): Promise<Brand> {
  const contact = Object.fromEntries(Object.entries(kit.contact ?? {}).filter(([, line]) => line))
  const logo = await readLogo(kit)
  const colours = { primary: kit.primary, ...(kit.secondary ? { secondary: kit.secondary } : {}) }
  return { name, contact, colours, ...(logo ? { logo } : {}) }
}

async function readLogo({ logo }: BrandKitRow): Promise<Brand['logo']> {
  if (!logo?.onLight || !logo.onDark) return undefined
  const width = logo.width ?? undefined
  const [onLight, onDark] = await Promise.all([encoded(logo.onLight, width, logo.onLightDrawing), encoded(logo.onDark, width, logo.onDarkDrawing)])
  return onLight && onDark ? { onLight, onDark } : undefined
}

/** Each version of a brand kit has keys of its own: what they hold does not change. */
function encoded(key: string, width: number | undefined, drawing: string | null | undefined): Promise<EncodedLogo | undefined> {
  const logos = singleton('engine-logos', () => new Recent<Promise<EncodedLogo | undefined>>(LOGOS_KEPT))
  const encode = async () => {
    const [png, paths] = await Promise.all([blobStore().get(key), drawing ? blobStore().get(drawing) : undefined])
    return png && encodeLogo(png, width, paths && (JSON.parse(paths.toString()) as Drawing))
  }
  return logos.get(key, () =>
    encode().catch((error: unknown) => {
      logos.drop(key)
      throw error
    }),
  )
}
