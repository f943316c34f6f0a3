import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '~/media/zones/page-rule'
import { readZones } from '~/media/zones/stored-zones'
import { zonesErrors } from '~/media/zones/zones'
import { freshZone, screenType } from '~/src/app/(payload)/zones/fresh-zone'
import { begin, follow, type History, record, redo, undo } from '~/src/app/(payload)/zones/zone-history'
import { firstPageOf, freeName, isOnPage, type RowChange, rowChanges, ZONE_KINDS, type ZoneRow } from '~/src/app/(payload)/zones/zone-rows'

const row = (id: string, x: number, pages = 'all'): ZoneRow => ({ id, kind: 'logo', name: id, pages, x, y: 0, width: 40, height: 20 })
const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(3)), { selector: ([id]) => id }).map((pairs) => pairs.map(([id, x]) => row(id, x)))

/** What the form does with each change. */
const apply = (before: readonly ZoneRow[], changes: RowChange[]) =>
  changes.reduce<ZoneRow[]>((now, change) => {
    if ('remove' in change) return now.toSpliced(change.remove, 1)
    if ('add' in change) return now.toSpliced(change.add, 0, change.row)
    return now.map((zone, i) => (i === change.set ? { ...zone, [change.field]: change.value } : zone))
  }, [...before])

describe('rowChanges', () => {
  it('turns any rows into any others', () => {
    fc.assert(
      fc.property(rows, rows, (from, to) => {
        expect(apply(from, rowChanges(from, to))).toEqual(to)
      }),
      { numRuns: 500 },
    )
  })

  it('asks the form for no more than what differs', () => {
    expect(rowChanges([row('a', 1), row('b', 2)], [row('a', 1), row('b', 3)])).toEqual([{ set: 1, field: 'x', value: 3 }])
    expect(rowChanges([row('a', 1)], [row('a', 1)])).toEqual([])
  })
})

const page = fc.integer({ min: 1, max: 9 })
const part = fc.oneof(
  page.map(String),
  page.map((from) => `${from}-last`),
  fc.tuple(page, fc.nat(4)).map(([from, more]) => `${from} - ${from + more}`),
)

describe('a rule of pages', () => {
  it('is read as the engine reads it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('all', 'first', 'last', ' All '), fc.uniqueArray(part, { minLength: 1 }).map((parts) => parts.join(', '))), fc.integer({ min: 1, max: 8 }), (rule, count) => {
        const [zone] = readZones([{ ...row('a', 1, rule) }], 'en')
        const wanted = pagesOf({ pages: zone?.pages ?? 'all' }, count)
        const shown = Array.from({ length: count }, (_, i) => i).filter((i) => isOnPage(rule, i + 1, count))
        expect(shown).toEqual([...wanted].sort((a, b) => a - b))
      }),
    )
  })

  it('is on no page while it is being typed', () => {
    expect(isOnPage('', 1, 3)).toBe(false)
    for (const rule of ['2,', '2-', '2-l', '-2']) expect([1, 2, 3].filter((number) => isOnPage(rule, number, 3)), rule).toEqual([])
    expect(firstPageOf('3, 2', 3)).toBe(2)
    expect(firstPageOf('fir', 3)).toBe(1)
  })
})

describe('a fresh zone on a picture', () => {
  it('is one that the engine takes, whatever the size of the picture', () => {
    for (const size of [{ width: 40, height: 40 }, { width: 1200, height: 630 }, { width: 14_400, height: 14_400 }]) {
      for (const kind of ZONE_KINDS) {
        const { name, ...row } = { ...freshZone(kind, 1, [size], []), ...screenType(kind, size) }
        expect(zonesErrors([{ ...row, id: name }])).toEqual([])
      }
    }
  })
})

describe('freeName', () => {
  it('counts on from the name that is taken', () => {
    expect(freeName('logo', [])).toBe('logo')
    expect(freeName('logo', [{ name: 'logo' }])).toBe('logo-2')
    expect(freeName('logo-2', [{ name: 'logo' }, { name: 'logo-2' }])).toBe('logo-3')
  })
})

describe('history', () => {
  it('goes back and forth through every step', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 50 }), (steps) => {
        const done = steps.reduce<History<number>>(record, begin(-1))
        const back = steps.reduce<History<number>>(undo, done)
        expect(back.present).toBe(-1)
        expect(steps.reduce<History<number>>(redo, back).present).toBe(steps.at(-1))
      }),
    )
  })

  it('forgets what was undone when something else is done', () => {
    expect(redo(record(undo(record(begin(1), 2)), 3))).toMatchObject({ past: [1], present: 3, future: [] })
  })

  it('takes what is typed elsewhere as one step', () => {
    const typed = [2, 3, 4].reduce<History<number>>(follow, record(begin(0), 1))
    expect(undo(typed).present).toBe(1)
    expect(undo(undo(typed)).present).toBe(0)
  })
})
