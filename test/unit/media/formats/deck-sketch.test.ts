import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { slidesOf } from '~/media/formats/deck/deck-slides'
import { parsePart } from '~/media/formats/deck/deck-xml'
import { type DeckContent, type DeckLogo, fillDeck, findDeckZones } from '~/media/formats/deck/fill-deck'
import { openDeck } from '~/media/formats/deck/open-deck'
import { sketchFilled, sketchFirst } from '~/media/formats/deck/sketch-deck'
import { slideDrawing } from '~/media/formats/deck/slide-drawing'
import { zonesSchema } from '~/media/zones/zones'
import { makeDeck, pictureBox, textBox } from '../../../factories/deck'

const SLIDE = { width: 12_192_000, height: 6_858_000 }
const NS = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** The first slide of a deck, as it would be drawn. */
function drawingOf(bytes: Uint8Array) {
  const deck = openDeck(bytes)
  const [slide] = slidesOf(deck)
  if (!slide) throw new Error('A deck without slides')
  return slideDrawing(deck, slide, (part) => parsePart(deck.get(part) ?? new Uint8Array()))
}

const place = (x: number, y: number, width: number, height: number, more = '') => `<a:xfrm${more}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`
const box = (fill: string, at: string, geometry = 'rect') => `<p:sp><p:nvSpPr><p:cNvPr id="5" name="Box"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${at}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}</p:spPr></p:sp>`
const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
const placeholder = (type: string, index: string, { at = '', text = '', list = '' } = {}) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="6" name="Placeholder"/><p:cNvSpPr/><p:nvPr><p:ph${type ? ` type="${type}"` : ''}${index ? ` idx="${index}"` : ''}/></p:nvPr></p:nvSpPr><p:spPr>${at}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${list}</a:lstStyle><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
const tree = (shapes: string) => `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`
const whole = place(0, 0, SLIDE.width, SLIDE.height)

