import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { listCertificates } from '~/courses/list-certificates'
import { portalPayload, requireViewer } from '~/src/app/session'
import type { Locale } from '~/src/policy/roles'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificates'))('title') }
}

export default async function CertificatesPage() {
  const [viewer, payload, locale, t, format] = await Promise.all([requireViewer(), portalPayload(), getLocale() as Promise<Locale>, getTranslations('certificates'), getFormatter()])
  const certificates = await listCertificates({ payload, viewer, locale })
  return (
    <div className="stack">
      <h1 className="page-title">{t('title')}</h1>
      {certificates.length === 0 && (
        <p className="card">
          {t('none')} <Link href="/learn">{t('learn')}</Link>
        </p>
      )}
      <ul className="course-list">
        {certificates.map(({ serial, title, state, validUntil }) => (
          <li key={serial} className="card">
            <h2>{title}</h2>
            <p className="soft">
              {t(`state.${state}`)} · {t('until', { date: format.dateTime(new Date(validUntil), { dateStyle: 'long' }) })}
            </p>
            <p>
              <a href={`/v1/certificates/${serial}/pdf`}>{t('download')}</a> · <Link href={`/verify/${serial}`}>{serial}</Link>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
