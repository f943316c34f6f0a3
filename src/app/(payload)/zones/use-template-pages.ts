import { useEffect, useState } from 'react'
import type { Size } from './zone-geometry'

export type TemplatePages = { state: 'loading' } | { state: 'ready'; pages: Size[] } | { state: 'not-a-pdf' } | { state: 'failed'; reason: string }

interface ProblemBody {
  type?: string
  title?: string
}

/** Sizes of the pages of an uploaded file, asked for anew when another file is chosen. */
export function useTemplatePages(fileId: string | undefined): TemplatePages {
  const [known, setKnown] = useState<{ fileId: string; pages: TemplatePages }>()
  useEffect(() => {
    if (!fileId) return
    const controller = new AbortController()
    const load = async (): Promise<TemplatePages> => {
      const answer = await fetch(`/v1/files/${fileId}/pages`, { credentials: 'same-origin', signal: controller.signal })
      const body = (await answer.json()) as { pages?: Size[] } & ProblemBody
      if (body.pages) return { state: 'ready', pages: body.pages }
      return body.type?.endsWith('not-a-pdf') ? { state: 'not-a-pdf' } : { state: 'failed', reason: body.title ?? String(answer.status) }
    }
    load()
      .catch((error: Error): TemplatePages => ({ state: 'failed', reason: error.message }))
      .then((pages) => {
        if (!controller.signal.aborted) setKnown({ fileId, pages })
      })
    return () => controller.abort()
  }, [fileId])
  return known && known.fileId === fileId ? known.pages : { state: 'loading' }
}
