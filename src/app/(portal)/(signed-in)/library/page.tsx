import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { AssetCard } from '~/src/app/components/asset-card'
import { portalPayload, requireViewer } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import type { Locale } from '~/src/policy/roles'
import { searchLibrary } from '~/src/search/search-library'

const PAGE_SIZE = 24

interface Search {
  q?: string
  kind?: string
  page?: string
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('library')
  return { title: t('title') }
}

export default async function LibraryPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [viewer, payload, locale, t, { q = '', kind, page: asked }] = await Promise.all([requireViewer(), portalPayload(), getLocale() as Promise<Locale>, getTranslations('library'), searchParams])
  const page = Math.max(1, Number(asked) || 1)
  const [{ hits, total, facets }, labels] = await Promise.all([
    searchLibrary({ payload, viewer, locale, q, type: 'asset', filters: kind ? { kind: [kind] } : {}, page, pageSize: PAGE_SIZE }),
    requirementLabels(payload, locale),
  ])
  const address = (change: Search) => `/library?${new URLSearchParams(Object.entries({ ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...change }).filter(([, value]) => value) as [string, string][])}`
  return (
    <div className="stack">
      <h1 className="page-title">{t('title')}</h1>
      <form className="search-line" role="search" action="/library">
        <input type="search" name="q" defaultValue={q} aria-label={t('search')} placeholder={t('search')} />
        {kind && <input type="hidden" name="kind" value={kind} />}
      </form>
      <div className="chips" role="group" aria-label={t('kinds')}>
        {Object.entries(facets.kind)
          .sort(([, a], [, b]) => b - a)
          .map(([value, count]) => (
            <Link key={value} prefetch={false} className="chip" aria-current={kind === value} href={address({ kind: kind === value ? '' : value, page: '' })}>
              {t(`kind.${value}`)} <span style={{ opacity: 0.75 }}>{count}</span>
            </Link>
          ))}
      </div>
      <p className="soft" role="status" style={{ margin: 0 }}>
        {t('found', { count: total })}
      </p>
      {total === 0 ? (
        <p className="card">
          {t('none')} <Link href="/library">{t('showAll')}</Link>
        </p>
      ) : (
        <ul className="grid">
          {hits.map((hit) => (
            <li key={hit.id}>
              <AssetCard hit={hit} labels={labels} />
            </li>
          ))}
        </ul>
      )}
      {total > page * PAGE_SIZE && <Link href={address({ page: String(page + 1) })}>{t('more')}</Link>}
    </div>
  )
}
