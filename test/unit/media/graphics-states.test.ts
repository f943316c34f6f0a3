import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphicsStates } from '~/media/pdf/graphics-states'

const read = (content: string) => graphicsStates(Buffer.from(content, 'latin1'))

describe('graphicsStates', () => {
  it('counts what is saved and not restored', () => {
    expect(read('q 1 0 0 1 0 0 cm Q')).toEqual({ open: 0, excess: [] })
    expect(read('q\nq 2 0 0 2 0 0 cm\nQ q')).toEqual({ open: 2, excess: [] })
    expect(read('')).toEqual({ open: 0, excess: [] })
  })

  it('finds each restore that no save belongs to', () => {
    expect(read('Q q Q Q')).toEqual({ open: 0, excess: [0, 6] })
  })

  it('reads no operator in strings, names, comments, longer words and inline pictures', () => {
    const none = ['(q \\) q (q) q) Tj', '<71 20> Tj', '/q gs', '% q q\n', '/Fq 1 Tf', 'BI /W 1 /H 1 ID q q EIq q\nEI', 'BI ID  ab q q\nEI', '[(q) -1 (Q)] TJ', '<</q 1>> /P BDC', 'rq qr', '(unfinished q']
    for (const content of none) expect(read(content), content).toEqual({ open: 0, excess: [] })
    expect(read(`${none.slice(0, -1).join(' ')} q`).open).toBe(1)
  })

  it('ends on any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('q', 'Q', ' ', '(', ')', '<', '>', '/', '%', '\\', 'BI', 'ID', 'EI', '\n', '\u0000'), { maxLength: 60 }), (words) => {
        const { open, excess } = read(words.join(''))
        expect(open).toBeGreaterThanOrEqual(0)
        for (const at of excess) expect(words.join('')[at]).toBe('Q')
      }),
    )
  })
})
