import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { openAsset } from '~/media/assets/open-asset'
import { startBulkRun } from '~/media/bulk/start-bulk-run'
import { type StoredZone, readZones } from '~/media/zones/stored-zones'
import type { AssetRow } from '~/media/rows'
import { makeViewer } from '../../factories/portal'
import { openScenario } from '../../factories/scenario'

const { payload, scenario, close } = await openScenario()

afterAll(close)

const BOX = { pages: '1-last', x: 40, y: 40, width: 300, height: 60 }

/** As the admin's form saves them. */
const saveZones = (zones: Partial<StoredZone>[]) => payload.update({ collection: 'assets', where: { slug: { equals: 'open-sheet' } }, data: { zones: zones.map((zone) => ({ ...BOX, ...zone })) as never }, overrideAccess: true, depth: 0 })
const storedZones = async () => (await payload.db.findOne<AssetRow>({ collection: 'assets', where: { slug: { equals: 'open-sheet' } }, locale: 'all' }))?.zones

describe('zones as they are stored', () => {
  it('keep every rule of theirs', async () => {
    await saveZones([
      { kind: 'colour', name: 'bar', tone: 'secondary' },
      { kind: 'logo', name: 'logo', plateWhen: 'needed', hideEmpty: true, clear: '25%' },
      { kind: 'text', name: 'legal', source: 'free', editing: 'locked', defaultText: 'All rights reserved' },
    ])
    expect(readZones(await storedZones(), 'en')).toMatchObject([
      { id: 'bar', kind: 'colour', tone: 'secondary', pages: [[1, 'last']] },
      { id: 'logo', plateWhen: 'needed', hideEmpty: true, clear: '25%' },
      { id: 'legal', editing: 'locked', defaultText: 'All rights reserved' },
    ])
  })

  it('are refused beside the field that is wrong', async () => {
    const { errors } = await saveZones([{ kind: 'logo', name: 'logo', clear: 'much' }, { kind: 'text', name: 'legal', source: 'free', editing: 'locked' }, { kind: 'colour', name: 'bar', pages: '3-1' }])
    expect(errors).toHaveLength(1)
    await expect(payload.create({ collection: 'assets', data: { title: 'x', slug: 'x', kind: 'datasheet', language: 'en', zones: [{ ...BOX, kind: 'logo', name: 'logo', clear: 'much' }] } as never, overrideAccess: true, depth: 0, draft: true })).rejects.toMatchObject({ data: { errors: [{ path: 'zones.0.clear' }] } })
    await expect(payload.create({ collection: 'assets', data: { title: 'x', slug: 'x', kind: 'datasheet', language: 'en', zones: [{ ...BOX, kind: 'colour', name: 'bar' }, { ...BOX, kind: 'text', name: 'legal', source: 'free', editing: 'locked', defaultText: 'All rights reserved', width: 20, height: 8 }] } as never, overrideAccess: true, depth: 0, draft: true })).rejects.toMatchObject({ data: { errors: [{ path: 'zones.1.defaultText', message: expect.stringMatching(/too long for its place by \d+/) as string }] } })
  })
})

describe('texts of a template', () => {
  beforeAll(async () => {
    await saveZones([
      { kind: 'text', name: 'claim', source: 'free', label: 'Your claim', defaultText: 'Ask us first' },
      { kind: 'text', name: 'offer', source: 'free', editing: 'must-change', defaultText: 'Example: a free hour', maxLength: 40 },
      { kind: 'text', name: 'legal', source: 'free', editing: 'locked', defaultText: 'All rights reserved' },
    ])
  })

  it('are asked for with what stands there by default, and whether it may stay', async () => {
    const { coBrand } = await openAsset({ payload, viewer: scenario.own.user, slug: 'open-sheet', locale: 'en' })
    expect(coBrand?.inputs).toEqual([
      { type: 'text', name: 'claim', label: 'Your claim', maxLength: 120, required: false, mustChange: false, default: 'Ask us first', pages: 'all' },
      { type: 'text', name: 'offer', label: 'offer', maxLength: 40, required: true, mustChange: true, default: 'Example: a free hour', pages: 'all' },
    ])
  })

  it('make no copy that leaves an example as it is, or changes what is locked', async () => {
    const attempt = (inputs: Record<string, string>) => coBrandAsset({ payload, viewer: scenario.own.user, slug: 'open-sheet', inputs })
    await expect(attempt({})).rejects.toMatchObject({ status: 422, code: 'invalid-inputs', errors: [{ field: 'inputs.offer', rule: 'must-change' }] })
    await expect(attempt({ offer: 'Two hours', legal: 'None' })).rejects.toMatchObject({ status: 422, errors: [{ field: 'inputs.legal' }] })
    const { copy } = await attempt({ offer: 'Two hours' })
    expect(copy.inputs).toEqual({ claim: 'Ask us first', offer: 'Two hours' })
    expect((await attempt({ offer: 'Two hours', claim: 'Ask us first ' })).created).toBe(false)
  })

  it('stop a bulk run before it begins', async () => {
    const wanted = { payload, viewer: await makeViewer(payload, 'marketing'), name: 'Campaign', slug: 'open-sheet' }
    await expect(startBulkRun({ ...wanted, inputs: { offer: 'example: a free hour' } })).rejects.toMatchObject({ status: 422, code: 'invalid-bulk-run', errors: [{ field: 'inputs.offer', rule: 'must-change' }] })
    expect(await startBulkRun({ ...wanted, inputs: { offer: 'Two hours' } })).toMatchObject({ id: expect.any(String) as string })
  })
})
