import type { Metadata } from 'next'
import { namesOf } from '~/src/platform/intl'
import { systemClock } from '~/src/platform/clock'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { cache } from 'react'
import { ConfirmButton } from '~/src/app/components/confirm-button'
import { orNotFound } from '~/src/app/or-not-found'
import { portalPayload, requireViewer } from '~/src/app/session'
import { formatMoney } from '~/src/policy/money'
import { openDeal } from '~/src/program/list-deals'
import { loseDeal, withdrawDeal } from './actions'
import { AmendForm } from './amend-form'
import styles from './deal.module.css'

interface Props {
  params: Promise<{ id: string }>
}

const DAY = 24 * 60 * 60 * 1000

const read = cache(async (id: string) => {
  const [viewer, payload, locale] = await Promise.all([requireViewer(), portalPayload(), getLocale()])
  return { viewer, locale, deal: await orNotFound(() => openDeal({ payload, viewer, locale, id })) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id)).deal.customer.name }
}

/** Where one deal stands, what was said of it, and what its partner can do about it. */
export default async function DealPage({ params }: Props) {
  const [{ viewer, locale, deal }, t, format] = await Promise.all([read((await params).id), getTranslations('deals'), getFormatter()])
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'long' })
  const own = viewer.partnerId !== undefined
  const left = deal.state === 'approved' && deal.protectedUntil ? Math.max(0, Math.ceil((Date.parse(deal.protectedUntil) - systemClock().getTime()) / DAY)) : undefined
  const whole = deal.protectedUntil ? Math.max(1, Math.round((Date.parse(deal.protectedUntil) - Date.parse(deal.submittedAt)) / DAY)) : 1
  const facts: [string, string][] = [
    [t('reference'), deal.reference],
    [t('program'), deal.program],
    ...(own ? [] : ([[t('partner'), deal.partner]] satisfies [string, string][])),
    [t('registeredBy'), deal.registeredBy],
    [t('registered'), day(deal.submittedAt)],
    [t('web'), deal.customer.domain],
    [t('country'), namesOf(locale, 'region').of(deal.customer.country) ?? deal.customer.country],
    ...(deal.expectedClose ? ([[t('expectedClose'), day(deal.expectedClose)]] satisfies [string, string][]) : []),
  ]
  return (
    <div className="stack" style={{ maxWidth: 760 }}>
      <div>
        <p style={{ margin: '0 0 8px' }}>
          <PageLink href="/deals">{t('title')}</PageLink>
        </p>
        <h1 className="page-title">{deal.customer.name}</h1>
        <p>
          <span className={styles.state}>{t(`state.${deal.state}`)}</span> <strong style={{ marginLeft: 8 }}>{formatMoney(deal.amount, deal.currency, locale)}</strong>
        </p>
      </div>
      {left !== undefined && deal.protectedUntil && (
        <section className="card" aria-label={t('protection')}>
          <strong>{t('daysLeft', { count: left })}</strong>
          <progress max={whole} value={left} aria-label={t('protection')} />
          <span className="soft">{t('protected', { date: day(deal.protectedUntil) })}</span>
        </section>
      )}
      {deal.decisionNote && (
        <section className="card" aria-labelledby="said">
          <h2 id="said">{deal.state === 'submitted' ? t('asked') : t('said')}</h2>
          <p className={styles.note}>{deal.decisionNote}</p>
        </section>
      )}
      <section className="card">
        <dl className={styles.facts}>
          {facts.map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label} is`}>{value}</dd>])}
        </dl>
      </section>
      {own && deal.state === 'submitted' ? (
        <section className="card" aria-labelledby="more">
          <h2 id="more">{deal.decisionNote ? t('answer') : t('sayMore')}</h2>
          <AmendForm id={deal.id} description={deal.description ?? ''} words={{ label: t('description'), button: t('saveAnswer'), saved: t('answerSaved') }} />
        </section>
      ) : (
        deal.description && (
          <section className="card" aria-labelledby="about">
            <h2 id="about">{t('description')}</h2>
            <p style={{ whiteSpace: 'pre-line' }}>{deal.description}</p>
          </section>
        )
      )}
      {own && (deal.state === 'submitted' || deal.state === 'approved') && (
        <div className={`chips ${styles.steps}`}>
          <ConfirmButton id={deal.id} action={withdrawDeal} label={t('withdraw')} accessibleLabel={t('withdraw')} title={t('withdrawTitle')} body={t('withdrawBody', { customer: deal.customer.name })} confirm={t('withdraw')} cancel={t('keep')} />
          {deal.state === 'approved' && (
            <ConfirmButton id={deal.id} action={loseDeal} label={t('lose')} accessibleLabel={t('lose')} title={t('loseTitle')} body={t('loseBody', { customer: deal.customer.name })} confirm={t('lose')} cancel={t('keep')} />
          )}
        </div>
      )}
      {!own && (
        <p>
          <a href={`/admin/collections/deals/${deal.id}`}>{t('decide')}</a>
        </p>
      )}
    </div>
  )
}
