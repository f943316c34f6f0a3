import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, LEADING } from '~/media/engine/text-fit'

const measure = (text: string) => [...text].length * 0.5
const box = { width: 100, height: 20, minSize: 6, maxSize: 12 }

describe('fitText', () => {
  it('sets short text at the largest size', () => {
    expect(fitText('Edge', measure, box)).toEqual({ lines: ['Edge'], first: 1, size: 12, shrunk: false, cut: false })
  })

  it('shrinks before it breaks a name apart', () => {
    const { lines, shrunk, cut } = fitText('Halden Edge Poland', measure, { ...box, height: 12 })
    expect({ lines, shrunk, cut }).toEqual({ lines: ['Halden Edge Poland'], shrunk: true, cut: false })
  })

  it('tries the smallest size itself, between the half points too', () => {
    expect(fitText('a'.repeat(32), measure, { ...box, minSize: 6.2 })).toEqual({ lines: ['a'.repeat(32)], first: 1, size: 6.2, shrunk: true, cut: false })
  })

  it('tells how many lines the first paragraph takes', () => {
    expect(fitText('Halden Edge of Gdynia\nPoland', measure, { ...box, height: 60 })).toMatchObject({ lines: ['Halden Edge of', 'Gdynia', 'Poland'], first: 2, size: 12 })
  })

  it('ends what it cuts with an ellipsis', () => {
    const { lines, cut } = fitText('word '.repeat(60).trim(), measure, box)
    expect(cut).toBe(true)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('never leaves the box, whatever the text', () => {
    const boxes = fc.record({ width: fc.integer({ min: 20, max: 400 }), height: fc.integer({ min: 10, max: 200 }), minSize: fc.integer({ min: 4, max: 8 }), maxSize: fc.integer({ min: 8, max: 40 }) })
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), boxes, (text, given) => {
        const { lines, size, cut } = fitText(text, measure, given)
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(given.width + 0.02)
        if (lines.length > 1) expect(lines.length * size * LEADING).toBeLessThanOrEqual(given.height + size * (LEADING - 1) + 0.001)
        if (!cut) expect(lines.join(' ')).toBe(text)
      }),
    )
  })
})
