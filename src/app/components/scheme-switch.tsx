'use client'

import { useMantineColorScheme } from '@mantine/core'
import { IconSunMoon } from '@tabler/icons-react'

/** Exchanges light and dark; the browser remembers the choice. */
export function SchemeSwitch({ label }: { label: string }) {
  const { toggleColorScheme } = useMantineColorScheme()
  return (
    <button type="button" className="nav-link" onClick={toggleColorScheme}>
      <IconSunMoon size={20} stroke={1.6} aria-hidden />
      {label}
    </button>
  )
}
