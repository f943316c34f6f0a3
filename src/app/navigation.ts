import type { getTranslations } from 'next-intl/server'
import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { NavLink } from './components/nav-links'

type Words = Awaited<ReturnType<typeof getTranslations<'shell'>>>

/** The rooms a viewer has, in the order of a day's work. Phones show the first four and the rest behind "more". */
export function roomsOf(viewer: Viewer, t: Words, unread: number): { main: NavLink[]; company: NavLink[]; own: NavLink[] } {
  const partner = viewer.partnerId !== undefined
  return {
    main: [
      { href: '/', icon: 'home', label: t('home') },
      { href: '/library', icon: 'library', label: t('library') },
      { href: '/learn', icon: 'learn', label: t('learn') },
      { href: '/deals', icon: 'deals', label: t('deals') },
    ],
    company: [
      ...(partner
        ? ([
            { href: '/programme', icon: 'programme', label: t('programme') },
            { href: '/certificates', icon: 'certificates', label: t('certificates') },
            { href: '/copies', icon: 'copies', label: t('copies') },
            { href: '/brand-kit', icon: 'brand', label: t('brandKit') },
            { href: '/team', icon: 'team', label: t('team') },
          ] satisfies NavLink[])
        : []),
    ],
    own: [
      { href: '/notices', icon: 'notices', label: t('notices'), ...(unread > 0 ? { news: t('unread', { count: unread }) } : {}) },
      { href: '/profile', icon: 'profile', label: viewer.name },
      ...(isStaffRole(viewer.role) ? ([{ href: '/admin', icon: 'admin', label: t('admin') }] satisfies NavLink[]) : []),
    ],
  }
}
