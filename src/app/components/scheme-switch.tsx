'use client'

import { useMantineColorScheme } from '@mantine/core'

/** Exchanges light and dark; the browser remembers the choice. */
export function SchemeSwitch({ label }: { label: string }) {
  const { toggleColorScheme } = useMantineColorScheme()
  return (
    <button type="button" className="nav-link with-icon icon-scheme" onClick={toggleColorScheme}>
      {label}
    </button>
  )
}
