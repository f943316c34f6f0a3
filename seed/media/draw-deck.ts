import { writeFile } from 'node:fs/promises'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import pptx from 'pptxgenjs'
import sharp from 'sharp'
import { lineDiagram } from '~/seed/collateral/draw/line'
import { letters } from '~/seed/collateral/draw/lettering'
import { contours } from '~/seed/collateral/draw/pattern'
import { jpeg, picture, png } from '~/seed/collateral/draw/raster'
import { productStage } from '~/seed/collateral/draw/stage'
import { COLOUR, LOGO_DARK, LOGO_LIGHT } from '~/seed/content/brand'

const TARGET = 'seed/collateral/decks/halden-first-meeting-en.pptx'
const FONT = 'Segoe UI'
const THUMBNAIL = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail'
const hex = (colour: string): string => colour.slice(1)
const jpegData = async (svg: string, pixels: number) => `image/jpeg;base64,${(await jpeg(svg, pixels, 84)).toString('base64')}`
const pngData = async (svg: string, pixels: number) => `image/png;base64,${(await png(svg, pixels)).toString('base64')}`

/** What stands in the deck until it is a partner's: said in the picture itself. */
const keptFree = (width: number, height: number, words: string): string =>
  picture(width, height, `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" rx="10" fill="#F1F7F5" stroke="#9DBDB8" stroke-width="3" stroke-dasharray="12 9"/>${letters(words, { x: width / 2, y: height / 2 + 11, size: 30, weight: 400, fill: '#51686A', anchor: 'middle' })}`)

