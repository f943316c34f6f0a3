import type { ReactElement } from 'react'
import { createElement } from 'react'
import { Document, renderToBuffer } from '@react-pdf/renderer'
import { VENDOR } from '~/seed/content/brand'

export interface DocumentFacts {
  title: string
  subject: string
  language: 'en' | 'pl' | 'ru' | 'id'
  /** Day of the edition, ISO 8601: written into the file instead of the moment of making, so that bytes repeat. */
  edition: string
}

/** A PDF of these pages. The same pages give the same bytes. */
export async function renderPdf(facts: DocumentFacts, pages: ReactElement[]): Promise<Buffer> {
  const day = new Date(`${facts.edition}T00:00:00Z`)
  return renderToBuffer(createElement(
    Document,
    { title: facts.title, subject: facts.subject, language: facts.language, author: VENDOR.name, creator: VENDOR.name, producer: VENDOR.name, creationDate: day, modificationDate: day },
    ...pages,
  ))
}
