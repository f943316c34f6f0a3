'use client'

import { useMantineColorScheme } from '@mantine/core'
import { Icon } from './portal-icon'

/** Exchanges light and dark; the browser remembers the choice. */
export function SchemeSwitch({ label }: { label: string }) {
  const { toggleColorScheme } = useMantineColorScheme()
  return (
    <button type="button" className="nav-link" onClick={toggleColorScheme}>
      <Icon name="scheme" />
      {label}
    </button>
  )
}
