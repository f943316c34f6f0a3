import { useEffect, useState } from 'react'
import type { Size } from './zone-geometry'

/** What a file's pages are measured in. */
export type Unit = 'pt' | 'px'

export type TemplatePages = { state: 'loading' } | { state: 'ready'; pages: Size[]; unit: Unit; finds: boolean } | { state: 'no-template' } | { state: 'failed'; reason: string }

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
      const body = (await answer.json()) as { pages?: Size[]; unit?: Unit; finds?: boolean } & ProblemBody
      if (body.pages) return { state: 'ready', pages: body.pages, unit: body.unit ?? 'pt', finds: body.finds ?? false }
      return body.type?.endsWith('no-template') ? { state: 'no-template' } : { state: 'failed', reason: body.title ?? String(answer.status) }
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
