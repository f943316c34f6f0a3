import { Icon } from '~/src/app/components/portal-icon'
import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { listCertificates } from '~/courses/list-certificates'
import { portalPayload, requirePartner } from '~/src/app/session'
import styles from './certificates.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificates'))('title') }
}

/** What the reader is certified in, for how long, and how to keep it. */
export default async function CertificatesPage() {
  const [viewer, payload, locale, t, format] = await Promise.all([requirePartner(), portalPayload(), getLocale(), getTranslations('certificates'), getFormatter()])
  const certificates = await listCertificates({ payload, viewer, locale })
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'long' })
  return (
    <div className="stack">
      <h1 className="page-title">{t('title')}</h1>
      {certificates.length === 0 && (
        <section className="card">
          <p>{t('none')}</p>
          <PageLink className="primary" href="/learn">
            {t('learn')}
          </PageLink>
        </section>
      )}
      <ul className={styles.certificates}>
        {certificates.map(({ serial, title, holder, partner, state, issuedAt, validUntil, renewBy }) => (
          <li key={serial} className={`card ${styles.certificate}`} data-state={state}>
            <div className={styles.head}>
              <Icon name="certificates" size={32} />
              <strong className={styles.state}>{t(`state.${state}`)}</strong>
            </div>
            <div>
              <h2>{title}</h2>
              <p className="soft" style={{ margin: 0 }}>
                {holder}, {partner}
              </p>
            </div>
            <dl className={styles.days}>
              <div>
                <dt>{t('issued')}</dt>
                <dd>{day(issuedAt)}</dd>
              </div>
              <div>
                <dt>{state === 'valid' ? t('validUntil') : t('endedOn')}</dt>
                <dd>{day(validUntil)}</dd>
              </div>
            </dl>
            {renewBy && (
              <PageLink className="primary" href={`/learn/${renewBy}`}>
                {t('renew')}
              </PageLink>
            )}
            <div className={styles.links}>
              {state !== 'revoked' && <a href={`/v1/certificates/${serial}/pdf`}>{t('download')}</a>}
              <PageLink href={`/verify/${serial}`}>
                {serial}
              </PageLink>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
