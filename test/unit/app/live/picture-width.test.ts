import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureWidth } from '~/src/app/(portal)/(signed-in)/library/[slug]/live/picture-width'

describe('the width of a preview', () => {
  it('is what its place shows, in steps', () => {
    expect(pictureWidth(460, 1)).toBe(480)
    expect(pictureWidth(480, 1)).toBe(480)
    expect(pictureWidth(481, 1)).toBe(640)
    expect(pictureWidth(320, 3)).toBe(640)
    expect(pictureWidth(90, 1)).toBe(320)
  })

  it('is never one that the interface refuses, and covers its place as far as that', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), fc.double({ min: 0.5, max: 4, noNaN: true }), (across, density) => {
        const width = pictureWidth(across, density)
        expect(Number.isInteger(width)).toBe(true)
        expect(width).toBeGreaterThanOrEqual(120)
        expect(width).toBeLessThanOrEqual(1_600)
        if (width < 1_600) expect(width).toBeGreaterThanOrEqual(across * Math.min(density, 2) - 0.001)
      }),
    )
  })
})
