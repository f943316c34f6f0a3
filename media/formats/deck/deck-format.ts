import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { EncodedLogo } from '../../engine/encode-logo'
import { originalBytes } from '../../assets/original-bytes'
import { readCopyBytes } from '../../copies/copy-bytes'
import type { Zone } from '../../zones/zones'
import { codeDrawing } from '../code-drawing'
import type { CopyContent } from '../../engine/copy-content'
import type { Format, Template } from '../format'
import { ofLogos } from '../logo-look'
import { logoPng } from '../logo-png'
import { placeholderWords } from '../placeholder-words'
import { refusePictures } from '../refuse-pictures'
import { deckThumbnail } from './deck-thumbnail'
import { inDeckThread, inSketchThread } from './deck-threads'
import type { DeckContent, DeckLogo, DeckPicture } from './fill-deck'

/** Pixels a module of the code. */
const MODULE = 8

/**
 * PowerPoint decks, filled by the names of their placeholders: `{{tandem.company}}`, `{{tandem.text.<name>}}`, a picture
 * called `tandem.logo`. A copy is a deck that its partner goes on working with, kept whole.
 */
export const deckFormat: Format = {
  name: 'PPTX',
  mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  extension: 'pptx',
  kept: 'pptx',
  unit: 'pt',
  sight: 'slides',
  measure: async (bytes) => {
    await inDeckThread('findDeckZones', bytes)
    return []
  },
  drawPage: async (bytes, _page, width) => {
    const picture = deckThumbnail(bytes) ?? (await inSketchThread(undefined, 'sketchFirst', bytes, width)).picture
    return sharp(picture).resize({ width, withoutEnlargement: true }).webp({ quality: 82 }).toBuffer()
  },
  findZones: (bytes) => inDeckThread('findDeckZones', bytes),
  prepare: async ({ file, zones }) => {
    refusePictures(zones, 'deck')
    await inDeckThread('checkDeck', await originalBytes(file), zones)
  },
  isPrepared: () => Promise.resolve(true),
  make: async ({ file, zones }, content) => {
    const [original, given] = await Promise.all([originalBytes(file), deckContent(zones, content)])
    const { bytes, findings } = await inDeckThread('fillDeck', original, zones, given)
    return { bytes, length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), findings }
  },
  try: async (template, content, page) => {
    const { picture, findings, pages } = await sketch(template, content, { ...page, signal: undefined })
    return { picture, findings, pages, removed: [] }
  },
  preview: sketch,
  drawCopy: async (copy, width) => {
    const bytes = await readCopyBytes(copy)
    return bytes && Buffer.from((await inSketchThread(undefined, 'sketchFirst', bytes, width)).picture)
  },
}

async function sketch({ file, zones }: Template, content: CopyContent, { number, width, signal }: { number: number; width: number; signal: AbortSignal | undefined }) {
  const [original, given] = await Promise.all([originalBytes(file), deckContent(zones, content)])
  const { picture, ...rest } = await inSketchThread(signal, 'sketchFilled', original, zones, given, { number, width })
  return { picture: Buffer.from(picture), ...rest }
}

async function deckContent(zones: readonly Zone[], content: CopyContent): Promise<DeckContent> {
  const { partner, serial, verifyUrl, madeAt } = content
  const [logo, qr] = await Promise.all([
    partner.logo && zones.some(({ kind }) => kind === 'logo') ? ofLogos(partner.logo, (one) => logoOf(one, partner.name)) : undefined,
    zones.some(({ kind }) => kind === 'qr') ? codeOf(verifyUrl) : undefined,
  ])
  return { words: placeholderWords(zones, content), pictures: { ...(logo ? { logo } : {}), ...(qr ? { qr } : {}) }, serial, madeAt }
}

async function logoOf(logo: EncodedLogo, alt: string): Promise<DeckLogo> {
  const { width, height, sourceWidth, ink, paper } = logo
  return { png: await logoPng(logo, width), width, height, alt, sourceWidth, ink, ...(paper ? { paper } : {}) }
}

async function codeOf(url: string): Promise<DeckPicture> {
  const { side, drawn } = codeDrawing(url, MODULE)
  const png = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${drawn}</svg>`)).png().toBuffer()
  return { png, width: side, height: side, alt: url }
}
