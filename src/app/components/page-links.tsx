'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Lets every `PageLink` below the document change the page in place, fetched ahead once the pointer is over it. */
export function PageLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const href = pageOf(event)
      // A new tab, a download or a selection is the browser's to do.
      if (!href || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      router.push(href)
    }
    const ahead = (event: Event) => {
      const href = pageOf(event)
      if (href) router.prefetch(href)
    }
    document.addEventListener('click', follow)
    document.addEventListener('pointerover', ahead)
    document.addEventListener('focusin', ahead)
    return () => {
      document.removeEventListener('click', follow)
      document.removeEventListener('pointerover', ahead)
      document.removeEventListener('focusin', ahead)
    }
  }, [router])
  return null
}

function pageOf({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-page]') : null
  return link && (!link.target || link.target === '_self') ? link.href.slice(link.origin.length) : undefined
}
