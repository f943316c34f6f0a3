import sharp from 'sharp'
import { coBrandAsset } from '~/media/co-brand-asset'
import { saveBrandKit } from '~/media/save-brand-kit'
import { viewerOf } from '~/src/policy/viewer'
import { PARTNERS } from '../content/partners'
import type { PartnerContent } from '../content/types'
import { daysAgo, type SeedContext } from './context'
import type { StoredPartners } from './store-partners'

/** Brand kits as partners would save them, and the copies they made: by the use cases, not by hand. */
export async function storeBrands(context: SeedContext, stored: StoredPartners, slugs: Map<string, string>): Promise<void> {
  for (const partner of PARTNERS) {
    await saveKit(context, partner, stored)
    for (const { asset, email, madeDaysAgo } of partner.copies) {
      const slug = slugs.get(asset)
      if (slug) await coBrandAsset({ payload: context.payload, viewer: viewer(partner, email, stored), slug, inputs: {}, clock: () => new Date(daysAgo(context, madeDaysAgo)) })
    }
  }
}

async function saveKit(context: SeedContext, partner: PartnerContent, stored: StoredPartners): Promise<void> {
  const { brand, contact } = partner
  const admin = partner.people.find(({ role }) => role === 'partner-admin')
  if (!admin) throw new Error(`${partner.name} has no administrator`)
  await saveBrandKit({
    payload: context.payload,
    viewer: viewer(partner, admin.email, stored),
    input: { primary: brand.primary, secondary: brand.secondary, contact: { ...contact, address: contact.address.join('\n') } },
    logo: brand.logo.kind === 'svg' ? await sharp(Buffer.from(brand.logo.onLight), { density: 300 }).png().toBuffer() : await brand.logo.make(),
  })
}

function viewer(partner: PartnerContent, email: string, { users, partners }: StoredPartners) {
  const person = partner.people.find((one) => one.email === email)
  if (!person) throw new Error(`${email} does not work for ${partner.name}`)
  return viewerOf({ ...person, id: users.get(email) ?? '', partner: partners.get(partner.key) ?? null })
}
