import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MAX_LOGO_BYTES } from '~/media/brand/open-logo'
import { prepareLogo } from '~/media/brand/prepare-logo'

const svg = (inner: string, attributes = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="200" ${attributes}>${inner}</svg>`)
const BOX = '<rect x="40" y="40" width="300" height="100" fill="#0055AA"/>'
const png = (drawing: Buffer) => sharp(drawing).png().toBuffer()

async function pixel(picture: Buffer, across: number, down: number): Promise<number[]> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height * down) * info.width + Math.floor(info.width * across)) * 4
  return [...data.subarray(at, at + 4)]
}

describe('prepareLogo', () => {
  it.each([
    ['PNG', async () => png(svg(BOX))],
    ['JPEG', async () => sharp(svg(BOX)).flatten({ background: '#ffffff' }).jpeg({ quality: 95 }).toBuffer()],
    ['JPEG in CMYK', async () => sharp(svg(BOX)).flatten({ background: '#ffffff' }).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['WebP', async () => sharp(svg(BOX)).webp({ lossless: true }).toBuffer()],
    ['PNG of 16 bits', async () => sharp(svg(BOX)).toColourspace('rgb16').png().toBuffer()],
    ['SVG', async () => svg(BOX)],
    ['SVG as drawing programs write it', async () => Buffer.concat([Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- Generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'), svg(`<defs><linearGradient id="a"/></defs><g style="fill:url(&quot;#a&quot;)"/><metadata docname="C:\\logo.svg"/>${BOX}`)])],
  ])('takes %s and trims what is empty', async (_, make) => {
    const { width, height, colour } = await prepareLogo(await make())
    expect(width / height).toBeCloseTo(3, 1)
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    expect(r).toBeLessThan(16)
    expect(Math.abs((g ?? 0) - 0x55)).toBeLessThan(16)
    expect(Math.abs((b ?? 0) - 0xaa)).toBeLessThan(24)
  })

  it('draws an SVG sharp enough to print, however small it says it is', async () => {
    expect((await prepareLogo(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12"><rect width="24" height="12" fill="red"/></svg>'))).width).toBeGreaterThan(600)
  })

  it('turns ink white for dark grounds and cuts white letters out of their shape', async () => {
    const { onDark } = await prepareLogo(svg(`${BOX}<rect x="160" y="70" width="60" height="40" fill="#ffffff"/>`))
    expect(await pixel(onDark, 0.1, 0.5)).toEqual([255, 255, 255, 255])
    expect((await pixel(onDark, 0.5, 0.5))[3]).toBe(0)
  })

  it('darkens a white logo for light grounds, says so, and keeps it for dark ones', async () => {
    const { onLight, onDark, warnings } = await prepareLogo(svg(BOX.replace('#0055AA', '#ffffff')))
    expect(await pixel(onLight, 0.5, 0.5)).toEqual([0x13, 0x26, 0x2a, 255])
    expect(await pixel(onDark, 0.5, 0.5)).toEqual([255, 255, 255, 255])
    expect(warnings).toContain('darkened')
  })

  it('leaves a yellow logo yellow', async () => {
    const { onLight, warnings } = await prepareLogo(svg(BOX.replace('#0055AA', '#FFD700')))
    expect(await pixel(onLight, 0.5, 0.5)).toEqual([255, 215, 0, 255])
    expect(warnings).not.toContain('darkened')
  })

  it('keeps the dark ground that a logo brings', async () => {
    const drawing = sharp(svg('<rect width="400" height="200" fill="#102040"/><rect x="150" y="80" width="100" height="40" fill="#fff"/>')).flatten().png()
    const { width, height, warnings } = await prepareLogo(await drawing.toBuffer())
    expect([width, height]).toEqual([400, 200])
    expect(warnings).toContain('no-transparency')
  })

  it('makes a square of 256 pixels that holds the whole logo', async () => {
    const { square } = await prepareLogo(svg(BOX))
    expect(await sharp(square).metadata()).toMatchObject({ width: 256, height: 256 })
    expect((await pixel(square, 0.5, 0.05))[3]).toBe(0)
    expect((await pixel(square, 0.02, 0.5))[3]).toBe(255)
  })

  it.each([
    ['a script', svg(`${BOX}<script>alert(1)</script>`)],
    ['a script under a prefix', svg(`${BOX}<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>`)],
    ['an event', svg(`<g onload="alert(1)">${BOX}</g>`)],
    ['HTML', svg(`${BOX}<foreignObject><body/></foreignObject>`)],
    ['a picture from elsewhere', svg(`${BOX}<image xlink:href="https://evil.example/p.png" width="9" height="9"/>`)],
    ['a picture from the disk, by a prefix of its own', svg(`${BOX}<image x:href="file:///etc/hostname" width="9" height="9"/>`, 'xmlns:x="http://www.w3.org/1999/xlink"')],
    ['a picture by an address spelled in numbers', svg(`${BOX}<image href="&#102;ile:///etc/hostname" width="9" height="9"/>`)],
    ['an SVG within', svg(`${BOX}<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>`)],
    ['an included file', svg(`<text><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="#x" parse="text"/></text>${BOX}`)],
    ['entities', Buffer.concat([Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'), svg(`<text>&b;</text>${BOX}`)])],
    ['an outside entity', Buffer.concat([Buffer.from('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), svg(`<text>&x;</text>${BOX}`)])],
    ['a style from elsewhere', svg(`<style>@import "https://evil.example/a.css";</style>${BOX}`)],
    ['a fill from elsewhere', svg(BOX.replace('#0055AA', 'url(https://evil.example/a.svg#b)'))],
    ['CSS spelled with backslashes', svg(`<style>rect{fill:u\\72l(https://evil.example)}</style>${BOX}`)],
    ['a style sheet in front', Buffer.concat([Buffer.from('<?xml-stylesheet href="https://evil.example/a.css"?>'), svg(BOX)])],
    ['an encoding that hides words', Buffer.concat([Buffer.from('<?xml version="1.0" encoding="UTF-7"?>'), svg(BOX)])],
    ['a script behind a long comment', Buffer.concat([Buffer.from(`<!--${'x'.repeat(5_000)}-->`), svg(`${BOX}<script/>`)])],
  ])('refuses an SVG with %s', async (_, bytes) => {
    await expect(prepareLogo(bytes)).rejects.toMatchObject({ status: 422, code: 'logo-unsafe', errors: [{ field: 'logo' }] })
  })

  it.each([
    ['a compressed SVG, unchecked as it would be', gzipSync(svg(`${BOX}<script/>`))],
    ['an SVG in UTF-16', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${svg(BOX).toString()}`, 'utf16le')],
    ['a web page', Buffer.from(`<!doctype html><html><body>${svg(BOX).toString()}</body></html>`)],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_, bytes) => {
    await expect(prepareLogo(bytes)).rejects.toMatchObject({ status: 422, code: expect.stringMatching(/^logo-(?:unreadable|unsafe)$/) })
  })

  it('refuses other pictures, half ones and empty ones', async () => {
    const whole = await png(svg(BOX))
    const clear = sharp({ create: { width: 600, height: 200, channels: 4, background: '#00000000' } })
    for (const bytes of [await sharp(svg(BOX)).gif().toBuffer(), whole.subarray(0, whole.length / 2), await clear.png().toBuffer()]) {
      await expect(prepareLogo(bytes)).rejects.toMatchObject({ code: 'logo-unreadable' })
    }
  })

  it('refuses what is too large before reading it, and what is too small', async () => {
    await expect(prepareLogo(Buffer.alloc(MAX_LOGO_BYTES + 1))).rejects.toMatchObject({ code: 'logo-too-large' })
    await expect(prepareLogo(await sharp(svg(BOX)).resize(30).png().toBuffer())).rejects.toMatchObject({ code: 'logo-too-small' })
  })

  it('unfolds no bomb: few bytes of many pixels, many copies of copies', async () => {
    const wide = await sharp({ create: { width: 20_000, height: 20_000, channels: 3, background: '#000000' }, limitInputPixels: false }).png().toBuffer()
    const copies = Array.from({ length: 12 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join('')
    const before = process.memoryUsage().rss
    await expect(prepareLogo(wide)).rejects.toMatchObject({ code: 'logo-unreadable' })
    await expect(prepareLogo(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000"><rect width="9" height="9"/></svg>'))).rejects.toMatchObject({ code: 'logo-unreadable' })
    await expect(prepareLogo(svg(`<defs><rect id="a0" width="3" height="3"/>${copies}</defs><use href="#a12"/>`))).rejects.toMatchObject({ code: 'logo-unreadable' })
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6)
  })
})
