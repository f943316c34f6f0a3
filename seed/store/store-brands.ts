import { saveBrandKit } from '~/media/brand/save-brand-kit'
import { PARTNERS } from '../content/partners'
import type { PartnerContent } from '../content/types'
import type { SeedContext } from './context'
import { personOf } from './person'
import type { StoredPartners } from './store-partners'

/** Brand kits as partners would save them: by the use case, not by hand. */
export async function storeBrands(context: SeedContext, stored: StoredPartners): Promise<void> {
  for (const partner of PARTNERS) await saveKit(context, partner, stored)
}

async function saveKit(context: SeedContext, partner: PartnerContent, stored: StoredPartners): Promise<void> {
  const { brand, contact } = partner
  const admin = partner.people.find(({ role }) => role === 'partner-admin')
  if (!admin) throw new Error(`${partner.name} has no administrator`)
  await saveBrandKit({
    payload: context.payload,
    viewer: personOf(partner, admin.email, stored),
    input: { primary: brand.primary, secondary: brand.secondary, contact: { ...contact, address: contact.address.join('\n') } },
    ...(brand.logo.kind === 'svg' ? { logo: Buffer.from(brand.logo.onLight), own: { onDark: Buffer.from(brand.logo.onDark) } } : { logo: await brand.logo.make() }),
  })
}