/** Draws the deck of the first meeting anew. The portal itself never does, because the result is committed. */
async function main(): Promise<void> {
  const Deck = pptx as unknown as new () => pptx
  const deck = new Deck()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = 'First meeting: the data centre that fits beside the line'
  deck.company = 'Halden Systems'
  deck.author = 'Halden Systems'
  const [cover, stage, line, logo, code, light, dark] = await Promise.all([
    jpegData(picture(1280, 720, `<rect width="1280" height="720" fill="${COLOUR.tealDeep}"/>${contours(1280, 720, '#8FD0C4', 0.2)}`), 1280),
    jpegData(productStage(760, 720), 900),
    jpegData(lineDiagram(), 1300),
    pngData(keptFree(480, 150, 'Logo of the partner'), 480),
    pngData(keptFree(240, 240, 'Code'), 240),
    pngData(LOGO_LIGHT, 400),
    pngData(LOGO_DARK, 400),
  ])
  deck.defineSlideMaster({
    title: 'WHITE',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 7.1, w: 13.33, h: 0.06, fill: { color: hex(COLOUR.amber) } } },
      { image: { data: light, x: 0.6, y: 0.42, w: 1.5, h: 0.36, altText: 'Halden' } as pptx.ImageProps },
      { image: { data: logo, x: 10.73, y: 0.3, w: 2, h: 0.6, altText: 'tandem.logo' } as pptx.ImageProps },
      { text: { text: '{{tandem.company}} · {{tandem.contact.website}}', options: { x: 0.6, y: 7.16, w: 8, h: 0.3, fontFace: FONT, fontSize: 10, color: '51686A', margin: 0 } } },
    ],
  })
  const title = (slide: pptx.Slide, text: string) => slide.addText(text, { x: 0.6, y: 1.15, w: 12.1, h: 0.9, fontFace: FONT, fontSize: 32, bold: true, color: hex(COLOUR.ink), margin: 0, valign: 'top' })

  const first = deck.addSlide()
  first.addImage({ data: cover, x: 0, y: 0, w: 13.33, h: 7.5, altText: 'A pattern of lines' })
  first.addImage({ data: stage, x: 6.9, y: 0, w: 6.43, h: 6.1, altText: 'EdgeRack 4 and 8 in a technical room' })
  first.addImage({ data: dark, x: 0.6, y: 0.5, w: 2.08, h: 0.5, altText: 'Halden' })
  first.addText('The data centre that fits beside the line', { x: 0.6, y: 1.9, w: 6, h: 2.3, fontFace: FONT, fontSize: 44, bold: true, color: 'FFFFFF', margin: 0, valign: 'top' })
  first.addText('For {{tandem.text.customer}}', { x: 0.6, y: 4.3, w: 6, h: 0.6, fontFace: FONT, fontSize: 22, color: 'D5E7E3', margin: 0 })
  first.addShape('rect', { x: 0, y: 6.1, w: 13.33, h: 1.4, fill: { color: 'FFFFFF' } })
  first.addImage({ data: logo, x: 0.6, y: 6.35, w: 2.88, h: 0.9, altText: 'tandem.logo' })
  first.addText('Presented by {{tandem.user}}, {{tandem.company}}', { x: 4, y: 6.35, w: 8.7, h: 0.9, fontFace: FONT, fontSize: 18, color: hex(COLOUR.teal), margin: 0, valign: 'middle' })

  const second = deck.addSlide({ masterName: 'WHITE' })
  title(second, 'The most important computer stands in the hottest place')
  for (const [i, [name, text]] of [['Under a desk, in a cupboard', 'Nobody dares to restart it, and the person who built it has left.'], ['It stops in August', 'A mid-sized food plant loses EUR 8,000 to 20,000 an hour.'], ['And someone drives 200 km', 'To press a button, in most cases.']].entries()) {
    second.addShape('rect', { x: 0.6 + i * 4.12, y: 2.5, w: 3.88, h: 3.6, fill: { color: 'F1F7F5' } })
    second.addShape('rect', { x: 0.6 + i * 4.12, y: 2.5, w: 3.88, h: 0.08, fill: { color: hex(COLOUR.amber) } })
    second.addText(name ?? '', { x: 0.9 + i * 4.12, y: 2.9, w: 3.3, h: 1, fontFace: FONT, fontSize: 22, bold: true, color: hex(COLOUR.teal), margin: 0, valign: 'top' })
    second.addText(text ?? '', { x: 0.9 + i * 4.12, y: 4, w: 3.3, h: 1.8, fontFace: FONT, fontSize: 17, color: hex(COLOUR.ink), margin: 0, valign: 'top' })
  }

  const third = deck.addSlide({ masterName: 'WHITE' })
  title(third, 'One sealed rack, one morning, no server room')
  third.addImage({ data: line, x: 1.37, y: 2.2, w: 10.59, h: 4.5, altText: 'The rack beside a filling line' })

  const last = deck.addSlide({ masterName: 'WHITE' })
  title(last, 'A free hour on your shop floor')
  last.addText('We measure heat, dust and load at the computers beside your machines and leave you a written report.', { x: 0.6, y: 2.2, w: 6.4, h: 1.6, fontFace: FONT, fontSize: 20, color: hex(COLOUR.ink), margin: 0, valign: 'top' })
  last.addText('{{tandem.text.offer}}', { x: 0.6, y: 4, w: 6.4, h: 1, fontFace: FONT, fontSize: 20, bold: true, color: '9A4E12', margin: 0, valign: 'top' })
  last.addShape('rect', { x: 7.6, y: 2.2, w: 5.13, h: 4.3, fill: { color: 'F1F7F5' } })
  last.addText('{{tandem.contact}}', { x: 7.95, y: 2.5, w: 4.5, h: 2.1, fontFace: FONT, fontSize: 16, color: hex(COLOUR.ink), margin: 0, valign: 'top' })
  last.addImage({ data: code, x: 7.95, y: 4.85, w: 1.4, h: 1.4, altText: 'tandem.qr' })
  last.addText('Is this deck current? {{tandem.serial}}', { x: 9.6, y: 4.85, w: 2.9, h: 1.4, fontFace: FONT, fontSize: 12, color: '51686A', margin: 0, valign: 'middle' })

  const bytes = (await deck.write({ outputType: 'nodebuffer' })) as Buffer
  const preview = await sharp(Buffer.from(picture(1280, 720, `<rect width="1280" height="720" fill="${COLOUR.tealDeep}"/>${contours(1280, 720, '#8FD0C4', 0.2)}<rect y="586" width="1280" height="134" fill="#fff"/>${['The data centre', 'that fits beside', 'the line'].map((words, i) => letters(words, { x: 58, y: 240 + i * 66, size: 56, weight: 700, fill: '#FFFFFF' })).join('')}`)))
    .composite([
      { input: await sharp(await jpeg(productStage(760, 720), 900, 84)).resize(618, 586, { fit: 'cover' }).toBuffer(), left: 662, top: 0 },
      { input: await sharp(Buffer.from(LOGO_DARK)).resize(200).png().toBuffer(), left: 58, top: 48 },
      { input: await sharp(Buffer.from(keptFree(480, 150, 'Logo of the partner'))).resize(276).png().toBuffer(), left: 58, top: 610 },
    ])
    .jpeg({ quality: 84 })
    .toBuffer()
  // The day it is drawn is no matter of the deck's.
  const day = new Date('2026-10-01T00:00:00Z')
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/') && name !== 'docProps/thumbnail.jpeg')
  const names = new Set(parts.map(([name]) => `/${name}`))
  const mended = parts.map(([name, part]) => {
    const text = () => Buffer.from(part).toString()
    if (name === 'docProps/core.xml') return [name, Buffer.from(text().replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-10-01T00:00:00Z'))] as const
    // The library names masters that it does not write.
    if (name === '[Content_Types].xml') return [name, Buffer.from(text().replaceAll(/<Override PartName="([^"]+)"[^>]*>/g, (whole, part: string) => (names.has(part) ? whole : '')))] as const
    if (name === '_rels/.rels') return [name, Buffer.from(text().replace('</Relationships>', `<Relationship Id="rId9" Type="${THUMBNAIL}" Target="docProps/thumbnail.jpeg"/></Relationships>`))] as const
    return [name, part] as const
  })
  const files: Zippable = Object.fromEntries([...mended, ['docProps/thumbnail.jpeg', preview] as const].map(([name, part]) => [name, [part, { mtime: day }]]))
  await writeFile(TARGET, zipSync(files))
}

await main()
