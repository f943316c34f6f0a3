'use client'

import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FailureWords, FailureWordsProvider } from '../components/failure-words'
import { portalTheme } from './theme'

/** Mantine with the vendor's theme, whose variables `theme.css` holds; styles carry the request's nonce. */
export function Providers({ primary, nonce, failure, children }: { primary: string; nonce: string; failure: FailureWords; children: ReactNode }) {
  return (
    <MantineProvider theme={portalTheme(primary)} defaultColorScheme="auto" withCssVariables={false} getStyleNonce={() => nonce}>
      <FailureWordsProvider words={failure}>{children}</FailureWordsProvider>
    </MantineProvider>
  )
}
