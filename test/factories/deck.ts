import { strToU8, type Zippable, zipSync } from 'fflate'
import sharp from 'sharp'

const NS = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A text box whose only paragraph has these runs; 40 by 10 mm from the left and the top in EMU. */
export const textBox = (...runs: string[]): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="914400" y="457200"/><a:ext cx="3657600" cy="685800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p>${runs.map((text, i) => `<a:r><a:rPr lang="en" sz="2400"${i % 2 ? ' b="1"' : ''}/><a:t>${text}</a:t></a:r>`).join('')}</a:p></p:txBody></p:sp>`

/** A picture of a name, two by one inches, cropped and with its vectors beside it, as PowerPoint leaves them. */
export const pictureBox = (name: string, place = '<a:xfrm><a:off x="914400" y="914400"/><a:ext cx="1828800" cy="914400"/></a:xfrm>'): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="3" name="${name}" descr="Placeholder"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><svg xmlns="urn:svg" r:embed="rId9"/></a:ext></a:extLst></a:blip><a:srcRect l="10000"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`

const tree = (shapes: string) => `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`
const relations = (...entries: [id: string, type: string, target: string][]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`

interface Shapes {
  slide?: string
  layout?: string
  master?: string
  /** Parts in place of these, or more of them. */
  more?: Record<string, string | Uint8Array>
}

/** The least that a deck of one slide is made of. */
export async function makeDeck({ slide = '', layout = '', master = '', more = {} }: Shapes = {}): Promise<Buffer> {
  const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#888888' } }).jpeg().toBuffer()
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/><Override PartName="/ppt/slides/slide1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/></Types>`,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'ppt/presentation.xml']),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Deck</dc:title><cp:keywords>edge</cp:keywords></cp:coreProperties>`,
    'ppt/presentation.xml': `${HEAD}<p:presentation ${NS}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'], ['rId2', 'slide', 'slides/slide1.xml']),
    'ppt/slideMasters/slideMaster1.xml': `${HEAD}<p:sldMaster ${NS}>${tree(master)}</p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations(['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'], ['rId9', 'image', '../media/image1.jpg']),
    'ppt/slideLayouts/slideLayout1.xml': `${HEAD}<p:sldLayout ${NS}>${tree(layout)}</p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations(['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'], ['rId9', 'image', '../media/image1.jpg']),
    'ppt/slides/slide1.xml': `${HEAD}<p:sld ${NS}>${tree(slide)}</p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': relations(['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'], ['rId9', 'image', '../media/image1.jpg']),
    'ppt/media/image1.jpg': picture,
    ...more,
  }
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))
  return Buffer.from(zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z') }))
}
