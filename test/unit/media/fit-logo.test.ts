import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLogo } from '~/media/zones/fit-logo'
import { zonesSchema } from '~/media/zones/zones'

const zoneOf = (more: object) => zonesSchema.parse([{ id: 'logo', kind: 'logo', pages: 'all', x: 10, y: 20, width: 200, height: 100, ...more }])[0]!

describe('fitLogo', () => {
  it('fills the zone without clear space, as aligned', () => {
    expect(fitLogo(zoneOf({}), { width: 400, height: 100 })).toEqual({ x: 10, y: 45, width: 200, height: 50 })
    expect(fitLogo(zoneOf({ align: 'right' }), { width: 100, height: 100 })).toEqual({ x: 110, y: 20, width: 100, height: 100 })
  })

  it('keeps points or a share of its own height clear, or a plate’s edge where that is more', () => {
    expect(fitLogo(zoneOf({ clear: '10' }), { width: 400, height: 100 })).toEqual({ x: 20, y: 47.5, width: 180, height: 45 })
    const shared = fitLogo(zoneOf({ clear: '50%' }), { width: 400, height: 100 })
    expect(shared).toEqual({ x: 30, y: 50, width: 160, height: 40 })
    expect(fitLogo(zoneOf({ clear: '2', plate: '#FFFFFF' }), { width: 400, height: 100 }).x).toBe(18)
    expect(fitLogo(zoneOf({ clear: '30', plate: '#FFFFFF' }), { width: 400, height: 100 }).x).toBe(40)
  })

  it('is as large as it may be, and never nearer to an edge than its clear space', () => {
    const side = fc.double({ min: 30, max: 600, noNaN: true })
    fc.assert(
      fc.property(fc.record({ width: side, height: side, align: fc.constantFrom('left', 'center', 'right'), clear: fc.constantFrom('0', '5', '10%', '60%', '200%'), plateWhen: fc.constantFrom('always', 'needed') }), fc.record({ width: side, height: side }), (more, logo) => {
        const zone = zoneOf(more)
        const drawn = fitLogo(zone, logo)
        const clear = more.clear.endsWith('%') ? (drawn.height * Number(more.clear.slice(0, -1))) / 100 : Number(more.clear)
        const gaps = [drawn.x - zone.x, drawn.y - zone.y, zone.x + zone.width - drawn.x - drawn.width, zone.y + zone.height - drawn.y - drawn.height]
        const least = Math.max(clear, more.plateWhen === 'needed' ? Math.min(zone.width, zone.height) * 0.08 : 0)
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(least - 1e-6)
        expect(drawn.width / drawn.height).toBeCloseTo(logo.width / logo.height, 6)
        const tight = [gaps[0]! + gaps[2]!, gaps[1]! + gaps[3]!].some((free) => free <= 2 * least + 1e-6)
        expect(tight).toBe(true)
      }),
    )
  })
})
