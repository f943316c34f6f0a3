import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { AssetCard } from '~/src/app/components/asset-card'
import { Criteria } from '~/src/app/components/criteria'
import { portalPayload, requireViewer } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import type { Locale } from '~/src/policy/roles'
import { explanationWords } from '~/src/policy/words'
import { readStanding } from '~/src/program/read-standing'
import { searchLibrary } from '~/src/search/search-library'

export default async function HomePage() {
  const [viewer, payload, locale, t] = await Promise.all([requireViewer(), portalPayload(), getLocale() as Promise<Locale>, getTranslations('home')])
  const [standing, fresh, labels] = await Promise.all([
    viewer.partnerId ? readStanding({ payload, viewer, locale }) : undefined,
    searchLibrary({ payload, viewer, locale, q: '', type: 'asset', filters: {}, page: 1, pageSize: 4 }),
    requirementLabels(payload, locale),
  ])
  const [step] = standing?.plan ?? []
  return (
    <div className="stack">
      <h1 className="page-title">{t('greeting', { name: viewer.name.split(' ')[0] ?? viewer.name })}</h1>
      {standing && (
        <section className="card" style={{ borderTop: `4px solid ${standing.tier.colour}` }} aria-labelledby="standing">
          <p className="soft" style={{ margin: 0 }}>
            {t('yourTier')}
          </p>
          <h2 id="standing" style={{ fontSize: 25, margin: '0 0 16px' }}>
            {standing.tier.name}
          </h2>
          {standing.next?.explanation ? (
            <>
              <h3 style={{ fontSize: 16, margin: '0 0 12px' }}>{t('towards', { tier: standing.next.name })}</h3>
              <Criteria words={explanationWords(standing.next.explanation, labels)} />
              {step && step.candidates.length > 0 && <p className="soft">{t('couldBe', { names: step.candidates.map(({ name }) => name).join(', ') })}</p>}
            </>
          ) : (
            <p className="soft">{t('top')}</p>
          )}
        </section>
      )}
      <section className="stack" aria-labelledby="new">
        <div style={{ alignItems: 'baseline', display: 'flex', justifyContent: 'space-between' }}>
          <h2 id="new" style={{ fontSize: 20, margin: 0 }}>
            {t('new')}
          </h2>
          <Link href="/library" prefetch={false}>
            {t('all')}
          </Link>
        </div>
        <ul className="grid">
          {fresh.hits.map((hit) => (
            <li key={hit.id}>
              <AssetCard hit={hit} labels={labels} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