describe('the drawing of a slide', () => {
  it('has what lies on the master below what lies on the layout, and both below its own', async () => {
    const deck = await makeDeck({ slide: box(solid('333333'), place(0, 0, 10, 10)), layout: box(solid('222222'), place(0, 0, 10, 10)), master: box(solid('111111'), place(0, 0, 10, 10)) })
    expect(drawingOf(deck).items.map((item) => (item.kind === 'box' ? item.fill?.colour : item.kind))).toEqual(['#111111', '#222222', '#333333'])
    expect(drawingOf(deck)).toMatchObject({ ...SLIDE, ground: '#FFFFFF' })
  })

  it('takes place, size, colour and boldness of a placeholder from its layout, then its master, then the styles of the master', async () => {
    const master = `${placeholder('title', '', { at: place(100, 200, 300, 400), text: 'Click here' })}${placeholder('body', '1', { at: place(5, 6, 7, 8) })}`
    const styles = '<p:txStyles><p:titleStyle><a:lvl1pPr algn="ctr"><a:defRPr sz="4400" b="1"><a:solidFill><a:srgbClr val="AA0000"/></a:solidFill></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/><a:defRPr sz="2000"/></a:lvl1pPr></p:bodyStyle></p:txStyles>'
    const deck = await makeDeck({
      slide: placeholder('ctrTitle', '', { text: 'Own title' }) + placeholder('', '1', { text: 'Own body' }),
      layout: placeholder('ctrTitle', '', { list: '<a:lvl1pPr><a:defRPr sz="6000"/></a:lvl1pPr>', text: 'Prompt' }) + placeholder('', '1', { at: place(1, 2, 3, 4) }),
      more: { 'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NS}><p:cSld>${tree(master)}</p:cSld>${styles}</p:sldMaster>` },
    })
    const { items } = drawingOf(deck)
    expect(items.map((item) => item.kind), 'what a layout asks its author is seen by nobody').toEqual(['text', 'text'])
    expect(items[0]).toMatchObject({ x: 100, y: 200, width: 300, height: 400, text: { paragraphs: [{ text: 'Own title', size: 60, colour: '#AA0000', bold: true, align: 'center' }] } })
    expect(items[1]).toMatchObject({ x: 1, y: 2, width: 3, height: 4, text: { paragraphs: [{ text: '• Own body', size: 20, bold: false, align: 'left' }] } })
  })

  it('takes its background from the first that has one, and colours from the theme by the map of the master', async () => {
    const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FAFAFA"/></a:lt1><a:dk2><a:srgbClr val="0F5C5C"/></a:dk2><a:accent1><a:srgbClr val="336699"/></a:accent1></a:clrScheme></a:themeElements></a:theme>'
    const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="../theme/theme1.xml"/></Relationships>'
    const deck = await makeDeck({
      slide: box('<a:solidFill><a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill>', whole) + box('<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst></a:gradFill>', whole) + box('<a:noFill/>', whole),
      more: {
        'ppt/theme/theme1.xml': theme,
        'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NS}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg2"/></p:bgRef></p:bg>${tree('')}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="dk2" tx2="lt1"/></p:sldMaster>`,
        'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations,
      },
    })
    const { ground, items } = drawingOf(deck)
    expect(ground).toBe('#0F5C5C')
    expect(items.map((item) => (item.kind === 'box' ? item.fill?.colour : item.kind))).toEqual(['#1A334D', '#808080'])
  })

  it('places what is grouped where the group puts it, turned as it is, and tables cell by cell', async () => {
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="8" name="Group"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="1000" y="2000"/><a:ext cx="200" cy="400"/><a:chOff x="10" y="10"/><a:chExt cx="100" cy="100"/></a:xfrm></p:grpSpPr>${box(solid('112233'), place(20, 20, 50, 50, ' rot="5400000"'), 'ellipse')}</p:grpSp>`
    const cell = (text: string) => `<a:tc><a:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody><a:tcPr/></a:tc>`
    const table = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="Table"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="500" y="600"/><a:ext cx="300" cy="40"/></p:xfrm><a:graphic><a:graphicData><a:tbl><a:tblGrid><a:gridCol w="100"/><a:gridCol w="200"/></a:tblGrid><a:tr h="40">${cell('A')}${cell('B')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
    const { items } = drawingOf(await makeDeck({ slide: group + table }))
    expect(items[0]).toMatchObject({ kind: 'box', shape: 'ellipse', x: 1020, y: 2040, width: 100, height: 200, turn: 90 })
    expect(items.slice(1).map(({ kind, x, y, width, height }) => [kind, x, y, width, height])).toEqual([['box', 500, 600, 100, 40], ['text', 500, 600, 100, 40], ['box', 600, 600, 200, 40], ['text', 600, 600, 200, 40]])
  })

  it('holds no more than a slide can be read of', async () => {
    expect(drawingOf(await makeDeck({ slide: box(solid('112233'), place(0, 0, 10, 10)).repeat(3_000) })).items.length).toBe(500)
    const nested = Array.from({ length: 3_000 }).reduce<string>((inner) => `<p:grpSp>${inner}</p:grpSp>`, box(solid('112233'), whole))
    expect(drawingOf(await makeDeck({ slide: nested })).items).toEqual([])
  })
})

let content: DeckContent
const LIGHT = '#1B3A6B'

beforeAll(async () => {
  const png = (colour: string) => sharp({ create: { width: 400, height: 100, channels: 4, background: colour } }).png().toBuffer()
  const logo = async (ink: string): Promise<DeckLogo> => ({ png: await png(ink), width: 400, height: 100, alt: 'Logo', ink })
  content = { words: { company: 'Bałtyk' }, pictures: { logo: { onLight: await logo(LIGHT), onDark: await logo('#FFFFFF') } }, serial: 'TD-0000-0000-0000-0', madeAt: new Date('2026-01-01T00:00:00Z') }
})

const zonesOf = (bytes: Uint8Array) => zonesSchema.parse(findDeckZones(bytes))
const pixel = async (picture: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  return `#${[...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
const near = (one: string, other: string) => [1, 3, 5].every((at) => Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) < 12)

describe('the sketch of a copy', () => {
  const sketch = (bytes: Uint8Array, number = 1) => sketchFilled(bytes, zonesOf(bytes), content, { number, width: 640 })

  it('shows the logo where the copy has it, on the ground it has there', async () => {
    const deck = await makeDeck({ slide: box(solid('F0F0F0'), whole) + pictureBox('tandem.logo') })
    const { picture, width, height, pages, findings } = await sketch(deck)
    expect([width, height, pages, findings]).toEqual([640, 360, 1, []])
    // Two by one inches at one inch from the left and from the top, for 4:1.
    expect(near(await pixel(picture, 96, 72), LIGHT)).toBe(true)
    expect(near(await pixel(picture, 96, 54), '#F0F0F0')).toBe(true)
    expect(near(await pixel(picture, 300, 200), '#F0F0F0')).toBe(true)
  })

  it('is that of the copy which is made', async () => {
    const deck = await makeDeck({ slide: textBox('{{tandem.company}}') + pictureBox('tandem.logo') })
    const { bytes } = await fillDeck(deck, zonesOf(deck), content)
    expect(Buffer.compare((await sketchFirst(bytes, 640)).picture, (await sketch(deck)).picture)).toBe(0)
  })

  it('is of the slides on which something is filled, and of no other', async () => {
    const slide = (shapes: string) => `<p:sld ${NS}><p:cSld>${tree(shapes)}</p:cSld></p:sld>`
    const plain = await makeDeck({ slide: box(solid('AA0000'), whole) })
    const presentation = Buffer.from(openDeck(plain).get('ppt/presentation.xml') ?? []).toString()
    const relations = Buffer.from(openDeck(plain).get('ppt/_rels/presentation.xml.rels') ?? []).toString()
    const deck = await makeDeck({
      slide: box(solid('AA0000'), whole),
      more: {
        'ppt/slides/slide2.xml': slide(box(solid('00AA00'), whole) + textBox('{{tandem.company}}')),
        'ppt/presentation.xml': presentation.replace('</p:sldIdLst>', '<p:sldId id="257" r:id="rId3"/></p:sldIdLst>'),
        'ppt/_rels/presentation.xml.rels': relations.replace('</Relationships>', '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slides/slide2.xml"/></Relationships>'),
      },
    })
    const { picture, pages, places } = await sketch(deck)
    expect([pages, places]).toEqual([1, { company: [1] }])
    expect(near(await pixel(picture, 600, 300), '#00AA00')).toBe(true)
    await expect(sketch(deck, 2)).rejects.toMatchObject({ status: 404 })
  })

  it('is drawn, or refused, but never hangs or breaks otherwise, whatever its shapes say', async () => {
    const numbers = fc.constantFrom('0', '-1', '1e400', 'NaN', '99999999999999', '', '12192000', '1')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(numbers, numbers, numbers, numbers, numbers), { maxLength: 5 }), async (places) => {
        const shapes = places.map(([x, y, width, height, turn]) => box(solid('112233'), `<a:xfrm rot="${turn}"><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`) + textBox('x'.repeat(40)).replace(/<a:xfrm>.*?<\/a:xfrm>/, `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`)).join('')
        expect((await sketch(await makeDeck({ slide: textBox('{{tandem.company}}') + shapes }))).picture.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('of a picture that is none, or a gigantic one, shows its frame', async () => {
    const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#000' } }).png({ compressionLevel: 9 }).toBuffer()
    for (const part of [bomb, Buffer.from('no picture'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>')]) {
      const deck = await makeDeck({ slide: textBox('{{tandem.company}}') + pictureBox('Photo'), more: { 'ppt/media/image1.jpg': part } })
      const { picture } = await sketch(deck)
      expect(near(await pixel(picture, 96, 72), '#f0f1f1')).toBe(true)
    }
  })
})

describe('the logo of a deck', () => {
  const chosen = async (shapes: { slide?: string; layout?: string; master?: string }, more: Record<string, string | Uint8Array> = {}) => {
    const deck = await makeDeck({ ...shapes, more })
    const { bytes, findings } = await fillDeck(deck, zonesOf(deck), content)
    return { files: [...openDeck(bytes).keys()].filter((name) => name.includes('tandem-logo')).map((name) => name.replace('ppt/media/tandem-', '')), findings }
  }
  const logo = pictureBox('tandem.logo')

  it('is the one that stands out from what lies beneath it: a shape, a background of slide, layout or master', async () => {
    expect((await chosen({ slide: logo })).files).toEqual(['logo.png'])
    expect((await chosen({ slide: box(solid('102030'), whole) + logo })).files).toEqual(['logo-on-dark.png'])
    expect((await chosen({ slide: box(solid('102030'), whole) + box(solid('FFFFFF'), place(900_000, 900_000, 2_000_000, 1_000_000)) + logo })).files).toEqual(['logo.png'])
    expect((await chosen({ slide: logo, layout: box(solid('102030'), whole) })).files).toEqual(['logo-on-dark.png'])
    expect((await chosen({ slide: logo }, { 'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NS}><p:cSld><p:bg><p:bgPr>${solid('0B2B2B')}<a:effectLst/></p:bgPr></p:bg>${tree('')}</p:cSld></p:sldMaster>` })).files).toEqual(['logo-on-dark.png'])
  })

  it('is chosen for each place by itself, what lies above it being no matter', async () => {
    expect((await chosen({ slide: box(solid('102030'), whole) + logo, master: logo + box(solid('102030'), whole) })).files.sort()).toEqual(['logo-on-dark.png', 'logo.png'])
  })

  it('is measured on pictures', async () => {
    const photo = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#0A1A1A' } }).jpeg().toBuffer()
    expect((await chosen({ slide: pictureBox('Photo') + logo }, { 'ppt/media/image1.jpg': photo })).files).toEqual(['logo-on-dark.png'])
  })

  it('that stands out from nothing, or stands on a busy picture, is remarked', async () => {
    const pale: DeckContent['pictures'] = { logo: { onLight: { ...(content.pictures.logo?.onLight as DeckLogo), ink: '#777777' }, onDark: { ...(content.pictures.logo?.onDark as DeckLogo), ink: '#888888' } } }
    const deck = await makeDeck({ slide: box(solid('808080'), whole) + logo })
    expect((await fillDeck(deck, zonesOf(deck), { ...content, pictures: pale })).findings).toEqual([{ code: 'low-contrast', zone: 'logo', value: '1.1' }])
    const noise = await sharp(Buffer.from(Array.from({ length: 8 * 4 * 3 }, (_, i) => (Math.floor(i / 3) % 2 ? 255 : 0))), { raw: { width: 8, height: 4, channels: 3 } }).resize(200, 100, { kernel: 'nearest' }).png().toBuffer()
    expect((await chosen({ slide: pictureBox('Photo') + logo }, { 'ppt/media/image1.jpg': noise })).findings.map(({ code }) => code)).toContain('busy-ground')
  })
})
