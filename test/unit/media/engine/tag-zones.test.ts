import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib'
import { afterAll, describe, expect, it } from 'vitest'
import { zonesSchema } from '~/media/zones/zones'
import { filledCopy } from '~/test/factories/filled-copy'

const folder = mkdtempSync(path.join(os.tmpdir(), 'tags-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const pdfinfo = spawnSync('pdfinfo', ['-v']).status === 0
if (!pdfinfo) console.warn('SKIPPED: pdfinfo is not installed; structures are looked at object by object alone')

const zones = zonesSchema.parse([
  { id: 'logo', kind: 'logo', pages: 'all', x: 30, y: 5, width: 60, height: 20 },
  { id: 'claim', kind: 'text', pages: 'first', x: 5, y: 40, width: 160, height: 20 },
  { id: 'check', kind: 'qr', pages: 'last', x: 100, y: 5, width: 60, height: 60 },
])

interface Shape {
  /** Whether the one element of the file is a Document that holds the others. */
  inDocument?: boolean
  /** Whether the tree of parents has leaves of its own. */
  leaves?: boolean
  tree?: boolean
}

/** Two pages, the first with a tagged paragraph, the second with nothing that is tagged. */
async function tagged({ inDocument = true, leaves = false, tree = true }: Shape = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context, catalog } = document
  const [first] = [document.addPage([300, 200]), document.addPage([300, 200])]
  first.node.set(PDFName.of('Contents'), context.register(context.flateStream('/P <</MCID 0>> BDC 0 0 9 9 re f EMC')))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  if (!tree) return document.save()
  first.node.set(PDFName.of('StructParents'), PDFNumber.of(0))
  const [root, whole, paragraph] = [context.nextRef(), context.nextRef(), context.nextRef()]
  const parents = { Nums: [0, context.register(context.obj([paragraph]))] }
  const ParentTree = leaves ? { Kids: [context.register(context.obj({ ...parents, Limits: [0, 0] }))] } : parents
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: inDocument ? [whole] : [paragraph], ParentTree, ParentTreeNextKey: 1 }))
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: paragraph }))
  context.assign(paragraph, context.obj({ Type: 'StructElem', S: 'P', P: inDocument ? whole : root, Pg: first.ref, K: 0 }))
  catalog.set(PDFName.of('StructTreeRoot'), root)
  return document.save()
}

async function opened(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const contents = document.getPages().map(({ node }) => {
    const parts = node.lookup(PDFName.of('Contents'), PDFArray)
    return Array.from({ length: parts.size() }, (_, i) => Buffer.from(decodePDFRawStream(parts.lookup(i) as PDFRawStream).decode()).toString('latin1')).join('')
  })
  return { document, contents }
}

describe('zones of a tagged file', () => {
  it.each([{}, { inDocument: false }, { leaves: true }])('become part of its structure, the logo by the partner’s name: %o', async (shape) => {
    const { bytes, args } = await filledCopy(await tagged(shape), zones)
    const { document, contents } = await opened(bytes)
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    const top = root.lookup(PDFName.of('K'), PDFArray)
    const kids = shape.inDocument === false ? top : top.lookup(0, PDFDict).lookup(PDFName.of('K'), PDFArray)
    const elements = Array.from({ length: kids.size() }, (_, i) => kids.lookup(i, PDFDict))
    expect(elements.map((element) => String(element.get(PDFName.of('S'))))).toEqual(['/P', '/Figure', '/Span', '/Figure'])
    expect(elements.map((element) => element.lookupMaybe(PDFName.of('Alt'), PDFHexString)?.decodeText())).toEqual([undefined, args.partner.name, undefined, args.verifyUrl])
    expect(elements[1]?.lookup(PDFName.of('K'), PDFArray).size()).toBe(2)
    expect(contents[0]).toContain('/Figure <</MCID 1>> BDC')
    expect(contents[0]).toContain('/Span <</MCID 2>> BDC')
    expect(contents[1]).toContain('/Figure <</MCID 0>> BDC')
    expect(document.getPages()[1]?.node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber()).toBe(1)
    if (!pdfinfo) return
    const file = path.join(folder, 'tagged.pdf')
    writeFileSync(file, bytes)
    expect(spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).stdout).toMatch(/Figure[^]*Span[^]*"Szybko i bezpiecznie"[^]*Figure/)
  })

  it('leave colour out of the text, though not what stands on it', async () => {
    const { contents } = await opened((await filledCopy(await tagged(), [...zones, ...zonesSchema.parse([{ id: 'bar', kind: 'colour', pages: 'first', x: 0, y: 0, width: 200, height: 30 }])])).bytes)
    expect(contents[0]).toMatch(/\/Artifact BMC \/Tandem0 Do EMC \/Figure <<\/MCID 1>> BDC/)
  })

  it('end with a structure that has no end', async () => {
    const document = await PDFDocument.load(await tagged())
    const { context, catalog } = document
    const tree = context.nextRef()
    context.assign(tree, context.obj({ Kids: Array.from({ length: 30 }, () => tree), Nums: [1e300, null, -7, null] }))
    catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('ParentTree'), tree)
    const { contents } = await opened((await filledCopy(await document.save(), zones)).bytes)
    expect(contents[0]).toContain('/Artifact BMC')
    expect(contents[1]).toContain('/Figure <</MCID 0>> BDC')
  })

  it('are no part of the text where the file has marks but no structure, and nothing at all in one without either', async () => {
    expect((await opened((await filledCopy(await tagged({ tree: false }), zones)).bytes)).contents[0]).toMatch(/\/Artifact BMC \/Tandem0 Do EMC/)
    const plain = await PDFDocument.create()
    plain.addPage([300, 200])
    const { bytes, prepared } = await filledCopy(await plain.save(), zones)
    expect((await opened(bytes)).contents[0]).not.toMatch(/BMC|BDC/)
    expect(prepared.plan.figures).toEqual([])
  })
})
