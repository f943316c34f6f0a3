'use client'

import { MantineProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { portalTheme } from './theme'

/** Mantine with the vendor's theme, whose variables `theme.css` holds; styles carry the request's nonce. */
export function Providers({ primary, nonce, children }: { primary: string; nonce: string; children: ReactNode }) {
  const theme = useMemo(() => portalTheme(primary), [primary])
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  )
}
