'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 3_000

/** Asks for the page's data anew every 3,000 ms while it is there: whoever looks at something running sees it move. */
export function ReloadWhileRunning() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY)
    return () => clearInterval(timer)
  }, [router])
  return null
}
