import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { assetCards } from '~/src/app/asset-cards'
import { AssetGrid } from '~/src/app/components/asset-grid'
import { LibraryFilters } from './library-filters'
import { portalPayload, requireViewer } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import { collatorOf, namesOf } from '~/src/platform/intl'
import { loadTerms } from '~/src/policy/labels'
import { FACETS } from '~/src/search/search-index'
import { searchLibrary } from '~/src/search/search-library'

const PAGE_SIZE = 24

interface Search {
  q?: string
  kind?: string
  topic?: string
  product?: string
  language?: string
  page?: string
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('library')
  return { title: t('title') }
}

export default async function LibraryPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [viewer, payload, locale, t, asked] = await Promise.all([requireViewer(), portalPayload(), getLocale(), getTranslations('library'), searchParams])
  const { q = '', kind } = asked
  const page = Math.max(1, Number(asked.page) || 1)
  const filters = Object.fromEntries(FACETS.flatMap((facet) => (asked[facet] ? [[facet, [asked[facet]]]] : [])))
  const [{ hits, total, facets, corrected }, labels, terms] = await Promise.all([
    searchLibrary({ payload, viewer, locale, q, type: 'asset', filters, page, pageSize: PAGE_SIZE }),
    requirementLabels(payload, locale),
    loadTerms(payload, locale),
  ])
  const address = (change: Search) => `/library?${new URLSearchParams(Object.entries({ ...asked, page: '', ...change }).filter(([, value]) => value) as [string, string][])}`
  const languages = namesOf(locale, 'language')
  const nameOf = { topic: terms.topic, product: terms.product, language: (code: string) => languages.of(code) ?? code }
  const kinds = Object.entries(facets.kind)
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => ({ href: address({ kind: kind === value ? '' : value }), label: t(`kind.${value}`), count, chosen: kind === value }))
  const choices = (['product', 'topic', 'language'] as const).map((facet) => ({
    name: facet,
    label: t(`facet.${facet}`),
    value: asked[facet] ?? '',
    choices: Object.entries(facets[facet])
      .filter(([value]) => value)
      .map(([value, count]) => ({ value, label: `${nameOf[facet](value)} (${count})` }))
      .sort((a, b) => collatorOf(locale).compare(a.label, b.label)),
  }))
  const narrowed = Object.keys(filters).length > 0 || q !== ''
  return (
    <div className="stack">
      <h1 className="page-title">{t('title')}</h1>
      <LibraryFilters q={q} kind={kind} facets={choices} kinds={kinds} narrowed={narrowed && total > 0} words={{ search: t('search'), kinds: t('kinds'), showAll: t('showAll') }} />
      {total > 0 && (
        <p className="soft" role="status" style={{ margin: 0 }}>
          {t('found', { count: total })}
          {corrected && ` · ${t('corrected', { query: corrected })}`}
        </p>
      )}
      {total === 0 ? (
        <p className="card" role="status">
          {t('none')} <PageLink href="/library">{t('showAll')}</PageLink>
        </p>
      ) : (
        <AssetGrid cards={assetCards(hits, t, labels)} />
      )}
      {(page > 1 || total > page * PAGE_SIZE) && (
        <nav className="section-head" aria-label={t('pages')}>
          {page > 1 ? <PageLink href={address({ page: String(page - 1) })}>{t('previous')}</PageLink> : <span />}
          {total > page * PAGE_SIZE && <PageLink href={address({ page: String(page + 1) })}>{t('more')}</PageLink>}
        </nav>
      )}
    </div>
  )
}
