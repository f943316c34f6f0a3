import { describe, expect, it } from 'vitest'
import { APPROVALS, mustWait } from '~/media/reviews/approval'

const fine: [] = []
const remarked = [{ code: 'logo-coarse' as const }]

describe('a copy', () => {
  it.each([
    ['free', false, false],
    ['review', true, true],
    ['warnings', false, true],
  ] as const)('of a template that is %s waits: without remarks %s, with remarks %s', (approval, good, bad) => {
    expect([mustWait(approval, fine), mustWait(approval, remarked)]).toEqual([good, bad])
  })

  it('of a template from before there were reviews is free', () => {
    expect([undefined, null].map((approval) => mustWait(approval, remarked))).toEqual([false, false])
  })

  it('has a rule for every choice that marketing has', () => {
    expect(APPROVALS).toEqual(['free', 'review', 'warnings'])
  })
})
