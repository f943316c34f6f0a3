import { describe, expect, it } from 'vitest'
import { visualOrder } from '~/media/type/order-line'

const order = (levels: number[]) => visualOrder(levels.map((level, i) => ({ level, i }))).map(({ i }) => i)

describe('visualOrder', () => {
  it('leaves left-to-right lines alone', () => {
    expect(order([0, 0, 0])).toEqual([0, 1, 2])
  })

  it('turns right-to-left lines around, numbers within them kept', () => {
    expect(order([1, 2, 1])).toEqual([2, 1, 0])
    expect(order([1, 2, 2, 1])).toEqual([3, 1, 2, 0])
  })

  it('turns a quotation within a line', () => {
    expect(order([0, 1, 2, 1, 0])).toEqual([0, 3, 2, 1, 4])
  })

  it('orders an empty line', () => {
    expect(order([])).toEqual([])
  })
})
