import { createHash } from 'node:crypto'
import { cache } from 'react'
import { ExpiringCache } from '~/src/platform/expiring-cache'
import { singleton } from '~/src/platform/singleton'
import { portalPayload } from './session'

const TTL = 5_000

interface Face {
  vendorName: string
  programmeName: string
  primary: string
  accent: string
  currency: string
  hasLogo: boolean
  /** Another one whenever anything of the face changes: addresses that carry it are kept by browsers for good. */
  version: string
}

const remembered = singleton('branding', () => new ExpiringCache<Face>(TTL))

/** The vendor's face, from memory for up to 5,000 ms. */
export const readBranding = cache(
  (): Promise<Face> =>
    remembered.get('face', async () => {
      const payload = await portalPayload()
      const { vendorName, programmeName, primary, accent, currency, logoOnLight, logoOnDark } = await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true })
      const version = createHash('sha256').update(JSON.stringify([primary, logoOnLight, logoOnDark])).digest('hex').slice(0, 12)
      return { vendorName, programmeName, primary, accent, currency, hasLogo: Boolean(logoOnLight), version }
    }),
)
