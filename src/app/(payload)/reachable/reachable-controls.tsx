'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { makeReachable } from './make-reachable'

/** Around the whole admin: keeps Payload's own controls reachable, see `makeReachable`. */
export function ReachableControls({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  useEffect(() => {
    let asked = 0
    const mend = () => {
      asked = 0
      makeReachable(document, (key, values) => t(`general:${key}`, values))
    }
    const later = () => {
      asked ||= requestAnimationFrame(mend)
    }
    const watcher = new MutationObserver(later)
    watcher.observe(document.body, { childList: true, subtree: true })
    later()
    return () => {
      watcher.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [t])
  return children
}
