import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readBranding } from '~/src/app/branding'
import { Logo } from '~/src/app/components/logo'
import { type NavLink, NavLinks } from '~/src/app/components/nav-links'
import { requireViewer } from '~/src/app/session'
import { isStaffRole } from '~/src/policy/roles'
import { signOut } from '../sign-in/actions'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [viewer, branding, t] = await Promise.all([requireViewer(), readBranding(), getTranslations('shell')])
  const links: NavLink[] = [
    { href: '/', icon: 'home', label: t('home') },
    { href: '/library', icon: 'library', label: t('library') },
    { href: '/learn', icon: 'learn', label: t('learn') },
    ...(viewer.partnerId ? [{ href: '/certificates', icon: 'certificates' as const, label: t('certificates') }] : []),
    { href: '/deals', icon: 'deals', label: t('deals') },
    ...(isStaffRole(viewer.role) ? [{ href: '/admin', icon: 'admin' as const, label: t('admin') }] : []),
  ]
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="rail">
        <Logo branding={branding} />
        <nav aria-label={t('navigation')}>
          <NavLinks links={links} />
        </nav>
        <form action={signOut} style={{ marginTop: 'auto' }}>
          <button type="submit" className="nav-link" style={{ background: 'none', border: 0, cursor: 'pointer', font: 'inherit', width: '100%' }}>
            {t('signOut', { name: viewer.name })}
          </button>
        </form>
      </header>
      <main id="main" className="main">
        {children}
      </main>
      <nav className="tabs" aria-label={t('navigation')}>
        <NavLinks links={links} />
      </nav>
    </div>
  )
}
