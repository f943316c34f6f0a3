import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import type { BrandKitRow } from '../rows'
import type { OwnLogo } from './own-logos'
import { ownBrandKit } from './read-brand-kit'
import { saveBrandKit } from './save-brand-kit'

interface Args {
  payload: Payload
  viewer: Viewer
  /** The main logo, or one beside it. */
  which: 'main' | OwnLogo
  /** A new one; without it, one beside the main logo is derived again, where it was not. */
  bytes?: Buffer
}

/** Changes one logo of the viewer's brand kit and leaves the rest as it is. @throws Problem as `ownBrandKit` and `saveBrandKit` */
export async function changeLogo({ payload, viewer, which, bytes }: Args): Promise<BrandKitRow> {
  const kit = await ownBrandKit({ payload, viewer })
  const { primary, secondary, contact } = kit
  if (!bytes && which !== 'main' && !kit.logo?.own?.[which]) return kit
  const input = { primary, ...(secondary ? { secondary } : {}), contact: Object.fromEntries(Object.entries(contact ?? {}).filter(([, line]) => line)) }
  return saveBrandKit({ payload, viewer, input, ...(which !== 'main' ? { own: { [which]: bytes ?? ('derived' as const) } } : bytes ? { logo: bytes } : {}) })
}
