import type { Payload } from 'payload'
import { PDFDocument } from 'pdf-lib'
import { runJobs } from './portal'

/** Publishes another file under an asset, as marketing would, and has the jobs of that done. */
export async function publishEdition(payload: Payload, slug: string): Promise<void> {
  const document = await PDFDocument.create()
  document.addPage([595, 842])
  document.addPage([595, 842])
  const bytes = Buffer.from(await document.save())
  const file = await payload.create({ collection: 'files', data: {} as never, overrideAccess: true, file: { name: `${slug}-${Date.now()}.pdf`, data: bytes, mimetype: 'application/pdf', size: bytes.length } })
  await payload.update({ collection: 'assets', where: { slug: { equals: slug } }, data: { file: file.id, _status: 'published' }, overrideAccess: true, depth: 0 })
  await runJobs(payload)
}
