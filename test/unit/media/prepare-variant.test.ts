import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { prepareLogo } from '~/media/brand/prepare-logo'
import { prepareVariant } from '~/media/brand/prepare-variant'
import { closeThreads } from '~/src/platform/own-thread'

afterAll(closeThreads)

const svg = (inner: string, width = 400, height = 200) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`)
const BOX = '<rect x="40" y="40" width="300" height="100" fill="#0055AA"/>'
const LETTER = '<rect x="160" y="70" width="60" height="40" fill="#ffffff"/>'
const ROUND = svg('<circle cx="100" cy="100" r="90" fill="#0055AA"/>', 200, 200)

async function pixel(png: Buffer, across: number, down: number): Promise<number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height * down) * info.width + Math.floor(info.width * across)) * 4
  return [...data.subarray(at, at + 4)]
}

describe('logos beside the main one', () => {
  it('leave one for dark grounds as it is, as a picture and as paths', async () => {
    const { onDark } = await prepareVariant('onDark', svg(BOX.replace('#0055AA', '#FFCC00')))
    expect(await pixel(onDark.png, 0.1, 0.5)).toEqual([255, 204, 0, 255])
    expect(onDark.drawing?.nodes).toMatchObject([{ paint: '#FFCC00' }])
  })

  it('print one of one colour in dark and in white ink, with its light parts cut out', async () => {
    const { onLight, onDark } = await prepareVariant('mono', svg(BOX + LETTER))
    expect(await pixel(onLight.png, 0.1, 0.5)).toEqual([0x13, 0x26, 0x2a, 255])
    expect(await pixel(onDark.png, 0.1, 0.5)).toEqual([255, 255, 255, 255])
    for (const { png, drawing } of [onLight, onDark]) {
      expect((await pixel(png, 0.5, 0.5))[3]).toBe(0)
      expect(drawing).toBeDefined()
    }
    expect(await pixel((await prepareVariant('mono', svg(BOX.replace('#0055AA', '#ffffff')))).onLight.png, 0.5, 0.5)).toEqual([0x13, 0x26, 0x2a, 255])
  })

  it('dress a square mark for both grounds', async () => {
    const { onLight, onDark } = await prepareVariant('square', ROUND)
    expect(await pixel(onLight.png, 0.5, 0.5)).toEqual([0, 0x55, 0xaa, 255])
    expect(await pixel(onDark.png, 0.5, 0.5)).toEqual([255, 255, 255, 255])
    expect(onLight.width).toBe(onLight.height)
  })

  it.each([
    ['a wide mark', 'square', 'logoSquare', 'logo-not-square', svg(BOX)],
    ['one colour on a ground of its own', 'mono', 'logoMono', 'logo-opaque', svg(`<rect width="400" height="200" fill="#fff"/><circle cx="200" cy="100" r="80"/>`)],
    ['a script', 'onDark', 'logoOnDark', 'logo-unsafe', svg(`${BOX}<script/>`)],
    ['no picture', 'onDark', 'logoOnDark', 'logo-unreadable', Buffer.from('nothing')],
    ['a picture too small', 'mono', 'logoMono', 'logo-too-small', svg('<rect width="400" height="1"/>')],
  ] as const)('refuse %s, naming its field', async (_, kind, field, code, bytes) => {
    await expect(prepareVariant(kind, bytes)).rejects.toMatchObject({ status: 422, code, errors: [{ field, rule: code }] })
  })

  it('derive one dark ink of a coloured logo, and none of a white one or one with a ground', async () => {
    const { mono } = await prepareLogo(svg(BOX + LETTER))
    expect(mono && (await pixel(mono.png, 0.1, 0.5))).toEqual([0x13, 0x26, 0x2a, 255])
    expect((await prepareLogo(svg(BOX.replace('#0055AA', '#ffffff')))).mono).toBeUndefined()
    expect((await prepareLogo(svg('<rect width="400" height="200" fill="#fff"/><circle cx="200" cy="100" r="80"/>'))).mono).toBeUndefined()
  })
})
