import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePdfWorkers, describePdf } from '~/media/pdf/pdf-pages'
import type { StoredZone } from '~/media/zones/stored-zones'
import { certificatePdf } from '~/src/server/v1/certificate-pdf'
import { openScenario } from '../../factories/scenario'

const { payload, scenario, close } = await openScenario()

afterAll(async () => {
  await closePdfWorkers()
  await close()
})

const TEXT = { kind: 'text', source: 'free', pages: 'first', x: 40, width: 400, height: 40 } as const
const FACTS = ['holder', 'certification', 'serial'].map((name, i): StoredZone => ({ ...TEXT, name, y: 40 + i * 60 }))

const designOf = async (slug: string, zones: readonly StoredZone[]): Promise<string> => {
  const document = await PDFDocument.create()
  document.addPage([842, 595])
  const data = Buffer.from(await document.save())
  const create = payload.create.bind(payload) as unknown as (args: Record<string, unknown>) => Promise<{ id: string }>
  const file = await create({ collection: 'files', data: {}, overrideAccess: true, depth: 0, file: { name: `${slug}.pdf`, data, mimetype: 'application/pdf', size: data.length } })
  return (await create({ collection: 'assets', data: { title: slug, slug, kind: 'datasheet', language: 'en', file: file.id, zones, _status: 'draft' }, overrideAccess: true, depth: 0, draft: true })).id
}
const choose = async (template: string) => {
  const { docs } = await payload.find({ collection: 'certifications', where: { key: { equals: 'engineer' } }, overrideAccess: true, depth: 0 })
  return payload.update({ collection: 'certifications', id: docs[0]?.id ?? '', data: { template }, overrideAccess: true, depth: 0 })
}
const printed = async () => (await describePdf((await certificatePdf({ payload, serial: scenario.own.certificate, locale: 'en' })).pdf)).text

describe('a certificate to print', () => {
  it('has the portal’s design, and is the same each time', async () => {
    const [first, second] = [await certificatePdf({ payload, serial: scenario.own.certificate, locale: 'en' }), await certificatePdf({ payload, serial: scenario.own.certificate, locale: 'en' })]
    expect(first.name).toBe(`${scenario.own.certificate}.pdf`)
    expect(first.pdf.equals(second.pdf)).toBe(true)
    expect(await printed()).toMatch(new RegExp(`This certifies that[\\s\\S]*${scenario.own.user.name}[\\s\\S]*Own Company[\\s\\S]*Engineer`))
  })

  describe('with a design of its certification', () => {
    beforeAll(async () => {
      await choose(await designOf('our-paper', [...FACTS, { ...TEXT, name: 'motto', y: 300, editing: 'locked', defaultText: 'Edge is where it happens' }]))
    })

    it('says the facts in its places, and what is locked there', async () => {
      const text = await printed()
      for (const said of [scenario.own.user.name, 'Engineer', scenario.own.certificate, 'Edge is where it happens']) expect(text).toContain(said)
      expect(text).not.toContain('This certifies that')
    })

    it('has the portal’s again when the design is gone', async () => {
      await payload.update({ collection: 'assets', where: { slug: { equals: 'our-paper' } }, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: true, trash: true })
      expect(await printed()).toContain('This certifies that')
    })
  })

  it('takes no design that could not say whose it is', async () => {
    await expect(choose(await designOf('half-paper', FACTS.slice(1)))).rejects.toMatchObject({ data: { errors: [{ path: 'template', message: 'This asset has no text place named holder.' }] } })
  })
})
