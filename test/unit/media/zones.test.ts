import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyKey } from '~/media/copies/copy-key'
import { readClear } from '~/media/zones/fit-logo'
import { brandedPages, pagesOf, readPageRule, writePageRule } from '~/media/zones/page-rule'
import { readZones, toZones } from '~/media/zones/stored-zones'
import { zonesErrors, zonesSchema, zonesVersion } from '~/media/zones/zones'

const good = { id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 20, width: 120, height: 40 }

describe('zones', () => {
  it('name what is wrong by the field it is in', () => {
    expect(zonesErrors([good])).toEqual([])
    const fields = zonesErrors([good, { ...good, kind: 'film', pages: [0], x: -1, color: 'red' }, { ...good, minSize: 20, maxSize: 10 }]).map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['zones.1.kind', 'zones.1.x', 'zones.1.color']))
    expect(zonesErrors([good, { ...good, minSize: 20, maxSize: 10 }]).map(({ field }) => field)).toEqual(['zones.1.id', 'zones.1.minSize'])
    expect(zonesErrors('zones')).toHaveLength(1)
    expect(zonesErrors(Array.from({ length: 41 }, (_, i) => ({ ...good, id: `z${i}` })))).not.toEqual([])
  })

  it('are on pages there are, each once', () => {
    expect(pagesOf({ pages: 'all' }, 3)).toEqual([0, 1, 2])
    expect(pagesOf({ pages: 'first' }, 3)).toEqual([0])
    expect(pagesOf({ pages: 'last' }, 3)).toEqual([2])
    expect(pagesOf({ pages: [3, 1, 3, 9] }, 3)).toEqual([2, 0])
    expect(pagesOf({ pages: [[2, 4], 1, [3, 900_000], [5, 'last']] }, 6)).toEqual([1, 2, 3, 0, 4, 5])
    expect(pagesOf({ pages: [[7, 9]] }, 6)).toEqual([])
  })

  it('have one name in every language, and another after any change of what they print', () => {
    const rows = [{ kind: 'text', name: 'claim', pages: '1, 3', x: 1, y: 2, width: 30, height: 40, label: { en: 'Claim', pl: 'Hasło' } }]
    const zones = readZones(rows, 'en')
    expect(zones[0]).toMatchObject({ id: 'claim', label: 'Claim', pages: [1, 3] })
    expect(zonesVersion(readZones(rows, 'pl'))).toBe(zonesVersion(zones))
    expect(zonesVersion(readZones(rows.map((row) => ({ ...row, plateWhen: 'always', hideEmpty: false, tone: 'primary', editing: 'editable', defaultText: '' })), 'en'))).toBe(zonesVersion(zones))
    for (const change of [{ x: 2 }, { pages: 'all' }, { plate: '#FFFFFF' }, { plateWhen: 'needed' }, { hideEmpty: true }, { editing: 'must-change' }, { defaultText: 'Ours' }, { clear: '8' }, { tone: 'secondary' }, { maxLength: 9 }, { name: 'other' }]) {
      expect(zonesVersion(readZones(rows.map((row) => ({ ...row, ...change })), 'en'))).not.toBe(zonesVersion(zones))
    }
  })

  it('have the name they had before there were rules they do not use', () => {
    const row = { kind: 'text', name: 'claim', pages: '1, 3', x: 1, y: 2, width: 30, height: 40, align: null, source: null, label: null, maxLength: null, required: null, editing: null, defaultText: null, minSize: null, maxSize: null, color: null, plate: '#FFFFFF', plateWhen: null, hideEmpty: null, clear: null, tone: null }
    const before = { id: 'claim', kind: 'text', pages: [1, 3], x: 1, y: 2, width: 30, height: 40, align: 'left', source: 'free', maxLength: 120, required: false, minSize: 7, maxSize: 14, color: '#13262A', plate: '#FFFFFF' }
    expect(zonesVersion(readZones([row], 'en'))).toBe(createHash('sha256').update(JSON.stringify([before])).digest('hex').slice(0, 16))
  })

  it('refuse page words that mean nothing', () => {
    for (const pages of ['3-1', '0-2', '1-', '-3', 'last-1', '1-2-3', 'first, 2', '2,', 'some', '']) expect(zonesErrors(toZones([{ ...good, name: 'a', pages }], 'en'))).not.toEqual([])
  })

  it('lock no text without words, and take no default that is too long for them', () => {
    const text = { ...good, kind: 'text', maxLength: 9 }
    expect(zonesErrors([{ ...text, editing: 'locked' }, { ...text, id: 'b', editing: 'locked', defaultText: ' ' }, { ...text, id: 'c', defaultText: 'Ten letter' }]).map(({ field }) => field)).toEqual(['zones.0.defaultText', 'zones.1.defaultText', 'zones.2.defaultText'])
    expect(zonesErrors([{ ...text, editing: 'locked', defaultText: 'Nine lett' }, { ...text, id: 'b', editing: 'must-change' }])).toEqual([])
  })

  it('keep clear what a rule of points or of the logo’s height says, and refuse what leaves it no room', () => {
    expect(['8', ' 2.5 ', '25%', '12.5 %', '200%'].map((rule) => readClear(rule))).toEqual([{ points: 8, share: 0 }, { points: 2.5, share: 0 }, { points: 0, share: 0.25 }, { points: 0, share: 0.125 }, { points: 0, share: 2 }])
    for (const clear of ['a lot', '-1', '201%', '8pt', '']) expect(zonesErrors([{ ...good, clear }]).map(({ field }) => field), clear).toEqual(['zones.0.clear'])
    expect(zonesErrors([{ ...good, clear: '18' }])).toEqual([])
    expect(zonesErrors([{ ...good, clear: '19' }])).toMatchObject([{ field: 'zones.0.clear', message: 'The clear space leaves no room for the logo.' }])
  })

  it('say their pages as people write them, and are read so again', () => {
    expect(['2-5', '1, 3 – 4 ,8-LAST', ' All '].map((text) => readPageRule(text))).toEqual([[[2, 5]], [1, [3, 4], [8, 'last']], 'all'])
    for (const text of ['2-5', '1, 3-4, 8-last', 'all', 'first']) expect(writePageRule(readPageRule(text) ?? [])).toBe(text)
  })

  it('fill their place with any picture unless they say otherwise, and those that say so are no other zones', () => {
    const place = { id: 'photo', kind: 'image' as const, pages: 'all' as const, x: 0, y: 0, width: 80, height: 60 }
    const versionOf = (more: object) => zonesVersion(zonesSchema.parse([{ ...place, ...more }]))
    expect(versionOf({ fit: 'cover', media: 'any' })).toBe(versionOf({}))
    expect(new Set([{}, { fit: 'contain' }, { media: 'kit' }].map(versionOf)).size).toBe(3)
    for (const wrong of [{ fit: 'fill' }, { media: 'all' }]) expect(zonesErrors([{ ...place, ...wrong }]).map(({ field }) => field)).toEqual([`zones.0.${Object.keys(wrong)[0]}`])
  })

  it('keep what the schema took when it takes it again', () => {
    const number = fc.integer({ min: 4, max: 800 })
    const zone = fc.record({ kind: fc.constantFrom('logo', 'text', 'contact', 'qr', 'colour', 'image'), pages: fc.constantFrom('all', 'first', 'last', [1, 2], [1, [3, 5], [8, 'last']]), x: number, y: number, width: number, height: number })
    fc.assert(
      fc.property(fc.array(zone, { maxLength: 6 }), (given) => {
        const once = zonesSchema.parse(given.map((each, i) => ({ ...each, id: `z${i}` })))
        expect(zonesSchema.parse(once)).toEqual(once)
      }),
    )
  })
})

