import { useEffect, useState } from 'react'
import type { ZoneRow } from './zone-rows'

export interface Finding {
  code: string
  zone: string
  page?: number
  value?: string
}

/** What no copy has of the file, and how often it was in it. */
export interface Removed {
  what: string
  count: number
}

export type Trial = { state: 'working' } | { state: 'done'; picture: string; findings: Finding[]; removed: Removed[]; pages: number } | { state: 'refused'; reason: string }

interface TrialAnswer {
  picture?: string
  findings?: Finding[]
  removed?: Removed[]
  pages?: number
  title?: string
  errors?: { message: string }[]
}

/** A page as a partner would get it with the zones as they are now; made anew when anything of it changes. */
export function useTrial({ fileId, partner, page, rows, dropSignature }: { fileId: string; partner: string | undefined; page: number; rows: readonly ZoneRow[]; dropSignature: boolean }): Trial | undefined {
  const key = partner ? JSON.stringify({ partner, page, zones: rows, dropSignature }) : undefined
  const [known, setKnown] = useState<{ key: string; trial: Trial }>()
  useEffect(() => {
    if (!key) return
    const controller = new AbortController()
    const load = async (): Promise<Trial> => {
      const answer = await fetch(`/v1/files/${fileId}/trials`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: 'same-origin', body: key, signal: controller.signal })
      const { picture, findings = [], removed = [], pages = 1, title = String(answer.status), errors = [] } = (await answer.json()) as TrialAnswer
      return picture ? { state: 'done', picture, findings, removed, pages } : { state: 'refused', reason: [title, ...errors.map(({ message }) => message)].join('. ') }
    }
    load()
      .catch((error: Error): Trial => ({ state: 'refused', reason: error.message }))
      .then((trial) => {
        if (!controller.signal.aborted) setKnown({ key, trial })
      })
    return () => controller.abort()
  }, [fileId, key])
  if (!key) return undefined
  return known && known.key === key ? known.trial : { state: 'working' }
}
