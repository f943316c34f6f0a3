import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { Criteria } from '~/src/app/components/criteria'
import { portalPayload, requireViewer } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import { formatMoney } from '~/src/policy/money'
import { explanationWords } from '~/src/policy/words'
import { listDealPrograms } from '~/src/program/list-deal-programs'
import { listDeals, seesDeals } from '~/src/program/list-deals'
import styles from './deals.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deals'))('title') }
}

export default async function DealsPage() {
  const [viewer, payload, locale, t, format] = await Promise.all([requireViewer(), portalPayload(), getLocale(), getTranslations('deals'), getFormatter()])
  if (!seesDeals(viewer)) notFound()
  const [deals, programs, labels] = await Promise.all([listDeals({ payload, viewer, locale }), viewer.partnerId ? listDealPrograms({ payload, viewer, locale }) : [], requirementLabels(payload, locale)])
  const [refused] = programs.filter(({ eligibility }) => !eligibility.met)
  const eligible = programs.some(({ eligibility }) => eligibility.met)
  return (
    <div className="stack">
      <div className="section-head" style={{ alignItems: 'center' }}>
        <h1 className="page-title">{t('title')}</h1>
        {eligible && (
          <PageLink className="primary" href="/deals/new">
            {t('register')}
          </PageLink>
        )}
      </div>
      {!eligible && refused && (
        <section className="card">
          <h2>{t('notYet')}</h2>
          <Criteria words={explanationWords(refused.eligibility, labels)} />
          <p>
            <PageLink href="/learn">{t('wayForward')}</PageLink>
          </p>
        </section>
      )}
      {deals.length === 0 ? (
        <p className="card soft">{t('none')}</p>
      ) : (
        <ul className={`card ${styles.deals}`}>
          {deals.map(({ id, reference, customer, partner, amount, currency, state, submittedAt, protectedUntil, decisionNote }) => (
            <li key={id} id={id}>
              <div>
                <h2>
                  <PageLink href={`/deals/${id}`}>
                    {customer.name}
                  </PageLink>
                </h2>
                <p className="soft">
                  {!viewer.partnerId && `${partner} · `}
                  {reference} · {t('submitted', { date: format.dateTime(new Date(submittedAt), { dateStyle: 'medium' }) })}
                  {protectedUntil && state === 'approved' && ` · ${t('protected', { date: format.dateTime(new Date(protectedUntil), { dateStyle: 'medium' }) })}`}
                </p>
                {decisionNote && <p>{decisionNote}</p>}
              </div>
              <strong className={styles.amount}>{formatMoney(amount, currency, locale)}</strong>
              <span className={styles.state} data-state={state}>
                {t(`state.${state}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
