import type { Payload } from 'payload'
import { env } from '~/src/platform/env'
import type { MailBrand } from './render-mail'

/** The vendor's face as mails wear it. */
export async function loadMailBrand(payload: Payload): Promise<MailBrand> {
  const { vendorName, programmeName, primary, address } = await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true })
  return { vendorName, programmeName, primary, address: address ?? vendorName, portalUrl: env().PUBLIC_URL }
}
