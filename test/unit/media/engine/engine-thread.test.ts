import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { afterAll, describe, expect, it } from 'vitest'
import { prepare } from '~/media/engine/prepare'
import { prepareApart } from '~/media/engine/engine-thread'
import { zonesSchema } from '~/media/zones/zones'
import { closeThreads } from '~/src/platform/own-thread'
import { isProblem } from '~/src/platform/problem'

afterAll(closeThreads)

const zones = zonesSchema.parse([{ id: 'claim', kind: 'text', pages: 'all', x: 5, y: 5, width: 160, height: 20 }])

async function pages(count: number): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  for (let i = 0; i < count; i += 1) document.addPage([420, 300]).drawText(`Page ${i}`)
  return document
}

describe('preparing in a thread', () => {
  it('gives the same as without one', async () => {
    const template = await (await pages(2)).save()
    expect(await prepareApart(template, zones)).toEqual(await prepare(template, zones))
  })

  it('brings a refusal back whole', async () => {
    const document = await pages(1)
    const { context } = document
    document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [context.obj({ FT: 'Sig', T: PDFString.of('by'), V: { Type: 'Sig' } })] }))
    const refusal: unknown = await prepareApart(await document.save(), zones).catch((error: unknown) => error)
    expect(isProblem(refusal) && refusal).toMatchObject({ status: 422, code: 'pdf-signed', message: 'This PDF is signed', errors: [{ field: 'file' }] })
  })

  it('ends with a file that takes too long or too much memory, and goes on with the next', async () => {
    const document = await pages(1)
    for (let i = 0; i < 80_000; i += 1) document.context.register(document.context.obj({ A: i, B: [i] }))
    const heavy = await document.save({ useObjectStreams: false })
    const [slow, large, good] = await Promise.allSettled([
      prepareApart(heavy, zones, {}, { patience: 300, memory: 1_024 }),
      prepareApart(heavy, zones, {}, { patience: 60_000, memory: 40 }),
      prepareApart(await (await pages(1)).save(), zones),
    ])
    for (const refused of [slow, large]) expect(refused).toMatchObject({ status: 'rejected', reason: { status: 422, code: 'pdf-too-heavy', errors: [{ field: 'file' }] } })
    expect(good).toMatchObject({ status: 'fulfilled', value: { plan: { absent: [] } } })
  })

  it('asks whoever comes to a long queue to come again', async () => {
    const template = await (await pages(1)).save()
    const asked = await Promise.allSettled(Array.from({ length: 40 }, () => prepareApart(template, zones)))
    const refused = asked.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBe(8)
    expect(refused[0]).toMatchObject({ reason: { status: 503, code: 'engine-busy' } })
  })
})
