import { COLOUR, LOGO_DARK, LOGO_LIGHT, MARK_TILE, VENDOR } from '../content/brand'
import { DEAL_PROGRAMMES, RULES, TIERS } from '../content/programme'
import { PRODUCTS, TOPICS } from '../content/topics'
import { createInAllLanguages, daysAgo, type SeedContext } from './context'

export interface StoredProgramme {
  topics: Map<string, string>
  products: Map<string, string>
  ruleSet: string
  dealPrograms: Map<string, string>
}

/** The vendor's face, its words, its tiers, rules and deal programmes. */
export async function storeProgramme(context: SeedContext): Promise<StoredProgramme> {
  const { payload } = context
  await payload.updateGlobal({
    slug: 'branding',
    overrideAccess: true,
    data: {
      vendorName: VENDOR.name,
      programmeName: VENDOR.programme,
      primary: COLOUR.teal,
      accent: COLOUR.amber,
      currency: 'EUR',
      logoOnLight: LOGO_LIGHT,
      logoOnDark: LOGO_DARK,
      mark: MARK_TILE,
      address: VENDOR.address.join('\n'),
      website: `https://${VENDOR.website}`,
      supportEmail: `partners@${VENDOR.website}`,
    },
  })
  const topics = new Map<string, string>()
  for (const { key, name } of TOPICS) topics.set(key, await createInAllLanguages(context, 'topics', { key }, (locale) => ({ name: name[locale] })))
  const products = new Map<string, string>()
  for (const { key, name } of PRODUCTS) products.set(key, await createInAllLanguages(context, 'products', { key }, (locale) => ({ name: name[locale] })))

  const tiers = new Map<string, string>()
  for (const { key, rank, colour, name, promise, benefits } of TIERS) {
    const id = await createInAllLanguages(context, 'tiers', { key, rank, colour }, (locale) => ({
      name: name[locale],
      promise: promise[locale],
      benefits: benefits[locale].map((text) => ({ text })),
    }))
    tiers.set(key, id)
  }
  const rules = await payload.create({
    collection: 'rule-sets',
    overrideAccess: true,
    depth: 0,
    data: {
      key: RULES.key,
      effectiveFrom: daysAgo(context, RULES.effectiveDaysAgo),
      graceDays: RULES.graceDays,
      requirements: TIERS.map(({ key }) => ({ tier: tiers.get(key) ?? '', requirement: { ...RULES.requirements[key] } })),
    },
  })
  const dealPrograms = new Map<string, string>()
  for (const { name, description, key, eligibility, protectionDays, autoApproveBelow, currency } of DEAL_PROGRAMMES) {
    const id = await createInAllLanguages(
      context,
      'deal-programs',
      { key, eligibility, protectionDays, autoApproveBelow, currency, active: true },
      (locale) => ({ name: name[locale], description: description[locale] }),
    )
    dealPrograms.set(key, id)
  }
  return { topics, products, ruleSet: String(rules.id), dealPrograms }
}
