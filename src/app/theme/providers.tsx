'use client'

import { type CSSVariablesResolver, MantineProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { portalTheme } from './theme'

// Mantine's own grey for hints and placeholders is too faint to read (3.3 and 2.1 to 1).
const legible = { '--mantine-color-dimmed': 'var(--soft)', '--mantine-color-placeholder': 'var(--soft)' }
const quietInk: CSSVariablesResolver = () => ({ variables: {}, light: legible, dark: legible })

/** Mantine with the vendor's theme; styles carry the request's nonce. */
export function Providers({ primary, nonce, children }: { primary: string; nonce: string; children: ReactNode }) {
  const theme = useMemo(() => portalTheme(primary), [primary])
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={quietInk} getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  )
}
