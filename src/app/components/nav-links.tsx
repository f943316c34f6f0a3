'use client'

import { VisuallyHidden } from '@mantine/core'
import {
  IconBell,
  IconBooks,
  IconBrush,
  IconCertificate,
  IconDots,
  IconFiles,
  IconHome,
  IconSchool,
  IconSettings,
  IconStairsUp,
  IconTrendingUp,
  IconUser,
  IconUsers,
} from '@tabler/icons-react'
import { PageLink } from '~/src/app/components/page-link'
import { usePathname } from 'next/navigation'

const ICONS = {
  home: IconHome,
  library: IconBooks,
  learn: IconSchool,
  programme: IconStairsUp,
  certificates: IconCertificate,
  deals: IconTrendingUp,
  copies: IconFiles,
  team: IconUsers,
  brand: IconBrush,
  notices: IconBell,
  profile: IconUser,
  admin: IconSettings,
  more: IconDots,
}

export interface NavLink {
  href: string
  icon: keyof typeof ICONS
  label: string
  /** Something new behind the link, said in words to those who do not see the dot. */
  news?: string
}

/** The portal's rooms, the one the reader is in marked. `others` are the rooms behind the last link; `compact` shows icons alone. */
export function NavLinks({ links, others = [], compact = false }: { links: readonly NavLink[]; others?: readonly string[]; compact?: boolean }) {
  const path = usePathname()
  const under = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))
  return links.map(({ href, icon, label, news }, at) => {
    const Icon = ICONS[icon]
    const here = under(href) || (at === links.length - 1 && others.some(under))
    return (
      <PageLink key={href} href={href} className="nav-link" {...(here ? { 'aria-current': 'page' as const } : {})}>
        <span className="nav-icon">
          <Icon size={20} stroke={1.6} aria-hidden />
          {news && <span className="news-dot" role="img" aria-label={news} />}
        </span>
        {compact ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </PageLink>
    )
  })
}
