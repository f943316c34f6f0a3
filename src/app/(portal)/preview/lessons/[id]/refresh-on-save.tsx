'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Shows each save of the editor that this page is framed in. Lessons save themselves while they are written. */
export function RefreshOnSave() {
  const router = useRouter()
  useEffect(() => {
    const heed = ({ origin, data }: MessageEvent<{ type?: string } | undefined>) => {
      if (origin === window.location.origin && data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', heed)
    const editor = (window.opener ?? window.parent) as Window
    editor.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
    return () => window.removeEventListener('message', heed)
  }, [router])
  return null
}
