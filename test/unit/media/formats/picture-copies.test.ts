import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { describePicture, type PictureFormat } from '~/media/formats/image/open-picture'
import type { ZoneInput } from '~/media/zones/zones'
import { ANYBODY, MARKER } from '../../../factories/copy-of'
import { logoOf, redLogo } from '../../../factories/filled-copy'
import { filledPicture, pixelsOf, plainPicture } from '../../../factories/filled-picture'
import { pictureOf, striped } from '../../../factories/partner-picture'

const FORMATS: PictureFormat[] = ['png', 'jpeg', 'webp']
const zone = (more: Partial<ZoneInput> = {}): ZoneInput => ({ id: 'zone', kind: 'text', pages: 'all', x: 40, y: 20, width: 120, height: 60, ...more })
const near = (one: number[], other: number[], within = 12) => one.every((value, i) => Math.abs(value - (other[i] ?? 0)) <= within)
const MAGENTA = [255, 0, 255]
/** Round at its corners, so that it has an edition for dark grounds. */
const partnerWith = async (colour: string) => ({ ...ANYBODY.partner, logo: await logoOf(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><rect width="600" height="200" rx="60" fill="${colour}"/></svg>`)) })

/** Whether any pixel of a box is nearer to a colour than to its ground. */
function shows({ at }: { at: (x: number, y: number) => number[] }, box: { x: number; y: number; width: number; height: number }, colour: number[]): boolean {
  for (let y = box.y; y < box.y + box.height; y += 1) for (let x = box.x; x < box.x + box.width; x += 1) if (near(at(x, y), colour, 60)) return true
  return false
}

describe('a copy of a picture', () => {
  it.each(FORMATS)('is of the same format and size, and zones are where they were put: %s', async (format) => {
    const copy = await filledPicture(await plainPicture(format, '#3366AA'), [zone({ plate: MARKER })], { format })
    const { format: written, width, height } = await sharp(copy.bytes).metadata()
    expect({ written, width, height }).toEqual({ written: format, width: 400, height: 200 })
    for (const [x, y] of [[42, 22], [157, 22], [42, 77], [157, 77]] as const) expect(near(copy.at(x, y), MAGENTA)).toBe(true)
    for (const [x, y] of [[36, 50], [164, 50], [100, 15], [100, 85]] as const) expect(near(copy.at(x, y), [0x33, 0x66, 0xaa])).toBe(true)
  })

  it('of a picture that EXIF turns is as it is seen, and so are its zones', async () => {
    const turned = await sharp(await plainPicture('jpeg', '#3366AA', { width: 200, height: 400 })).withMetadata({ orientation: 6 }).toBuffer()
    expect(await describePicture(turned, 'jpeg')).toMatchObject({ width: 400, height: 200 })
    const copy = await filledPicture(turned, [zone({ x: 300, y: 10, width: 80, height: 40, plate: MARKER })], { format: 'jpeg' })
    expect([copy.width, copy.height]).toEqual([400, 200])
    expect(near(copy.at(340, 30), MAGENTA)).toBe(true)
    expect(near(copy.at(100, 100), [0x33, 0x66, 0xaa])).toBe(true)
  })

  it('keeps what is transparent transparent', async () => {
    const glass = await sharp({ create: { width: 400, height: 200, channels: 4, background: '#00000000' } }).png().toBuffer()
    const { bytes } = await filledPicture(glass, [zone({ plate: MARKER })])
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
    expect(info.channels).toBe(4)
    expect(data[3]).toBe(0)
    expect(data[(50 * 400 + 100) * 4 + 3]).toBe(255)
  })

  it.each([
    ['of grey', (base: Sharp) => base.grayscale().png().toBuffer(), 'png'],
    ['of 16 bits a channel', (base: Sharp) => base.toColourspace('rgb16').png().toBuffer(), 'png'],
    ['of a palette', (base: Sharp) => base.png({ palette: true, colours: 4 }).toBuffer(), 'png'],
    ['in the colours of print', (base: Sharp) => base.toColourspace('cmyk').jpeg().toBuffer(), 'jpeg'],
  ] as const)('shows the true colours of a brand on a picture %s', async (_, write, format) => {
    const original = await write(sharp({ create: { width: 400, height: 200, channels: 3, background: '#808080' } }))
    expect(near((await filledPicture(original, [zone({ plate: MARKER })], { format })).at(100, 50), MAGENTA)).toBe(true)
  })

  it('says its serial in its file, and nothing that the original said', async () => {
    for (const format of FORMATS) {
      const original = await sharp(await plainPicture(format, '#3366AA')).withExif({ IFD0: { Artist: 'Somebody at home' } }).toFormat(format).toBuffer()
      const { exif, icc } = await sharp((await filledPicture(original, [zone()], { format, serial: 'TD-1111-2222-3333-4' })).bytes).metadata()
      expect(exif?.toString('latin1')).toContain('TD-1111-2222-3333-4')
      expect(exif?.toString('latin1')).not.toContain('Somebody')
      expect(icc).toBeUndefined()
    }
  })

  it('is the same for the same, byte by byte', async () => {
    const original = await plainPicture('png', '#3366AA')
    const zones = [zone({ kind: 'contact', color: '#FFFFFF' })]
    expect((await filledPicture(original, zones)).bytes.equals((await filledPicture(original, zones)).bytes)).toBe(true)
  })
})

describe('a zone of text on a picture', () => {
  it('is drawn in every script without a font of the system', async () => {
    for (const name of ['Łódź Systemy', 'Север', 'Ωμέγα', 'النور للأنظمة', 'אור מערכות', 'सूर्य सिस्टम्स', 'ระบบแสง', '北方系统', '北方システム', '북방 시스템']) {
      const box = { x: 20, y: 20, width: 360, height: 60 }
      const copy = await filledPicture(await plainPicture('png', '#FFFFFF'), [zone({ ...box, source: 'partnerName', color: '#000000', maxSize: 40 })], { partner: { ...ANYBODY.partner, name } })
      expect(copy.findings).toEqual([])
      expect(shows(copy, box, [0, 0, 0])).toBe(true)
      expect(shows(copy, { x: 20, y: 110, width: 360, height: 80 }, [0, 0, 0])).toBe(false)
    }
  })

  it('begins on the left, in the middle or ends on the right', async () => {
    const ends = async (align: 'left' | 'center' | 'right') => {
      const copy = await filledPicture(await plainPicture('png', '#FFFFFF'), [zone({ x: 0, y: 0, width: 400, source: 'partnerName', color: '#000000', maxSize: 30, align })], { partner: { ...ANYBODY.partner, name: 'HHH' } })
      const dark = Array.from({ length: 400 }, (_, x) => x).filter((x) => shows(copy, { x, y: 0, width: 1, height: 60 }, [0, 0, 0]))
      return [dark[0] ?? -1, dark.at(-1) ?? -1] as const
    }
    const [left, center, right] = [await ends('left'), await ends('center'), await ends('right')]
    expect(left[0]).toBeLessThan(8)
    expect(right[1]).toBeGreaterThan(391)
    expect(Math.abs(center[0] - (399 - center[1]))).toBeLessThan(6)
  })

  it('is remarked where it can hardly be read on what is beneath it', async () => {
    const on = async (colour: string) => (await filledPicture(await plainPicture('png', colour), [zone({ source: 'partnerName', color: '#FFFFFF', maxSize: 12 })])).findings.map(({ code }) => code)
    expect(await on('#F4F4F0')).toEqual(['low-contrast'])
    expect(await on('#102030')).toEqual([])
  })

  it('says how much is too long, and which letters no font has', async () => {
    const { findings } = await filledPicture(await plainPicture('png', '#FFFFFF'), [zone({ width: 40, height: 16, source: 'partnerName' })], { partner: { ...ANYBODY.partner, name: 'A very long name of a company \u{12345}' } })
    expect(findings).toContainEqual({ code: 'letters-missing', zone: 'zone', page: 1, value: '\u{12345}' })
    expect(findings.find(({ code }) => code === 'text-cut')?.value).toMatch(/^\d+$/)
  })
})

describe('the logo on a picture', () => {
  const box = { x: 40, y: 20, width: 300, height: 100 }

  it('is the one that stands out from what is measured beneath it', async () => {
    const partner = await partnerWith('#1B3A6B')
    const light = await filledPicture(await plainPicture('png', '#FFFFFF'), [zone({ kind: 'logo', ...box })], { partner })
    const dark = await filledPicture(await plainPicture('png', '#101820'), [zone({ kind: 'logo', ...box })], { partner })
    expect(near(light.at(190, 70), [0x1b, 0x3a, 0x6b])).toBe(true)
    expect(near(dark.at(190, 70), [255, 255, 255])).toBe(true)
    expect([light.findings, dark.findings]).toEqual([[], []])
  })

  it('looks at the part beneath the zone alone', async () => {
    const half = await sharp(await plainPicture('png', '#FFFFFF')).composite([{ input: await plainPicture('png', '#101820', { width: 200, height: 200 }), left: 0, top: 0 }]).png().toBuffer()
    const copy = await filledPicture(half, [zone({ id: 'left', kind: 'logo', x: 20, y: 20, width: 150, height: 50 }), zone({ id: 'right', kind: 'logo', x: 230, y: 20, width: 150, height: 50 })], { partner: await partnerWith('#1B3A6B') })
    expect(near(copy.at(95, 45), [255, 255, 255])).toBe(true)
    expect(near(copy.at(305, 45), [0x1b, 0x3a, 0x6b])).toBe(true)
  })

  it('keeps its proportions within the zone, and to its side of it', async () => {
    const copy = await filledPicture(await plainPicture('png', '#FFFFFF'), [zone({ kind: 'logo', x: 0, y: 0, width: 400, height: 60, align: 'right' })], { partner: { ...ANYBODY.partner, logo: await redLogo() } })
    expect(near(copy.at(390, 30), [0xcc, 0, 0])).toBe(true)
    expect(near(copy.at(225, 30), [0xcc, 0, 0])).toBe(true)
    expect(near(copy.at(210, 30), [255, 255, 255])).toBe(true)
  })

  it('is remarked where neither of the two stands out, where it is enlarged, and where there is none', async () => {
    const small = { ...ANYBODY.partner, logo: await logoOf(await sharp({ create: { width: 100, height: 40, channels: 4, background: '#1B3A6B' } }).png().toBuffer()) }
    const codes = async (partner: typeof ANYBODY.partner, colour: string) => (await filledPicture(await plainPicture('png', colour), [zone({ kind: 'logo', ...box })], { partner })).findings
    expect(await codes(small, '#FFFFFF')).toEqual([{ code: 'logo-enlarged', zone: 'zone', page: 1, value: '2.5' }])
    expect((await codes(await partnerWith('#808080'), '#A8A8A8')).map(({ code }) => code)).toContain('low-contrast')
    expect(await codes(ANYBODY.partner, '#FFFFFF')).toEqual([{ code: 'logo-missing', zone: 'zone', page: 1 }])
  })
})

describe('the QR code on a picture', () => {
  it('is read from the copy, also after JPEG', async () => {
    await prepareZXingModule({ overrides: { wasmBinary: await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')) as unknown as ArrayBuffer }, fireImmediately: true })
    for (const format of FORMATS) {
      const { bytes, findings } = await filledPicture(await plainPicture(format, '#204060'), [zone({ kind: 'qr', x: 200, y: 20, width: 150, height: 150 })], { format })
      const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      const [code] = await readBarcodes({ data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' }, { formats: ['QRCode'] })
      expect(code?.text).toBe(ANYBODY.verifyUrl)
      expect(findings).toEqual([])
    }
  })

  it('is remarked where its squares are too small for a camera', async () => {
    const { findings } = await filledPicture(await plainPicture('png', '#204060'), [zone({ kind: 'qr', x: 200, y: 20, width: 60, height: 60 })])
    expect(findings).toEqual([{ code: 'qr-small', zone: 'zone', page: 1 }])
  })
})

describe('a zone beyond a picture', () => {
  it('is remarked, and drawn as far as there is picture', async () => {
    const copy = await filledPicture(await plainPicture('png', '#3366AA'), [zone({ x: 350, y: 150, plate: MARKER }), zone({ id: 'second', pages: [2] }), zone({ id: 'away', x: 500, y: 300, plate: MARKER })])
    expect(near(copy.at(398, 198), MAGENTA)).toBe(true)
    expect(copy.findings.filter(({ code }) => code === 'zone-off-page').map(({ zone: id }) => id)).toEqual(['zone', 'second', 'away'])
  })

  it('takes a logo and a text along without harm', async () => {
    for (const kind of ['logo', 'text', 'contact', 'qr'] as const) {
      const { bytes } = await filledPicture(await plainPicture('png', '#3366AA'), [zone({ kind, x: 350, y: 180, source: 'partnerName' }), zone({ id: 'away', kind, x: 500, y: 300, source: 'partnerName' })], { partner: { ...ANYBODY.partner, logo: await redLogo() } })
      expect(await pixelsOf(bytes)).toMatchObject({ width: 400, height: 200 })
    }
  })
})

describe('a picture that makes no template', () => {
  const refusal = (bytes: Buffer, format: PictureFormat = 'png') => filledPicture(bytes, [zone()], { format })

  it('is refused with its reason', async () => {
    const sound = await plainPicture('png', '#3366AA')
    await expect(refusal(Buffer.from('no picture'))).rejects.toMatchObject({ status: 422, code: 'image-unreadable', errors: [{ field: 'file' }] })
    await expect(refusal(sound, 'jpeg')).rejects.toMatchObject({ code: 'image-unreadable' })
    await expect(refusal(sound.subarray(0, sound.length - 60))).rejects.toMatchObject({ code: 'image-unreadable' })
    const frames = await sharp([await plainPicture('png', '#000000'), await plainPicture('png', '#FFFFFF')], { join: { animated: true } }).webp().toBuffer()
    await expect(refusal(frames, 'webp')).rejects.toMatchObject({ code: 'image-animated' })
  })

  it('is refused by its head when it would unfold to more than a picture may have', async () => {
    // A head alone: nothing of it is unfolded.
    const head = Buffer.from(await plainPicture('png', '#3366AA', { width: 10, height: 10 }))
    head.writeUInt32BE(60_000, 16)
    head.writeUInt32BE(60_000, 20)
    await expect(refusal(head)).rejects.toMatchObject({ code: expect.stringMatching(/image-(too-large|unreadable)/) as string })
    const wide = await sharp({ create: { width: 15_000, height: 4, channels: 3, background: '#000000' } }).png().toBuffer()
    await expect(refusal(wide)).rejects.toMatchObject({ code: 'image-too-large' })
  })
})

describe('a picture of a partner on a picture', () => {
  const place = zone({ kind: 'image', id: 'photo', align: 'center' })
  const [red, green, blue] = [[255, 0, 0], [0, 204, 0], [0, 0, 255]]
  const filled = async (more: Partial<ZoneInput>, pictures: Parameters<typeof filledPicture>[2] = {}) => filledPicture(await plainPicture('png', '#FFFFFF'), [{ ...place, ...more }], { pictures: { photo: await pictureOf(await striped()) }, ...pictures })

  it('fills its place, cut by it at the side that its alignment says', async () => {
    // 180 by 60 for a place of 120 by 60.
    for (const [align, left, right] of [['left', red, green], ['right', green, blue]] as const) {
      const { at, findings } = await filled({ align })
      expect([near(at(45, 24), left, 40), near(at(155, 24), right, 40)], align).toEqual([true, true])
      for (const [x, y] of [[37, 50], [163, 50], [100, 17], [100, 83]] as const) expect(near(at(x, y), [255, 255, 255])).toBe(true)
      expect(findings).toEqual([])
    }
  })

  it('is shown whole, and over the edge of the picture not at all', async () => {
    const whole = await filled({ fit: 'contain', align: 'right', height: 100, y: 40 })
    expect([near(whole.at(45, 90), red, 40), near(whole.at(155, 90), blue, 40), near(whole.at(100, 45), [255, 255, 255])]).toEqual([true, true, true])
    const over = await filled({ x: 340, y: 170 })
    expect(near(over.at(398, 198), green, 40)).toBe(true)
    expect([over.width, over.height]).toEqual([400, 200])
  })

  it('is remarked on where it is enlarged, and lies beneath texts', async () => {
    const small = await filledPicture(await plainPicture('png', '#FFFFFF'), [zone({ id: 'words', plate: '#00CC00' }), { ...place, x: 0, y: 0, width: 400, height: 200 }], { pictures: { photo: await pictureOf(await striped({ width: 200, height: 100 })) } })
    expect(small.findings).toEqual([{ code: 'picture-enlarged', zone: 'photo', page: 1, value: '2.0' }])
    expect([near(small.at(60, 30), green, 40), near(small.at(10, 10), red, 40)]).toEqual([true, true])
  })
})
