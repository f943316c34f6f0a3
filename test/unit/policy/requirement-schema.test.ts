import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProblem } from '~/src/platform/problem'
import { parseRequirement, requirementErrors } from '~/src/policy/requirement-schema'
import { requirementArb } from '../../factories/requirement'

const nested = (levels: number): unknown => {
  let node: unknown = { tierAtLeast: 'gold' }
  for (let level = 1; level < levels; level += 1) node = { all: [node] }
  return node
}

describe('reading a requirement from outside', () => {
  it('accepts and keeps every requirement of the language', () => {
    fc.assert(
      fc.property(requirementArb, (requirement) => {
        expect(parseRequirement(structuredClone(requirement))).toEqual(requirement)
      }),
      { numRuns: 1_000 },
    )
  })

  it('refuses with 422 and names each wrong place', () => {
    const wrong = {
      all: [
        { tierAtLeast: ' ' },
        { certified: { certification: 'x', people: 0 } },
        { any: [{ region: ['mars'] }, { wonRevenue: { atLeast: 1.5, months: 500 } }] },
        {},
        { role: [] },
        { tierAtLeast: 'gold', region: ['emea'] },
        { unknown: 1 },
        'gold',
      ],
    }
    try {
      parseRequirement(wrong, 'audience')
      expect.unreachable()
    } catch (error) {
      if (!isProblem(error)) throw error
      expect(error.status).toBe(422)
      expect(error.errors?.map(({ field }) => field).sort()).toEqual([
        'audience.all.0.tierAtLeast',
        'audience.all.1.certified.people',
        'audience.all.2.any.0.region.0',
        'audience.all.2.any.1.wonRevenue.atLeast',
        'audience.all.2.any.1.wonRevenue.months',
        'audience.all.3',
        'audience.all.4.role',
        'audience.all.5',
        'audience.all.6',
        'audience.all.7',
      ])
      for (const { message } of error.errors ?? [])
        expect(message).toMatch(/^(Choose|Give|A condition has exactly one)/)
    }
  })

  it.each([
    [undefined],
    [null],
    [7],
    [[]],
    ['open'],
    [{}],
    [{ all: {} }],
    [{ all: null }],
    [{ certified: [] }],
    [{ all: undefined }],
    [JSON.parse('{"__proto__": {"all": []}}')],
  ])('refuses %j', (input: unknown) => expect(requirementErrors(input)).toHaveLength(1))

  it('takes six levels and not seven', () => {
    expect(requirementErrors(nested(6))).toEqual([])
    expect(requirementErrors(nested(7))).toEqual([
      { field: 'requirement.all.0.all.0.all.0.all.0.all.0.all.0', message: 'Nest at most 6 levels deep.' },
    ])
  })

  it('takes sixty groups and conditions and not one more', () => {
    const wide = (conditions: number) => ({ any: Array.from({ length: conditions }, () => ({ tierAtLeast: 'gold' })) })
    expect(requirementErrors(wide(59))).toEqual([])
    expect(requirementErrors(wide(60))).toEqual([
      { field: 'requirement', message: 'Use at most 60 groups and conditions in total.' },
    ])
  })

  it('refuses a nesting made to exhaust the stack, and a list made to exhaust memory', () => {
    expect(requirementErrors(nested(200_000))).toHaveLength(1)
    expect(requirementErrors({ all: Array.from({ length: 1_000_000 }, () => ({ all: [] })) })).toHaveLength(1)
  })
})
