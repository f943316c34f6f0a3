import { createHash } from 'node:crypto'
import { blobStore } from '~/src/platform/storage/open-store'
import { readCopyBytes } from '../copies/copy-bytes'
import { fill } from '../engine/fill'
import { findZonesApart } from '../engine/engine-thread'
import { prepareMeasured } from '../engine/prepare-measured'
import { originalBytes } from '../assets/original-bytes'
import { measurePages, renderPage } from '../pdf/pdf-pages'
import { fillWarm } from '../templates/fill-warm'
import { findPrepared, preparedFile } from '../templates/prepared-files'
import { drawApart } from '../preview/draw-apart'
import { recentPage } from '../preview/recent-pages'
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
  findZones: findZonesApart,
  prepare: async (template) => {
    await preparedFile(template)
  },
  isPrepared: async (template) => (await findPrepared(template)) !== undefined,
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
async function prepareForTrial(template: Template) {
  const kept = await findPrepared(template)
  const bytes = kept && (await blobStore().get(kept.blob))
  if (kept && bytes) return { ...kept, bytes }
  const { file, zones, dropSignature = false } = template
  return prepareMeasured(await originalBytes(file), zones, { dropSignature })
}
