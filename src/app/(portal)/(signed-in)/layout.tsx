import { IconLogout } from '@tabler/icons-react'
import { getTranslations } from 'next-intl/server'
import { PageLink } from '~/src/app/components/page-link'
import type { ReactNode } from 'react'
import { countUnreadNotices } from '~/src/accounts/count-unread-notices'
import { readBranding } from '~/src/app/branding'
import { Logo } from '~/src/app/components/logo'
import { NavLinks } from '~/src/app/components/nav-links'
import { SchemeSwitch } from '~/src/app/components/scheme-switch'
import { roomsOf } from '~/src/app/navigation'
import { portalPayload, requireViewer } from '~/src/app/session'
import { signOut } from '../sign-in/actions'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [viewer, payload, branding, t] = await Promise.all([requireViewer(), portalPayload(), readBranding(), getTranslations('shell')])
  const { main, company, own } = roomsOf(viewer, t, await countUnreadNotices({ payload, viewer }))
  const behindMore = [...company, ...own]
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="rail">
        <PageLink href="/" aria-label={t('home')} className="rail-logo">
          <Logo branding={branding} />
        </PageLink>
        <nav aria-label={t('navigation')}>
          <NavLinks links={main} />
          <hr className="rail-line" />
          <NavLinks links={company} />
        </nav>
        <div className="rail-own">
          <NavLinks links={own} />
          <SchemeSwitch label={t('scheme')} />
          <form action={signOut}>
            <button type="submit" className="nav-link">
              <IconLogout size={20} stroke={1.6} aria-hidden />
              {t('signOut')}
            </button>
          </form>
        </div>
        <div className="rail-phone">
          <NavLinks links={own.slice(0, 2)} compact />
        </div>
      </header>
      <main id="main" className="main">
        {children}
      </main>
      <nav className="tabs" aria-label={t('navigation')}>
        <NavLinks links={[...main, { href: '/more', icon: 'more', label: t('more') }]} others={behindMore.map(({ href }) => href)} />
      </nav>
    </div>
  )
}
