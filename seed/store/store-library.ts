import { COLLATERAL } from '../content/collateral'
import type { CollateralContent, ZoneContent } from '../content/collateral-types'
import { writePageRule } from '~/media/zones/page-rule'
import { type LOCALES } from '~/src/policy/roles'
import { createInAllLanguages, daysAgo, type SeedContext } from './context'
import type { StoredProgramme } from './store-programme'
import { upload } from './upload'

/** The collateral as assets with their files. Gives asset slugs by key. */
export async function storeLibrary(context: SeedContext, { topics, products }: StoredProgramme): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  for (const piece of COLLATERAL) {
    const { bytes, mimeType } = await piece.make()
    const file = await upload(context, { name: piece.fileName, bytes, mimeType, alt: piece.title.en })
    await createInAllLanguages(context, 'assets', { ...fields(context, piece), file, product: products.get(piece.product), topics: piece.topics.map((topic) => topics.get(topic)) }, (locale) => ({
      title: piece.title[locale],
      summary: piece.summary[locale],
      ...(piece.zones?.length ? { zones: piece.zones.map((zone) => storedZone(zone, locale)) } : {}),
    }))
    slugs.set(piece.key, piece.slug)
  }
  return slugs
}

const fields = (context: SeedContext, { slug, kind, language, audience, approval = 'free', publishedDaysAgo, draft }: CollateralContent) => ({
  _status: draft ? 'draft' : 'published',
  slug,
  kind,
  language,
  audience,
  approval,
  validFrom: daysAgo(context, publishedDaysAgo),
})

function storedZone({ id, label, pages, ...zone }: ZoneContent, locale: (typeof LOCALES)[number]) {
  return { ...zone, name: id, pages: writePageRule(pages), ...(label ? { label: label[locale] } : {}) }
}
