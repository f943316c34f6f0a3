import { createHash } from 'node:crypto'
import { Problem } from '~/src/platform/problem'
import { blobStore } from '~/src/platform/storage/open-store'
import { readCopyBytes } from '../copies/copy-bytes'
import { fill } from '../engine/fill'
import { prepareMeasured } from '../engine/prepare-measured'
import { findZones } from '../pdf/find-zones'
import { openTemplate } from '../pdf/open-template'
import { originalBytes } from '../assets/original-bytes'
import { measurePages, renderPage } from '../pdf/pdf-pages'
import { fillWarm } from '../templates/fill-warm'
import { findPrepared, preparedFile } from '../templates/prepared-files'
import { drawApart } from '../preview/draw-apart'
import { recentPage } from '../preview/recent-pages'
import type { ZoneInput } from '../zones/zones'
import type { Format, Template } from './format'
import { noSuchPage } from './no-such-page'

/** PDFs: each file is prepared once, and a copy is what follows the prepared bytes. */
export const pdfFormat: Format = {
  name: 'PDF',
  mimeType: 'application/pdf',
  extension: 'pdf',
  kept: 'tail',
  unit: 'pt',
  sight: 'pages',
  measure: measurePages,
  drawPage: renderPage,
  findZones: findPdfZones,
  prepare: async ({ file, zones }) => {
    await preparedFile(file, zones)
  },
  isPrepared: async ({ file, zones }) => (await findPrepared(file, zones)) !== undefined,
  make: async (template, content) => {
    const { tail: bytes, ...made } = await fillWarm(template, content)
    return { ...made, bytes }
  },
  try: async (template, content, { number, width }) => {
    const { bytes, plan, removed } = await prepareForTrial(template)
    const { tail, findings } = await fill({ ...content, plan, hash: createHash('sha256') })
    return { picture: await renderPage(Buffer.concat([bytes, tail]), number, width), findings, removed }
  },
  preview: async (template, content, { number: page, width, signal }) => {
    if (page > (template.file.pages ?? 0)) throw noSuchPage()
    const { prepared, tail, sha256, findings } = await fillWarm(template, content)
    return { ...(await recentPage({ sha256, page, width }, () => drawApart({ prepared, tail, page, width, signal }))), findings }
  },
  drawCopy: async (copy, width) => {
    const bytes = await readCopyBytes(copy)
    return bytes && renderPage(bytes, 1, width)
  },
}

/** Zones under trial are prepared for the trial alone; those that are published have been. */
async function prepareForTrial({ file, zones }: Template) {
  const kept = await findPrepared(file, zones)
  const bytes = kept && (await blobStore().get(kept.blob))
  if (kept && bytes) return { ...kept, bytes }
  return prepareMeasured(await originalBytes(file), zones)
}

async function findPdfZones(bytes: Buffer): Promise<ZoneInput[]> {
  const document = await openTemplate(bytes)
  try {
    return findZones(document)
  } catch {
    // Forms out of order break the library in many ways, and none of them concerns the pages.
    throw new Problem({ status: 422, code: 'form-unreadable', title: 'The form of this PDF is out of order', detail: 'Place the zones by hand, or save the PDF anew in the program that made it.' })
  }
}
