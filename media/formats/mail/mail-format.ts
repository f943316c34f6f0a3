import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { Problem } from '~/src/platform/problem'
import { isDark } from '../../zones/contrast'
import type { EncodedLogo } from '../../engine/encode-logo'
import { originalBytes } from '../../assets/original-bytes'
import type { Zone } from '../../zones/zones'
import type { CopyContent } from '../../engine/copy-content'
import type { Format } from '../format'
import { logoPixels } from '../logo-pixels'
import { placeholderWords } from '../placeholder-words'
import { refusePictures } from '../refuse-pictures'
import { checkMail, fillMail, readMail, zonesOfMail } from './fill-mail'

/** Pixels that a logo in a mail is wide at most: twice what is shown. */
const LOGO_WIDTH = 480

/**
 * Mails as HTML, filled by the names of their bindings and cleaned of all that does anything. A copy is one file with
 * its logo in it, kept whole.
 */
export const mailFormat: Format = {
  name: 'HTML',
  mimeType: 'text/html',
  extension: 'html',
  kept: 'html',
  unit: 'px',
  measure: (bytes) => {
    readMail(bytes)
    return Promise.resolve([])
  },
  drawPage: () => Promise.reject(unseen()),
  findZones: (bytes) => Promise.resolve(zonesOfMail(readMail(bytes))),
  prepare: async ({ file, zones }) => {
    refusePictures(zones, 'mail')
    checkMail(readMail(await originalBytes(file)), zones)
  },
  isPrepared: () => Promise.resolve(true),
  make: async ({ file, zones }, content) => {
    const { html, findings } = await filledMail(readMail(await originalBytes(file)), zones, content)
    const bytes = Buffer.from(html)
    return { bytes, length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), findings }
  },
  try: () => Promise.reject(unseen()),
  drawCopy: () => Promise.resolve(undefined),
}

const unseen = () => new Problem({ status: 404, code: 'not-found', title: 'A mail is seen in a browser only' })

/** A mail as it would be for somebody. */
export async function filledMail(html: string, zones: readonly Zone[], content: CopyContent): Promise<ReturnType<typeof fillMail>> {
  const place = zones.find(({ kind }) => kind === 'logo')
  const logo = place && content.partner.logo?.[(place.plate ? isDark(place.plate) : !isDark(place.color)) ? 'onDark' : 'onLight']
  return fillMail(html, zones, { words: placeholderWords(zones, content), ...(logo ? { logo: await addressOf(logo) } : {}), serial: content.serial })
}

async function addressOf(logo: EncodedLogo): Promise<string> {
  const { width, height } = logo
  const png = await sharp(logoPixels(logo), { raw: { width, height, channels: 4 } }).resize({ width: LOGO_WIDTH, withoutEnlargement: true }).png().toBuffer()
  return `data:image/png;base64,${png.toString('base64')}`
}
