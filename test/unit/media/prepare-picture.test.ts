import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MAX_PICTURE_BYTES, preparePicture } from '~/media/pictures/prepare-picture'
import { striped } from '../../factories/partner-picture'

/** Red, green, blue of a pixel, by shares of the picture. */
async function pixel(picture: Buffer, across: number, down: number): Promise<number[]> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height * down) * info.width + Math.floor(info.width * across)) * 4
  return [...data.subarray(at, at + 4)]
}
const near = (one: readonly number[], other: readonly number[], within = 24) => other.every((value, i) => Math.abs(value - (one[i] ?? -99)) <= within)
const code = (name: string) => expect.objectContaining({ status: 422, code: name, errors: [expect.objectContaining({ field: 'picture', rule: name }) as unknown] }) as unknown
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#3366aa' } })

/** A chunk of a PNG: length, name, data, checksum. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

describe('preparePicture', () => {
  it.each([
    ['PNG', async () => striped()],
    ['JPEG', async () => sharp(await striped()).jpeg({ quality: 95 }).toBuffer()],
    ['JPEG in CMYK', async () => sharp(await striped()).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['WebP', async () => sharp(await striped()).webp().toBuffer()],
    ['PNG of 16 bits', async () => sharp(await striped()).toColourspace('rgb16').png().toBuffer()],
    ['PNG with an opacity that hides nothing', async () => sharp(await striped()).ensureAlpha().png().toBuffer()],
  ])('keeps %s as a JPEG in sRGB', async (_, make) => {
    const { bytes, mimeType, width, height } = await preparePicture(await make())
    expect({ mimeType, width, height }).toEqual({ mimeType: 'image/jpeg', width: 600, height: 200 })
    const { space, channels, hasProfile } = await sharp(bytes).metadata()
    expect({ space, channels, hasProfile }).toEqual({ space: 'srgb', channels: 3, hasProfile: false })
    // Print has no such green.
    expect(near(await pixel(bytes, 0.1, 0.5), [255, 0, 0], 40)).toBe(true)
    expect((await pixel(bytes, 0.9, 0.5))[2]).toBeGreaterThan(130)
  })

  it('keeps a grey picture in three colours, as copies show it', async () => {
    const { bytes } = await preparePicture(await sharp(await striped()).grayscale().jpeg().toBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
  })

  it('keeps what is transparent, as PNG', async () => {
    const { bytes, mimeType } = await preparePicture(await sharp({ create: { width: 200, height: 200, channels: 4, background: '#ff000080' } }).png().toBuffer())
    expect(mimeType).toBe('image/png')
    expect(near(await pixel(bytes, 0.5, 0.5), [255, 0, 0, 128], 3)).toBe(true)
  })

  it('turns it as EXIF says, and keeps nothing of where and by what it was taken', async () => {
    const taken = await sharp(await striped())
      .jpeg({ quality: 95 })
      .withExif({ IFD0: { Make: 'Camera of Zanzibar' }, IFD3: { GPSLatitude: '54/1 21/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { bytes, width, height, thumb } = await preparePicture(taken)
    expect([width, height]).toEqual([200, 600])
    expect(near(await pixel(bytes, 0.5, 0.1), [255, 0, 0], 40)).toBe(true)
    for (const made of [bytes, thumb]) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(made).metadata()
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, iptc: undefined, orientation: undefined })
      expect(made.includes('Zanzibar')).toBe(false)
    }
  })

  it('reads colours by the profile that comes with them', async () => {
    const wide = await sharp(await striped()).withIccProfile('p3').png().toBuffer()
    expect(near(await pixel((await preparePicture(wide)).bytes, 0.9, 0.5), [0, 0, 255], 30)).toBe(true)
  })

  it('is no larger than copies need, and small for choosing', async () => {
    const { width, height, thumb } = await preparePicture(await plain(4_000, 3_000).jpeg().toBuffer())
    expect([width, height]).toEqual([2_400, 1_800])
    expect(await sharp(thumb).metadata()).toMatchObject({ format: 'webp', width: 320, height: 240 })
  })

  it('gives equal bytes for equal bytes', async () => {
    const upload = await striped()
    const [one, other] = [await preparePicture(upload), await preparePicture(upload)]
    expect(one.sha256).toBe(other.sha256)
    expect(one.bytes.equals(other.bytes)).toBe(true)
  })

  it('refuses what moves, also where only its first frame would be seen', async () => {
    const frames = sharp(Buffer.alloc(120 * 240 * 3).fill(255, 120 * 120 * 3), { raw: { width: 120, height: 240, channels: 3, pageHeight: 120 } })
    await expect(preparePicture(await frames.webp({ delay: [100, 100] }).toBuffer())).rejects.toEqual(code('picture-animated'))
    const still = await plain(120, 120).png().toBuffer()
    const head = still.indexOf('IHDR') + 4 + 13 + 4
    const moving = Buffer.concat([still.subarray(0, head), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), still.subarray(head)])
    await expect(preparePicture(moving)).rejects.toEqual(code('picture-animated'))
    expect((await preparePicture(still)).width).toBe(120)
  })

  it('refuses a picture that unfolds beyond 40 megapixels before unfolding it', async () => {
    const bomb = await plain(9_000, 9_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(MAX_PICTURE_BYTES)
    const before = Date.now()
    await expect(preparePicture(bomb)).rejects.toEqual(code('picture-too-large'))
    expect(Date.now() - before).toBeLessThan(1_000)
  }, 60_000)

  it('refuses files that are too large, too small, damaged, or no picture', async () => {
    const photo = await sharp(await striped()).jpeg().toBuffer()
    await expect(preparePicture(Buffer.alloc(MAX_PICTURE_BYTES + 1))).rejects.toEqual(code('picture-too-large'))
    await expect(preparePicture(await plain(99, 500).png().toBuffer())).rejects.toEqual(code('picture-too-small'))
    await expect(preparePicture(photo.subarray(0, photo.length / 2))).rejects.toEqual(code('picture-unreadable'))
    for (const other of [Buffer.from('GIF89a'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400"/></svg>'), Buffer.from('%PDF-1.7'), Buffer.alloc(0)]) {
      await expect(preparePicture(other)).rejects.toEqual(code('picture-unreadable'))
    }
  })
})
