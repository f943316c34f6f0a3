'use client'

import type { ReactNode } from 'react'
import { signOut } from '~/src/app/(portal)/sign-in/actions'
import type { Rooms } from '../navigation'
import { Logo } from './logo'
import { NavLinks } from './nav-links'
import { PageLink } from './page-link'
import { SchemeSwitch } from './scheme-switch'

export interface ShellWords {
  skip: string
  home: string
  navigation: string
  scheme: string
  signOut: string
}

interface Props {
  branding: { vendorName: string; hasLogo: boolean; version: string }
  rooms: Rooms
  words: ShellWords
  children: ReactNode
}

/** What stands around every page: the rooms, at the side of a screen and at the edges of a phone by style alone. */
export function Shell({ branding, rooms: { main, company, own }, words, children }: Props) {
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="rail">
        <PageLink href="/" aria-label={words.home} className="rail-logo">
          <Logo branding={branding} />
        </PageLink>
        <nav aria-label={words.navigation}>
          <NavLinks links={main} />
          {company.length > 0 && <hr className="rail-line" />}
          <NavLinks links={company} />
        </nav>
        <div className="rail-own">
          <NavLinks links={own} />
          <SchemeSwitch label={words.scheme} />
          <SignOut label={words.signOut} />
        </div>
      </header>
      <main id="main" className="main">
        {children}
      </main>
    </div>
  )
}

export const SignOut = ({ label }: { label: string }) => (
  <form action={signOut}>
    <button type="submit" className="nav-link with-icon icon-leave">
      {label}
    </button>
  </form>
)
