import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { seesDeals } from '~/src/program/list-deals'
import type { Words } from './i18n/page-words'
import type { NavLink } from './components/nav-links'

export interface Rooms {
  /** The last, "more", shows on phones alone: it is where the other rooms are for which they have no place. */
  main: NavLink[]
  company: NavLink[]
  own: NavLink[]
}

/** The rooms a viewer has, in the order of a day's work. */
export function roomsOf(viewer: Viewer, t: Words, unread: number): Rooms {
  const company: NavLink[] = viewer.partnerId
    ? [
        { href: '/programme', icon: 'programme', label: t('programme') },
        { href: '/certificates', icon: 'certificates', label: t('certificates') },
        { href: '/copies', icon: 'copies', label: t('copies') },
        { href: '/brand-kit', icon: 'brand', label: t('brandKit') },
        { href: '/team', icon: 'team', label: t('team') },
      ]
    : []
  const own: NavLink[] = [
    { href: '/notices', icon: 'notices', label: t('notices'), ...(unread > 0 ? { news: t('unread', { count: unread }) } : {}) },
    { href: '/profile', icon: 'profile', label: viewer.name },
    ...(isStaffRole(viewer.role) ? ([{ href: '/admin', icon: 'admin', label: t('admin') }] satisfies NavLink[]) : []),
  ]
  const main: NavLink[] = [
    { href: '/', icon: 'home', label: t('home') },
    { href: '/library', icon: 'library', label: t('library') },
    { href: '/learn', icon: 'learn', label: t('learn') },
    ...(seesDeals(viewer) ? ([{ href: '/deals', icon: 'deals', label: t('deals') }] satisfies NavLink[]) : []),
    { href: '/more', icon: 'more', label: t('more'), others: [...company, ...own].map(({ href }) => href) },
  ]
  return { main, company, own }
}
