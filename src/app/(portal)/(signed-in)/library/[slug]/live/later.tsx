'use client'

import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { LiveProps } from './live-props'

/** The form beside its preview, loaded once the page stands; until then what the server drew of the same size. */
export function Later({ children, ...live }: LiveProps & { children: ReactNode }) {
  const [Loaded, setLoaded] = useState<ComponentType<LiveProps>>()
  const [failure, setFailure] = useState<Error>()
  useEffect(() => {
    import('./live-copy').then(({ LiveCopy }) => setLoaded(() => LiveCopy), setFailure)
  }, [])
  if (failure) throw failure
  return Loaded ? <Loaded {...live} /> : children
}
