import fc from 'fast-check'
import { degrees, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFPage, PDFString, TextAlignment } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { findZones } from '~/media/pdf/find-zones'
import { pageSpace } from '~/media/pdf/page-space'
import { zonesErrors } from '~/media/zones/zones'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The rectangle, in the page's own space, of a box measured from the top left of the page as it is seen. */
function rectangleOf(page: PDFPage, { x, y, width, height }: Box): Box {
  const space = pageSpace(page)
  const [a, b, c, d, e, f] = space.matrix
  const through = (px: number, py: number): [number, number] => [a * px + c * py + e, b * px + d * py + f]
  const [one, other] = [through(x, space.height - y), through(x + width, space.height - y - height)]
  return { x: Math.min(one[0], other[0]), y: Math.min(one[1], other[1]), width: Math.abs(one[0] - other[0]), height: Math.abs(one[1] - other[1]) }
}

/** Leaves a text field on pages, as a designer would. */
function leaveField(document: PDFDocument, name: string, places: [PDFPage, Box][]) {
  const field = document.getForm().createTextField(name)
  places.forEach(([page, box], i) => {
    field.addToPage(page)
    field.acroField.getWidgets()[i]?.setRectangle(rectangleOf(page, box))
  })
  return field
}

const BOX = { x: 40, y: 60, width: 120, height: 50 }

