import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPicture } from '~/media/zones/fit-picture'

const box = { x: 10, y: 20, width: 200, height: 100 }
const side = fc.integer({ min: 1, max: 5_000 })

describe('fitPicture', () => {
  it('fills the box whatever its shape, and reaches over it on one axis only', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom('left', 'center', 'right'), (width, height, align) => {
        const place = fitPicture({ fit: undefined, align }, box, { width, height })
        expect(place.width / place.height).toBeCloseTo(width / height, 6)
        expect(place.x).toBeLessThanOrEqual(box.x + 1e-6)
        expect(place.y).toBeLessThanOrEqual(box.y + 1e-6)
        expect(place.x + place.width).toBeGreaterThanOrEqual(box.x + box.width - 1e-6)
        expect(place.y + place.height).toBeGreaterThanOrEqual(box.y + box.height - 1e-6)
        expect(Math.min(place.width - box.width, place.height - box.height)).toBeCloseTo(0, 6)
      }),
    )
  })

  it('shows all of it within the box where that is asked for, at the side that is asked for', () => {
    expect(fitPicture({ fit: 'contain', align: 'left' }, box, { width: 100, height: 100 })).toEqual({ x: 10, y: 20, width: 100, height: 100 })
    expect(fitPicture({ fit: 'contain', align: 'center' }, box, { width: 100, height: 100 }).x).toBe(60)
    expect(fitPicture({ fit: 'contain', align: 'right' }, box, { width: 100, height: 100 }).x).toBe(110)
    expect(fitPicture({ fit: 'contain', align: 'right' }, box, { width: 400, height: 100 })).toEqual({ x: 10, y: 45, width: 200, height: 50 })
  })

  it('moves what is cut off by its alignment', () => {
    const wide = { width: 400, height: 100 }
    expect(['left', 'center', 'right'].map((align) => fitPicture({ fit: undefined, align: align as 'left' }, box, wide).x)).toEqual([10, -90, -190])
  })
})
