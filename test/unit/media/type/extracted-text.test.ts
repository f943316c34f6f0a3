import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { describe, expect, it } from 'vitest'
import { TEN_SCRIPTS, typePage } from '~/test/factories/type-page'

const poppler = spawnSync('pdftotext', ['-v']).error === undefined
const pdfium = PDFiumLibrary.init()

async function byPdfium(pdf: Buffer): Promise<string> {
  const document = await (await pdfium).loadDocument(pdf)
  try {
    return tidy(document.getPage(0).getText())
  } finally {
    document.destroy()
  }
}

/** What Poppler reads, without the marks of direction that it adds. */
const byPoppler = (pdf: Buffer): string => tidy(execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString().replace(/[\u202a-\u202e]/g, ''))

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Words and numbers without what is between them: readers differ on which side of a number right-to-left text has its comma and space. */
const words = (text: string): string[] => (text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).sort()

const page = (text: string, extra = {}) => typePage([{ text, box: { width: 460, height: 30 }, minSize: 8, maxSize: 16, ...extra }])

describe('text of a PDF that the setter made', () => {
  it.each(TEN_SCRIPTS)('gives a name in $script back as it was', async ({ name, family }) => {
    const { pdf, set } = await page(name)
    expect(set[0]).toMatchObject({ missing: [], tooLong: 0, lines: [{ text: name }] })
    expect(set[0]?.fonts.map(({ key }) => key)).toEqual([`${family}/regular`])
    expect(await byPdfium(pdf)).toBe(name)
  })

  it.each(TEN_SCRIPTS)('gives all words of an address in $script back', async ({ script, address }) => {
    const { pdf } = await page(address)
    const read = await byPdfium(pdf)
    expect(words(read)).toEqual(words(address))
    if (!['Arabic', 'Hebrew'].includes(script)) expect(read).toBe(address)
  })

  it.each(TEN_SCRIPTS)('reads alike by another reader: $script', async ({ script, name, address }) => {
    // Poppler is not on every machine.
    if (!poppler) return
    const { pdf } = await page(`${name}\n${address}`, { box: { width: 460, height: 60 } })
    const read = byPoppler(pdf)
    expect(words(read)).toEqual(words(`${name} ${address}`))
    if (!['Arabic', 'Hebrew'].includes(script)) expect(read).toBe(`${name} ${address}`)
  })

  it('keeps ten scripts on one page apart', async () => {
    const { pdf } = await typePage(TEN_SCRIPTS.map(({ name }) => ({ text: name, box: { width: 460, height: 30 }, minSize: 8, maxSize: 16 })))
    expect(await byPdfium(pdf)).toBe(TEN_SCRIPTS.map(({ name }) => name).join(' '))
  })

  it('finds a Latin name within Arabic and Hebrew', async () => {
    expect(words(await byPdfium((await page('شركة Horizon للتقنية 2026')).pdf))).toEqual(words('شركة Horizon للتقنية 2026'))
    expect(words(await byPdfium((await page('חברת Horizon בע"מ')).pdf))).toEqual(words('חברת Horizon בע"מ'))
  })

  it.each(['ป้า ปี่ ญู ฐู', 'फ़ाइल क्\u200dष ज़िंदगी', 'e\u0301 a\u0308\u0304', 'پارسی\u200cزبان گچ', 'اردو ٹیکنالوجی لا إله'])('gives marks and joiners back where they were: %s', async (text) => {
    expect(await byPdfium((await page(text)).pdf)).toBe(text)
  })

  it('spells ligatures out', async () => {
    const { pdf, set } = await page('office affluent fjord')
    expect(set[0]?.lines[0]?.runs[0]?.glyphs.map(({ text }) => text)).toContain('ffi')
    expect(await byPdfium(pdf)).toBe('office affluent fjord')
  })

  it('is a PDF without errors', async () => {
    if (spawnSync('qpdf', ['--version']).error) return
    const { pdf } = await typePage(TEN_SCRIPTS.map(({ name }) => ({ text: name, box: { width: 460, height: 30 }, minSize: 8, maxSize: 16 })))
    const folder = mkdtempSync(path.join(tmpdir(), 'tandem-type-'))
    try {
      writeFileSync(path.join(folder, 'ten.pdf'), pdf)
      expect(spawnSync('qpdf', ['--check', path.join(folder, 'ten.pdf')]).stdout.toString()).toMatch(/No syntax or stream encoding errors/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