describe('findZones', () => {
  it('finds a field where it is seen, however the page is turned, cut and measured', async () => {
    const cut = fc.integer({ min: 0, max: 60 })
    await fc.assert(
      fc.asyncProperty(
        fc.record({ left: fc.integer({ min: -200, max: 200 }), bottom: fc.integer({ min: -200, max: 200 }), cuts: fc.tuple(cut, cut, cut, cut), rotate: fc.constantFrom(0, 90, 180, 270, -90, 450), unit: fc.constantFrom(1, 2, 0.5) }),
        async ({ left, bottom, cuts, rotate, unit }) => {
          const document = await PDFDocument.create()
          const page = document.addPage([500, 640])
          page.setMediaBox(left, bottom, 500, 640)
          page.setCropBox(left + cuts[0], bottom + cuts[1], 500 - cuts[0] - cuts[2], 640 - cuts[1] - cuts[3])
          page.setRotation(degrees(rotate))
          page.node.set(PDFName.of('UserUnit'), PDFNumber.of(unit))
          leaveField(document, 'tandem.logo', [[page, BOX]])
          const [zone] = findZones(await PDFDocument.load(await document.save()))
          expect(zone).toMatchObject({ id: 'logo', kind: 'logo', pages: 'first' })
          for (const side of ['x', 'y', 'width', 'height'] as const) expect(zone?.[side]).toBeCloseTo(BOX[side], 1)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('knows colour by either spelling, and which of the two it is', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([500, 640])
    for (const name of ['tandem.color', 'tandem.colour.Secondary']) leaveField(document, name, [[page, BOX]])
    const found = findZones(await PDFDocument.load(await document.save()))
    expect(found.map(({ id, kind, tone }) => [id, kind, tone])).toEqual([['colour', 'colour', undefined], ['colour-Secondary', 'colour', 'secondary']])
    expect(zonesErrors(found)).toEqual([])
  })

  it('takes what stands in a text field for its default, and a field that is read only for locked', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([500, 640])
    for (const [name, words, readOnly] of [['claim', 'Zażółć', false], ['legal', 'All rights reserved', true], ['empty', '', true]] as const) {
      const field = leaveField(document, `tandem.text.${name}`, [[page, BOX]])
      field.acroField.setValue(PDFHexString.fromText(words))
      if (readOnly) field.enableReadOnly()
    }
    const found = findZones(await PDFDocument.load(await document.save({ updateFieldAppearances: false })))
    expect(found.map(({ id, defaultText, editing }) => [id, defaultText, editing])).toEqual([['claim', 'Zażółć', undefined], ['legal', 'All rights reserved', 'locked'], ['empty', undefined, undefined]])
    expect(zonesErrors(found)).toEqual([])
  })

  it('makes one zone of a field in one place of several pages, and another of another place', async () => {
    const document = await PDFDocument.create()
    const pages = [document.addPage(), document.addPage(), document.addPage(), document.addPage()] as const
    leaveField(document, 'tandem.logo', [...pages.map((page): [PDFPage, Box] => [page, BOX]), [pages[1], { ...BOX, y: 400 }]])
    leaveField(document, 'tandem.qr', [[pages[3], BOX]])
    leaveField(document, 'tandem.contact', [[pages[1], BOX], [pages[2], BOX]])
    expect(findZones(document).map(({ id, kind, pages: on }) => [id, kind, on])).toEqual([
      ['logo', 'logo', 'all'],
      ['logo-2', 'logo', [2]],
      ['qr', 'qr', 'last'],
      ['contact', 'contact', [2, 3]],
    ])
  })

  it('reads from a text field what the form is to ask and how it is to look', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage()
    const headline = leaveField(document, 'tandem.text.Headline 1', [[page, BOX]])
    headline.setAlignment(TextAlignment.Right)
    headline.setMaxLength(30)
    headline.setFontSize(18)
    headline.enableRequired()
    headline.acroField.dict.set(PDFName.of('TU'), PDFString.of('What the sheet says first'))
    leaveField(document, 'tandem.text.partnerName', [[page, { ...BOX, y: 200 }]])
    leaveField(document, 'tandem.text.Phone', [[page, { ...BOX, y: 260 }]])
    const zones = findZones(document)
    expect(zones).toMatchObject([
      { id: 'Headline-1', kind: 'text', source: 'free', label: 'What the sheet says first', align: 'right', maxLength: 30, maxSize: 18, required: true },
      { id: 'partnerName', kind: 'text', source: 'partnerName' },
      { id: 'Phone', kind: 'text', source: 'phone' },
    ])
    expect(zonesErrors(zones)).toEqual([])
  })

  it('takes a field for a picture by its name, asks for what its tip says and must be filled as it must', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([595, 842])
    const field = leaveField(document, 'tandem.image.team', [[page, BOX]])
    field.enableRequired()
    field.acroField.dict.set(PDFName.of('TU'), PDFString.of('Your team'))
    const zones = findZones(document)
    expect(zones).toMatchObject([{ id: 'team', kind: 'image', label: 'Your team', align: 'center', required: true }])
    expect(zonesErrors(zones)).toEqual([])
  })

  it('takes a field with its whole name in one piece, and finds its page without being told', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    const page = document.addPage([595, 842])
    const widget = document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Tx', T: PDFString.of('tandem.contact.back'), Rect: [100, 700, 300, 760] }))
    page.node.set(PDFName.of('Annots'), document.context.obj([widget]))
    document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ Fields: [widget] }))
    expect(findZones(document)).toEqual([{ id: 'contact-back', kind: 'contact', pages: 'last', x: 100, y: 82, width: 200, height: 60 }])
  })

  it('keeps to the page, and leaves out what is not seen and what is not ours', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([400, 600])
    leaveField(document, 'tandem.logo', [[page, { x: 350, y: -20, width: 100, height: 60 }]])
    leaveField(document, 'tandem.qr', [[page, { x: 500, y: 20, width: 60, height: 60 }]])
    leaveField(document, 'customer.name', [[page, BOX]])
    leaveField(document, 'tandem.text', [[page, BOX]])
    leaveField(document, 'tandem.image', [[page, BOX]])
    expect(findZones(document)).toEqual([{ id: 'logo', kind: 'logo', pages: 'first', x: 350, y: 0, width: 50, height: 40 }])
  })

  it('finds nothing in a PDF without a form, and adds none', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    expect(findZones(document)).toEqual([])
    expect(document.catalog.get(PDFName.of('AcroForm'))).toBeUndefined()
  })
})
