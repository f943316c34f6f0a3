import type { Payload } from 'payload'
import { env } from '~/src/platform/env'

/** The vendor's face as mails wear it. */
export interface MailBrand {
  vendorName: string
  programmeName: string
  /** Such as #0F5C5C. */
  primary: string
  /** Postal address; its lines are joined. */
  address: string
  /** Origin of the portal without a slash at its end. */
  portalUrl: string
}

/** Reads the branding that staff have set. */
export async function loadMailBrand(payload: Payload): Promise<MailBrand> {
  const { vendorName, programmeName, primary, address } = await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true })
  return { vendorName, programmeName, primary, address: address ?? vendorName, portalUrl: env().PUBLIC_URL }
}
