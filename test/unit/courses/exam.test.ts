import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextAttempt } from '~/courses/attempt-rules'
import { draw } from '~/courses/draw'
import { grade } from '~/courses/grade'
import type { QuestionRow } from '~/courses/rows'
import { makeSheet, paperOf } from '~/courses/sheet'

const bank: QuestionRow[] = Array.from({ length: 12 }, (_, i) => ({
  id: `q${i}`,
  kind: i % 3 === 0 ? 'multiple' : 'single',
  text: { en: `Question ${i}`, pl: `Pytanie ${i}` },
  options: Array.from({ length: 4 }, (_, o) => ({ id: `q${i}o${o}`, text: { en: `Option ${o}` }, correct: o === 1 || (i % 3 === 0 && o === 2) })),
  explanation: { en: `Secret ${i}` },
}))
const right = (sheet: ReturnType<typeof makeSheet>) => Object.fromEntries(sheet.questions.map(({ id, options }) => [id, options.filter((option) => option.right).map((option) => option.id)]))

describe('a draw', () => {
  it('gives so many different items, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 20 }), (seed, count) => {
        const drawn = draw(bank, count, seed)
        expect(drawn).toEqual(draw([...bank].reverse(), count, seed))
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(Math.min(count, bank.length))
      }),
    )
  })

  it('gives others for another seed', () => {
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => draw(bank, 5, String(seed)).map(({ id }) => id).join()))
    expect(orders.size).toBeGreaterThan(40)
  })
})

describe('a paper', () => {
  it('holds every question and option in the language, and nothing of what is right', () => {
    const sheet = makeSheet(bank, 12, 'seed')
    const paper = paperOf(sheet, 'pl')
    expect(paper.questions[0]?.text).toMatch(/^Pytanie/)
    expect(paper.questions.map(({ options }) => options.length)).toEqual(sheet.questions.map(({ options }) => options.length))
    expect(JSON.stringify(paper)).not.toMatch(/right|correct|Secret/)
    for (const { options } of paper.questions) for (const option of options) expect(Object.keys(option).sort()).toEqual(['id', 'text'])
  })
})

describe('a grade', () => {
  it('is whole for the right options and bounded for any', () => {
    const sheet = makeSheet(bank, 8, 'seed')
    expect(grade(sheet, right(sheet), 100)).toEqual({ points: 8, maxPoints: 8, scorePercent: 100, passed: true })
    const ids = sheet.questions.flatMap(({ options }) => options.map(({ id }) => id))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...sheet.questions.map(({ id }) => id)), fc.array(fc.constantFrom(...ids), { maxLength: 6 })), fc.integer({ min: 1, max: 100 }), (answers, pass) => {
        const { points, maxPoints, scorePercent, passed } = grade(sheet, answers, pass)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(maxPoints)
        expect(scorePercent).toBe(Math.floor((100 * points) / maxPoints))
        expect(passed).toBe(scorePercent >= pass)
      }),
    )
  })

  it('gives nothing for a part of several right options, or for one too many', () => {
    const sheet = makeSheet(bank.slice(0, 1), 1, 'seed')
    const [question] = sheet.questions
    const all = question?.options.map(({ id }) => id) ?? []
    expect(grade(sheet, { q0: (right(sheet).q0 ?? []).slice(0, 1) }, 50).points).toBe(0)
    expect(grade(sheet, { q0: all }, 50).points).toBe(0)
  })

  it('of an empty sheet is never a pass', () => {
    expect(grade({ questions: [] }, {}, 1).passed).toBe(false)
  })
})

describe('the next attempt', () => {
  const rules = { attempts: 2, cooldownHours: 24 }
  const failed = (number: number, submittedAt: string) => ({ number, passed: false, submittedAt })
  const first = failed(1, '2026-03-01T09:00:00.000Z')
  const second = failed(2, '2026-03-01T10:00:00.000Z')

  it('is open at once until the row of failures is full', () => {
    expect(nextAttempt([], rules, new Date())).toEqual({ allowed: true, number: 1 })
    expect(nextAttempt([first], rules, new Date('2026-03-01T09:00:01Z'))).toEqual({ allowed: true, number: 2 })
  })

  it('then opens when the pause since the last is over, and says when', () => {
    expect(nextAttempt([first, second], rules, new Date('2026-03-02T09:59:59Z'))).toEqual({ allowed: false, reason: 'pause', opensAt: '2026-03-02T10:00:00.000Z' })
    expect(nextAttempt([first, second], rules, new Date('2026-03-02T10:00:00Z'))).toEqual({ allowed: true, number: 3 })
  })

  it('follows a pass only to renew, and then counts failures anew', () => {
    const passed = { number: 3, passed: true, submittedAt: '2026-03-05T10:00:00.000Z' }
    const past = [first, second, passed]
    const now = new Date('2028-02-01T09:00:00Z')
    expect(nextAttempt(past, rules, now)).toEqual({ allowed: false, reason: 'passed' })
    expect(nextAttempt(past, rules, now, '2026-03-05T09:59:59.000Z')).toEqual({ allowed: false, reason: 'passed' })
    expect(nextAttempt(past, rules, now, '2026-03-05T10:00:01.000Z')).toEqual({ allowed: true, number: 4 })
    const again = failed(4, '2028-02-01T08:00:00.000Z')
    expect(nextAttempt([...past, again], rules, now, '2026-03-05T10:00:01.000Z')).toEqual({ allowed: true, number: 5 })
    expect(nextAttempt([...past, again, failed(5, '2028-02-01T08:30:00.000Z')], rules, now, '2026-03-05T10:00:01.000Z')).toMatchObject({ reason: 'pause' })
  })
})
