import type { Payload } from 'payload'
import { PDFDocument } from 'pdf-lib'
import type { Approval } from '~/media/reviews/approval'

/** Publishes an asset of two pages with a headline on the first, and a place for a logo where it is asked for. */
export async function publishSheet(payload: Payload, { slug, approval, logo = false }: { slug: string; approval: Approval; logo?: boolean }): Promise<string> {
  const document = await PDFDocument.create()
  document.setTitle(slug)
  document.addPage([595, 842])
  document.addPage([595, 842])
  const bytes = Buffer.from(await document.save())
  const file = await payload.create({ collection: 'files', data: {} as never, overrideAccess: true, file: { name: `${slug}.pdf`, data: bytes, mimetype: 'application/pdf', size: bytes.length } })
  const zones = [
    { kind: 'text', name: 'headline', pages: 'first', x: 40, y: 40, width: 300, height: 60, source: 'free', label: 'Headline' },
    ...(logo ? [{ kind: 'logo', name: 'logo', pages: 'first', x: 40, y: 200, width: 120, height: 40 }] : []),
  ]
  const { id } = await payload.create({
    collection: 'assets',
    data: { title: slug, slug, kind: 'datasheet', language: 'en', file: file.id, zones, approval, _status: 'published' } as never,
    overrideAccess: true,
    depth: 0,
    locale: 'en',
  })
  return String(id)
}
