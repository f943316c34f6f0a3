import type { Metadata } from 'next'
import { getTranslations } from '~/src/app/i18n/page-words'
import { countUnreadNotices } from '~/src/accounts/count-unread-notices'
import { NavLinks } from '~/src/app/components/nav-links'
import { SchemeSwitch } from '~/src/app/components/scheme-switch'
import { SignOut } from '~/src/app/components/shell'
import { roomsOf } from '~/src/app/navigation'
import { portalPayload, requireViewer } from '~/src/app/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('more') }
}

/** On a phone: the rooms that have no place in the bar. */
export default async function MorePage() {
  const [viewer, payload, t] = await Promise.all([requireViewer(), portalPayload(), getTranslations('shell')])
  const { company, own } = roomsOf(viewer, t, await countUnreadNotices({ payload, viewer }))
  return (
    <div className="stack" style={{ maxWidth: 560 }}>
      <h1 className="page-title">{t('more')}</h1>
      {company.length > 0 && (
        <nav className="card room-list" aria-label={t('more')}>
          <NavLinks links={company} />
        </nav>
      )}
      <nav className="card room-list" aria-label={viewer.name}>
        <NavLinks links={own} />
        <SchemeSwitch label={t('scheme')} />
        <SignOut label={t('signOut')} />
      </nav>
    </div>
  )
}
