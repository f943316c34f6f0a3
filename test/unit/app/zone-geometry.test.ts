import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, clampBox, guidesOf, type Handle, HANDLES, moveBox, resizeBox, SMALLEST, type Size, snapMove, snapResize } from '~/src/app/(payload)/zones/zone-geometry'
import { presetsFor, presetZones } from '~/src/app/(payload)/zones/zone-presets'
import { zonesErrors } from '~/media/zones/zones'

const side = fc.double({ min: 40, max: 2_000, noNaN: true })
const page: fc.Arbitrary<Size> = fc.record({ width: side, height: side })
const far = fc.double({ min: -3_000, max: 3_000, noNaN: true })
const anyBox: fc.Arbitrary<Box> = fc.record({ x: far, y: far, width: far, height: far })
const handle = fc.constantFrom<Handle>(...HANDLES)
/** A page, a box on it, and others. */
const scene = fc.tuple(page, anyBox, fc.array(anyBox, { maxLength: 4 })).map(([size, box, others]) => ({ size, box: clampBox(box, size), others: others.map((other) => clampBox(other, size)) }))

function expectOnPage({ x, y, width, height }: Box, size: Size): void {
  expect(x).toBeGreaterThanOrEqual(0)
  expect(y).toBeGreaterThanOrEqual(0)
  // Sides are rounded to hundredths of a point, and never outwards.
  expect(x + width).toBeLessThanOrEqual(size.width + 1e-9)
  expect(y + height).toBeLessThanOrEqual(size.height + 1e-9)
  expect(width).toBeGreaterThanOrEqual(SMALLEST - 0.011)
  expect(height).toBeGreaterThanOrEqual(SMALLEST - 0.011)
}

describe('a zone', () => {
  it('stays on the page and 4 points large, wherever it is moved and however it is pulled', () => {
    fc.assert(
      fc.property(scene, handle, far, far, ({ size, box }, grip, dx, dy) => {
        expectOnPage(moveBox(box, dx, dy, size), size)
        expectOnPage(resizeBox(box, grip, dx, dy, size), size)
      }),
    )
  })

  it('keeps its size when it is moved, and its other sides when one is pulled', () => {
    const size = { width: 595, height: 842 }
    expect(moveBox({ x: 10, y: 10, width: 100, height: 40 }, 900, -50, size)).toEqual({ x: 495, y: 0, width: 100, height: 40 })
    expect(resizeBox({ x: 100, y: 100, width: 100, height: 40 }, 'nw', 30, 500, size)).toEqual({ x: 130, y: 136, width: 70, height: 4 })
    expect(resizeBox({ x: 100, y: 100, width: 100, height: 40 }, 'e', 900, 900, size)).toEqual({ x: 100, y: 100, width: 495, height: 40 })
  })

  it('snaps to the nearest guide within reach, and shows on which it lies', () => {
    const size = { width: 600, height: 800 }
    const guides = guidesOf(size, [{ x: 200, y: 300, width: 80, height: 20 }])
    expect(snapMove({ x: 33, y: 303, width: 100, height: 50 }, guides, 4, size)).toEqual({ box: { x: 36, y: 300, width: 100, height: 50 }, lines: { x: [36], y: [300] } })
    expect(snapMove({ x: 249, y: 600, width: 100, height: 50 }, guides, 4, size)).toEqual({ box: { x: 250, y: 600, width: 100, height: 50 }, lines: { x: [300], y: [] } })
    expect(snapResize({ x: 50, y: 500, width: 148, height: 50 }, 'e', guides, 4, size).box).toEqual({ x: 50, y: 500, width: 150, height: 50 })
    expect(snapMove({ x: 46, y: 600, width: 100, height: 50 }, guides, 4, size).box).toEqual({ x: 46, y: 600, width: 100, height: 50 })
  })

  it('snaps once: where it snapped to it stays, on the page', () => {
    fc.assert(
      fc.property(scene, handle, fc.double({ min: 0, max: 20, noNaN: true }), ({ size, box, others }, grip, reach) => {
        const guides = guidesOf(size, others)
        const moved = snapMove(box, guides, reach, size)
        expectOnPage(moved.box, size)
        expect(snapMove(moved.box, guides, reach, size)).toEqual(moved)
        const pulled = snapResize(box, grip, guides, reach, size)
        expectOnPage(pulled.box, size)
        expect(snapResize(pulled.box, grip, guides, reach, size)).toEqual(pulled)
      }),
      // A guide between two hundredths of a point.
      { numRuns: 500, examples: [[{ size: { width: 40, height: 731.015 }, box: { x: 0, y: 381.6, width: 4, height: 306.22 }, others: [] }, 'nw', 7.194999999999936]] },
    )
  })
})

describe('a preset', () => {
  it('fits every page it is offered for, and is what the engine takes', () => {
    fc.assert(
      fc.property(fc.record({ width: fc.double({ min: 150, max: 2_000, noNaN: true }), height: fc.double({ min: 150, max: 2_000, noNaN: true }) }), (size) => {
        for (const key of presetsFor(size)) {
          const zones = presetZones(key, size)
          for (const zone of zones) expectOnPage(zone, size)
          expect(zonesErrors(zones.map(({ source, ...zone }, i) => ({ ...zone, id: `zone-${i}`, ...(source ? { source } : {}) })))).toEqual([])
        }
      }),
    )
  })

  it('grows with the page, and lays no zone over another on the usual ones', () => {
    const [small, large] = [presetZones('footer-band', { width: 298, height: 420 }), presetZones('footer-band', { width: 595, height: 842 })]
    expect((large[0]?.width ?? 0) / (small[0]?.width ?? 1)).toBeCloseTo(2, 1)
    for (const size of [{ width: 595, height: 842 }, { width: 612, height: 792 }, { width: 420, height: 595 }, { width: 960, height: 540 }, { width: 720, height: 540 }]) {
      for (const key of presetsFor(size)) {
        // Colour is there to be stood on.
        const zones = presetZones(key, size).filter(({ kind }) => kind !== 'colour')
        zones.forEach((one, i) => zones.slice(i + 1).forEach((other) => expect(overlap(one, other), `${key} on ${size.width} × ${size.height}`).toBe(false)))
      }
    }
  })
})

const overlap = (one: Box, other: Box) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
