import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchesOf } from '~/src/platform/storage/parts'

describe('a stretch of several parts', () => {
  it('crosses from one to the next', () => {
    expect(stretchesOf([10, 5], { start: 0, end: 14 })).toEqual([{ part: 0, start: 0, end: 9 }, { part: 1, start: 0, end: 4 }])
    expect(stretchesOf([10, 5], { start: 9, end: 10 })).toEqual([{ part: 0, start: 9, end: 9 }, { part: 1, start: 0, end: 0 }])
    expect(stretchesOf([10, 5], { start: 10, end: 10 })).toEqual([{ part: 1, start: 0, end: 0 }])
    expect(stretchesOf([10, 5], { start: 2, end: 3 })).toEqual([{ part: 0, start: 2, end: 3 }])
    expect(stretchesOf([0], { start: 0, end: -1 })).toEqual([])
  })

  it('has the bytes of the whole there, whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 12 }), { minLength: 1, maxLength: 5 }), fc.nat(60), fc.nat(60), (parts, from, length) => {
        const whole = Buffer.concat(parts)
        const [start, end] = [from, Math.min(from + length, whole.length - 1)]
        const found = stretchesOf(parts.map((part) => part.length), { start, end }).map((stretch) => (parts[stretch.part] ?? Buffer.alloc(0)).subarray(stretch.start, stretch.end + 1))
        expect(Buffer.concat(found)).toEqual(whole.subarray(start, end + 1))
      }),
    )
  })
})
