import { createHash } from 'node:crypto'
import type { EncodedLogo } from '../../engine/encode-logo'
import { originalBytes } from '../../assets/original-bytes'
import { readCopyBytes } from '../../copies/copy-bytes'
import type { Zone } from '../../zones/zones'
import type { CopyContent } from '../../engine/copy-content'
import type { Format } from '../format'
import { ofLogos } from '../logo-look'
import { logoPng } from '../logo-png'
import { placeholderWords } from '../placeholder-words'
import { refusePictures } from '../refuse-pictures'
import { drawMail } from './draw-mail'
import { checkMail, fillMail, type MailLogo, readMail, zonesOfMail } from './fill-mail'

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
  sight: 'mail',
  measure: (bytes) => {
    readMail(bytes)
    return Promise.resolve([])
  },
  drawPage: (bytes, _page, width) => drawMail(readMail(bytes), width),
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
  try: async ({ file, zones }, content, { width }) => {
    const { html, findings } = await filledMail(readMail(await originalBytes(file)), zones, content)
    return { picture: await drawMail(html, width), findings, removed: [] }
  },
  preview: async ({ file, zones }, content) => filledMail(readMail(await originalBytes(file)), zones, content),
  drawCopy: async (copy, width) => {
    const bytes = await readCopyBytes(copy)
    return bytes && drawMail(bytes.toString(), width)
  },
}

/** A mail as it would be for somebody. */
export async function filledMail(html: string, zones: readonly Zone[], content: CopyContent): Promise<ReturnType<typeof fillMail>> {
  const { logo } = content.partner
  return fillMail(html, zones, { words: placeholderWords(zones, content), ...(logo ? { logo: await ofLogos(logo, mailLogo) } : {}), serial: content.serial })
}

async function mailLogo(logo: EncodedLogo): Promise<MailLogo> {
  const { ink, paper } = logo
  return { address: `data:image/png;base64,${(await logoPng(logo, LOGO_WIDTH)).toString('base64')}`, ink, ...(paper ? { paper } : {}) }
}
