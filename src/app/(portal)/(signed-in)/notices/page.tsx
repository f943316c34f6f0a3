import type { Metadata } from 'next'
import { systemClock } from '~/src/platform/clock'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { after } from 'next/server'
import { PageLink } from '~/src/app/components/page-link'
import { listNotices } from '~/src/accounts/list-notices'
import { markNoticesRead } from '~/src/accounts/mark-notices-read'
import { portalPayload, requireViewer } from '~/src/app/session'
import styles from './notices.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') }
}

/** What happened that concerns the reader. Whatever is shown here counts as read. */
export default async function NoticesPage() {
  const [viewer, payload, locale, t, format] = await Promise.all([requireViewer(), portalPayload(), getLocale(), getTranslations('notices'), getFormatter()])
  const notices = await listNotices({ payload, viewer, locale })
  if (notices.some(({ unread }) => unread)) after(() => markNoticesRead({ payload, viewer }))
  return (
    <div className="stack" style={{ maxWidth: 760 }}>
      <h1 className="page-title">{t('title')}</h1>
      {notices.length === 0 ? (
        <section className="card">
          <p>{t('none')}</p>
          <PageLink href="/profile">
            {t('choose')}
          </PageLink>
        </section>
      ) : (
        <>
          <ul className={`card ${styles.list}`}>
            {notices.map(({ id, title, body, href, at, unread }) => (
              <li key={id} data-unread={unread}>
                <PageLink href={href}>
                  <strong>
                    {unread && <span className={styles.dot} role="img" aria-label={t('unread')} />}
                    {title}
                  </strong>
                  <span>{body}</span>
                  <time dateTime={at} title={format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' })}>
                    {format.relativeTime(new Date(at), systemClock())}
                  </time>
                </PageLink>
              </li>
            ))}
          </ul>
          <p className="soft" style={{ margin: 0 }}>
            <PageLink href="/profile">{t('choose')}</PageLink>
          </p>
        </>
      )}
    </div>
  )
}
