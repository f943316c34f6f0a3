import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DeckContent, type DeckLogo, fillDeck, findDeckZones } from '~/media/formats/deck/fill-deck'
import { zonesSchema } from '~/media/zones/zones'
import { makeDeck, pictureBox, textBox } from '../../../factories/deck'
import { brokenIn } from '../../../factories/deck-structure'

const DEMO = 'seed/collateral/decks/halden-first-meeting-en.pptx'
const SERIAL = 'TD-0000-0000-0000-0'
const hasOffice = (() => {
  try {
    for (const [program, asked] of [['soffice', '--version'], ['pdftotext', '-v']] as const) execFileSync(program, [asked], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
if (!hasOffice) console.warn('SKIPPED: soffice or pdftotext is not installed; no filled deck is opened by another program.')

let content: DeckContent

beforeAll(async () => {
  const png = await sharp({ create: { width: 400, height: 100, channels: 4, background: '#1B3A6B' } }).png().toBuffer()
  const logo: DeckLogo = { png, width: 400, height: 100, alt: 'Bałtyk & Söhne', ink: '#1B3A6B' }
  content = {
    words: { company: 'Bałtyk & Söhne <AG>', user: 'Михаил', contact: 'Bałtyk\nŁucja\n+48 1', 'contact.website': 'baltyk.example', 'text.customer': 'ลูกค้า & "Co"', 'text.offer': '“Szybko” ]]>', serial: SERIAL, link: 'https://x.example/?a=1&b=2' },
    pictures: { logo: { onLight: logo, onDark: { ...logo, ink: '#FFFFFF' } }, qr: { png, width: 100, height: 100, alt: 'https://x.example/?a=1&b=2' } },
    serial: SERIAL,
    madeAt: new Date('2026-01-01T00:00:00Z'),
  }
})

const fill = async (bytes: Uint8Array): Promise<Buffer> => Buffer.from((await fillDeck(bytes, zonesSchema.parse(findDeckZones(bytes)), content)).bytes)
const without = (bytes: Uint8Array, name: string) => zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([one]) => one !== name)))

describe('a filled deck', () => {
  it('of the demo is sound in all its parts, as its template is', async () => {
    const template = await readFile(DEMO)
    expect(brokenIn(template)).toEqual([])
    expect(brokenIn(await fill(template))).toEqual([])
  })

  it('is sound with pictures on slide, layout and master, on light and dark, and again as a template', async () => {
    const dark = pictureBox('tandem.logo').replace('<p:pic>', '<p:sp><p:nvSpPr><p:cNvPr id="7" name="Ground"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9000000" cy="6000000"/></a:xfrm><a:solidFill><a:srgbClr val="102030"/></a:solidFill></p:spPr></p:sp><p:pic>')
    const template = await makeDeck({ slide: textBox('{{tandem.company}}'), layout: pictureBox('tandem.logo'), master: dark })
    const filled = await fill(template)
    expect(brokenIn(filled)).toEqual([])
    expect(Object.keys(unzipSync(filled)).filter((name) => name.includes('tandem'))).toEqual(['ppt/media/tandem-logo-on-dark.png'])
    expect(brokenIn(await fill(filled))).toEqual([])
    const other = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#00FF00' } }).png().toBuffer()
    const logos = { onLight: { png: other, width: 20, height: 10, alt: 'Other', ink: '#00FF00' }, onDark: { png: other, width: 20, height: 10, alt: 'Other', ink: '#FFFFFF' } }
    const again = await fillDeck(filled, zonesSchema.parse(findDeckZones(filled)), { ...content, pictures: { logo: logos } })
    expect(Buffer.from(unzipSync(again.bytes)['ppt/media/tandem-logo-on-dark.png'] ?? []), 'the logo of whoever it is filled for').toEqual(other)
  })

  it('says its serial in properties of its own where the template has none', async () => {
    const filled = await fill(without(await makeDeck({ slide: textBox('{{tandem.company}}') }), 'docProps/core.xml'))
    expect(strFromU8(unzipSync(filled)['docProps/core.xml'] ?? new Uint8Array())).toContain(`<cp:keywords>${SERIAL}</cp:keywords>`)
    expect(brokenIn(filled)).toEqual([])
  })

  it('that is broken would be found out', async () => {
    const parts = unzipSync(await fill(await readFile(DEMO)))
    const changed = (name: string, change: (text: string) => string) => Buffer.from(zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }))
    expect(brokenIn(Buffer.from(without(zipSync(parts), 'ppt/media/tandem-logo.png')))).not.toEqual([])
    expect(brokenIn(changed('ppt/slides/slide1.xml', (text) => text.replace('</p:sld>', '')))).not.toEqual([])
    expect(brokenIn(changed('[Content_Types].xml', (text) => text.replace(/<Default[^>]*Extension="png"[^>]*>/, '')))).not.toEqual([])
    expect(brokenIn(changed('ppt/slides/_rels/slide1.xml.rels', (text) => text.replaceAll('rIdTandem1', 'rId1')))).not.toEqual([])
  })

  it.skipIf(!hasOffice)('is opened by LibreOffice, which shows all slides and words', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-deck-'))
    try {
      await writeFile(path.join(folder, 'filled.pptx'), await fill(await readFile(DEMO)))
      await promisify(execFile)('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'filled.pptx')], { timeout: 110_000 })
      const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path.join(folder, 'filled.pdf'), '-'])
      expect(stdout.split('\f').length - 1).toBe(4)
      for (const words of ['Presented by Михаил, Bałtyk & Söhne <AG>', 'Łucja', SERIAL]) expect(stdout.replaceAll(/\s/g, '')).toContain(words.replaceAll(' ', ''))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
