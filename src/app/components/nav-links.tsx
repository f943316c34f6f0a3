'use client'

import { usePathname } from 'next/navigation'
import type { IconName } from '../theme/icon-names'
import { PageLink } from './page-link'

export interface NavLink {
  href: string
  icon: IconName
  label: string
  /** Something new behind the link, said in words to those who do not see the dot. */
  news?: string
  /** Rooms behind the link that have no link of their own where it is seen. */
  others?: readonly string[]
}

/** The portal's rooms, the one the reader is in marked. */
export function NavLinks({ links }: { links: readonly NavLink[] }) {
  const path = usePathname()
  const under = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))
  return links.map(({ href, icon, label, news, others = [] }) => (
    <PageLink key={href} href={href} className={`nav-link with-icon icon-${icon}`} {...(under(href) || others.some(under) ? { 'aria-current': 'page' as const } : {})}>
      {news && <span className="news-dot" role="img" aria-label={news} />}
      {label}
    </PageLink>
  ))
}
