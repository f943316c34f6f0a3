'use client'

import { IconBooks, IconCertificate, IconHome, IconSchool, IconSettings, IconTrendingUp } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

const ICONS = { home: IconHome, library: IconBooks, learn: IconSchool, certificates: IconCertificate, deals: IconTrendingUp, admin: IconSettings }

export interface NavLink {
  href: string
  icon: keyof typeof ICONS
  label: string
}

/** The portal's rooms, the one the reader is in marked. */
export function NavLinks({ links }: { links: readonly NavLink[] }) {
  const path = usePathname()
  return links.map(({ href, icon, label }) => {
    const Icon = ICONS[icon]
    const here = href === '/' ? path === '/' : path.startsWith(href)
    return (
      <Link key={href} href={href} prefetch={false} className="nav-link" {...(here ? { 'aria-current': 'page' as const } : {})}>
        <Icon size={20} stroke={1.6} aria-hidden />
        {label}
      </Link>
    )
  })
}
