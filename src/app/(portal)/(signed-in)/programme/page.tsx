import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import type { CSSProperties } from 'react'
import { Criteria } from '~/src/app/components/criteria'
import { portalPayload, requirePartner } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import { explanationWords } from '~/src/policy/words'
import { readStanding } from '~/src/program/read-standing'
import styles from './programme.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('programme'))('title') }
}

/** What each tier is worth, how to rise, and what may be lost. */
export default async function ProgrammePage() {
  const [viewer, payload, locale, t, format] = await Promise.all([requirePartner(), portalPayload(), getLocale(), getTranslations('programme'), getFormatter()])
  const [standing, labels] = await Promise.all([readStanding({ payload, viewer, locale }), requirementLabels(payload, locale)])
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'medium' })
  return (
    <div className="stack">
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="soft">
          {standing.since ? t('heldSince', { tier: standing.tier.name, date: day(standing.since) }) : t('held', { tier: standing.tier.name })}
          {standing.graceUntil && ` · ${t('grace', { date: day(standing.graceUntil) })}`}
        </p>
      </div>
      <ol className={styles.ladder}>
        {standing.ladder.map((tier) => (
          <li key={tier.key} className={`card ${styles.rung}`} data-held={tier.held} style={{ '--tier': tier.colour } as CSSProperties}>
            <div>
              <h2 style={{ margin: 0 }}>{tier.name}</h2>
              {tier.held && <strong>{t('yours')}</strong>}
            </div>
            <p className="soft" style={{ margin: 0 }}>
              {tier.promise}
            </p>
            {tier.benefits.length > 0 && (
              <ul className={styles.benefits}>
                {tier.benefits.map((benefit) => (
                  <li key={benefit}>{benefit}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {standing.ladder
        .filter(({ rank, explanation }) => explanation && rank > standing.tier.rank)
        .map((tier) => (
          <section key={tier.key} className="card" aria-labelledby={`to-${tier.key}`}>
            <h2 id={`to-${tier.key}`}>{t('towards', { tier: tier.name })}</h2>
            {tier.explanation && <Criteria words={explanationWords(tier.explanation, labels)} />}
            {tier.key === standing.next?.key && standing.plan.some(({ candidates }) => candidates.length > 0) && (
              <p className="soft">{t('couldBe', { names: [...new Set(standing.plan.flatMap(({ candidates }) => candidates.map(({ name }) => name)))].join(', ') })}</p>
            )}
            {tier.key === standing.next?.key && (
              <p>
                <PageLink href="/learn">{t('courses')}</PageLink>
              </p>
            )}
          </section>
        ))}
      <section className="card" aria-labelledby="lapses">
        <h2 id="lapses">{t('lapses')}</h2>
        {standing.forecast.length === 0 ? (
          <p className="soft">{t('nothingLapses')}</p>
        ) : (
          <ol className={styles.line}>
            {standing.forecast.map(({ at, certification, holder, tierAfter }) => (
              <li key={`${at}${holder}${certification}`}>
                <time dateTime={at}>{day(at)}</time>
                {t('lapse', { certification: labels.certification(certification), holder })}
                {tierAfter && tierAfter !== standing.tier.key && <strong> {t('tierAfter', { tier: labels.tier(tierAfter) })}</strong>}
              </li>
            ))}
          </ol>
        )}
      </section>
      {standing.history.length > 0 && (
        <section className="card" aria-labelledby="history">
          <h2 id="history">{t('history')}</h2>
          <ol className={styles.line}>
            {standing.history.map(({ tier, at }) => (
              <li key={`${at}${tier}`}>
                <time dateTime={at}>{day(at)}</time>
                {labels.tier(tier)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
