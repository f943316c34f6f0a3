import { readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'
import { PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib'
import type { ContactBlock } from '~/media/engine/brand'
import { qrCode } from '~/media/zones/qr'
import { fontPath } from '~/media/type/font-catalogue'
import { pagesOf } from '~/media/zones/page-rule'
import type { Zone } from '~/media/zones/zones'

interface PeerArgs {
  template: Uint8Array
  zones: readonly Zone[]
  partner: { name: string; contact: ContactBlock }
  /** PNG. */
  logo: Uint8Array
  inputs: Readonly<Record<string, string>>
  serial: string
  verifyUrl: string
  madeAt: Date
}

const FONT = readFileSync(fontPath('latin/regular'))
const INK = rgb(0.07, 0.15, 0.16)

/** The same copy as plain pdf-lib makes it: loads the file, embeds the logo and a subset of the font, draws, saves. No checks, no fitting, upright pages only. */
export async function pdfLibCopy({ template, zones, partner, logo, inputs, serial, verifyUrl, madeAt }: PeerArgs): Promise<Uint8Array> {
  const document = await PDFDocument.load(template, { password: '', updateMetadata: false })
  document.registerFontkit(fontkit as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  const [font, image] = [await document.embedFont(FONT, { subset: true }), await document.embedPng(logo)]
  const pages = document.getPages()
  for (const zone of zones) {
    for (const index of pagesOf(zone, pages.length)) {
      const page = pages[index]
      if (!page) continue
      const y = page.getHeight() - zone.y - zone.height
      if (zone.kind === 'logo') page.drawImage(image, { x: zone.x, y, ...image.scaleToFit(zone.width, zone.height) })
      else if (zone.kind === 'qr') drawQr(page, zone, verifyUrl)
      else drawText(page, zone, font, zone.kind === 'contact' ? Object.values(partner.contact).join('\n') : zone.source === 'partnerName' ? partner.name : (inputs[zone.id] ?? ''))
    }
  }
  document.setKeywords([document.getKeywords() ?? '', serial])
  document.setModificationDate(madeAt)
  return document.save({ updateFieldAppearances: false })
}

function drawText(page: PDFPage, zone: Zone, font: PDFFont, text: string): void {
  page.drawText(text, { x: zone.x, y: page.getHeight() - zone.y - zone.maxSize, size: zone.maxSize, font, lineHeight: zone.maxSize * 1.25, color: INK })
}

function drawQr(page: PDFPage, zone: Zone, url: string): void {
  const { size, runs } = qrCode(url)
  const cell = zone.width / size
  const path = runs.map(({ row, column, length }) => `M${column * cell} ${row * cell}h${length * cell}v${cell}h${-length * cell}z`).join('')
  page.drawSvgPath(path, { x: zone.x, y: page.getHeight() - zone.y, color: INK })
}
