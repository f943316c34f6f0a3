import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PDFDocument, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { EncodedLogo } from '~/media/engine/encode-logo'
import { closePdfWorkers, renderPage } from '~/media/pdf/pdf-pages'
import { closeThreads } from '~/src/platform/own-thread'
import { differenceOf } from '~/media/vector/drawn-alike'
import { zonesSchema } from '~/media/zones/zones'
import { filledCopy, logoOf } from '~/test/factories/filled-copy'

const folder = mkdtempSync(path.join(os.tmpdir(), 'drawn-logos-'))
const qpdf = spawnSync('qpdf', ['--version']).status === 0
if (!qpdf) console.warn('SKIPPED: qpdf is not installed; copies with drawn logos are checked by PDFium alone')
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await Promise.all([closePdfWorkers(), closeThreads()])
})

const LOGO = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 80" width="220" height="80"><linearGradient id="g"><stop stop-color="#1B3A6B"/><stop offset="1" stop-color="#3F56A8"/></linearGradient>
  <rect x="10" y="10" width="200" height="60" rx="9" fill="url(#g)"/><circle cx="50" cy="40" r="18" fill="#fff"/><g opacity=".6"><circle cx="150" cy="40" r="18" fill="#D98A2B"/><circle cx="165" cy="40" r="18" fill="#8A2B2B"/></g></svg>`,
)
const zones = zonesSchema.parse([
  { id: 'paper', kind: 'logo', pages: 'first', x: 30, y: 30, width: 360, height: 110 },
  { id: 'night', kind: 'logo', pages: 'first', x: 30, y: 170, width: 360, height: 110 },
])

async function sheet(objectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([420, 300])
  page.drawRectangle({ x: 0, y: 0, width: 420, height: 150, color: rgb(0.05, 0.1, 0.15) })
  return document.save({ useObjectStreams: objectStreams })
}

const imageOf = ({ width, height, colours, opacity, ink, sourceWidth }: EncodedLogo): EncodedLogo => ({ width, height, colours, opacity, ink, sourceWidth })

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('copies with an SVG logo', () => {
  it.each([['object streams', true], ['a table', false]])('hold it as paths and no picture, in a file of %s that readers accept', async (_, objectStreams) => {
    const logo = await logoOf(LOGO)
    const { bytes, tail, findings } = await filledCopy(await sheet(objectStreams), zones, { partner: { name: 'Bałtyk', contact: {}, logo } })
    expect(findings).toEqual([])
    expect(textOf(tail)).not.toContain('/Subtype/Image')
    expect(textOf(tail)).toContain('/SMask')
    expect(tail.length).toBeLessThan(6_000)
    if (!qpdf) return
    const file = path.join(folder, `${objectStreams}.pdf`)
    writeFileSync(file, bytes)
    expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  it('show it where its picture would be, in both dresses', async () => {
    const logo = await logoOf(LOGO)
    const pictures = { onLight: imageOf(logo.onLight), onDark: imageOf(logo.onDark) }
    const draw = async (which: typeof logo) => {
      const { bytes } = await filledCopy(await sheet(true), zones, { partner: { name: 'Bałtyk', contact: {}, logo: which } })
      const { data, info } = await sharp(await renderPage(bytes, 1, 840)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      return { data, width: info.width, height: info.height }
    }
    const [drawn, shown] = [await draw(logo), await draw(pictures)]
    expect(differenceOf(drawn, shown, 1).worst).toBeLessThan(40)
    expect(differenceOf(drawn, await draw(await logoOf(Buffer.from(LOGO.toString().replace('#fff', '#a00')))), 1).worst).toBeGreaterThan(100)
  })

  it('are equal byte for byte when nothing differs', async () => {
    const template = await sheet(true)
    const one = await filledCopy(template, zones, { partner: { name: 'Bałtyk', contact: {}, logo: await logoOf(LOGO) } })
    const other = await filledCopy(template, zones, { partner: { name: 'Bałtyk', contact: {}, logo: await logoOf(LOGO) } })
    expect(one.sha256).toBe(other.sha256)
  })

  it('are never told of a coarse logo, however large it is drawn', async () => {
    const huge = zonesSchema.parse([{ id: 'poster', kind: 'logo', pages: 'first', x: 0, y: 0, width: 4_000, height: 1_500 }])
    const document = await PDFDocument.create()
    document.addPage([4_000, 1_500])
    const template = await document.save()
    const logo = await logoOf(LOGO)
    const codes = async (which: typeof logo) => (await filledCopy(template, huge, { partner: { name: 'Bałtyk', contact: {}, logo: which } })).findings.map(({ code }) => code)
    expect(await codes(logo)).toEqual([])
    expect(await codes(await logoOf(await sharp(LOGO).png().toBuffer()))).toEqual(['logo-coarse'])
  })
})