describe('the pages that carry a brand', () => {
  it('are those of any zone, in order, or all of them in a word', () => {
    expect(brandedPages([{ pages: 'last' }, { pages: [3, 1] }, { pages: [3] }], 8)).toEqual([1, 3, 8])
    expect(brandedPages([{ pages: [1] }, { pages: 'all' }], 8)).toBe('all')
    expect(brandedPages([{ pages: 'first' }], 1)).toBe('all')
    expect(brandedPages([{ pages: [9] }], 8)).toEqual([])
    expect(brandedPages([], 8)).toEqual([])
  })
})

describe('copyKey', () => {
  const made: Parameters<typeof copyKey>[0] = { partner: 'p', brandKit: 'k', asset: 'a', file: 'f', zonesVersion: 'z', inputs: { claim: 'Fast', city: 'Łódź' } }

  it('does not depend on the order of inputs', () => {
    expect(copyKey({ ...made, inputs: { city: 'Łódź', claim: 'Fast' } })).toBe(copyKey(made))
  })

  it('differs with everything that a copy is made of', () => {
    const changes = [{ partner: 'x' }, { brandKit: 'x' }, { asset: 'x' }, { file: 'x' }, { zonesVersion: 'x' }, { person: 'x' }, { inputs: { claim: 'Fast' } }, { inputs: { claim: 'fast', city: 'Łódź' } }]
    const keys = [{}, ...changes].map((change) => copyKey({ ...made, ...(change as Partial<typeof made>) }))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
