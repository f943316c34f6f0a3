import { singleton } from '~/src/platform/singleton'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Brand, Logos, LogoName } from '../engine/brand'
import { encodeLogo, type EncodedLogo } from '../engine/encode-logo'
import type { BrandKitRow, StoredLogo } from '../rows'
import { Recent, recentPromise } from '../type/recent'
import type { Drawing } from '../vector/drawing'
import { logosOf } from './logos-of'

/** Logos kept as PDF takes them, two to six a partner; one takes some 100 KB. */
const LOGOS_KEPT = 250

/** What of a partner goes on copies: its name, its contact block without empty lines, its colours, and its logo if it has one. */
export async function partnerBrand({ name }: { name: string }, kit: BrandKitRow): Promise<Brand> {
  const contact = Object.fromEntries(Object.entries(kit.contact ?? {}).filter(([, line]) => line))
  const logo = await readLogo(kit)
  const colours = { primary: kit.primary, ...(kit.secondary ? { secondary: kit.secondary } : {}) }
  return { name, contact, colours, ...(logo ? { logo } : {}) }
}

async function readLogo({ logo }: BrandKitRow): Promise<Brand['logo']> {
  const stored = logosOf(logo)
  if (!stored) return undefined
  const variants = Object.entries(stored) as [LogoName, StoredLogo][]
  const read = await Promise.all(variants.map(async ([variant, file]) => [variant, await encoded(file)] as const))
  const { onLight, onDark, ...more } = Object.fromEntries(read.filter(([, found]) => found)) as Partial<Logos>
  return onLight && onDark ? { onLight, onDark, ...more } : undefined
}

/** Each version of a brand kit has keys of its own: what they hold does not change. */
function encoded({ picture, drawing, width }: StoredLogo): Promise<EncodedLogo | undefined> {
  const logos = singleton('engine-logos', () => new Recent<Promise<EncodedLogo | undefined>>(LOGOS_KEPT))
  const encode = async () => {
    const [png, paths] = await Promise.all([blobStore().get(picture), drawing ? blobStore().get(drawing) : undefined])
    return png && encodeLogo(png, width || undefined, paths && (JSON.parse(paths.toString()) as Drawing))
  }
  return recentPromise(logos, picture, encode)
}
