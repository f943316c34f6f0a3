import type { AttemptRow, ExamRow } from './rows'

export type NextAttempt = { allowed: true; number: number } | { allowed: false; reason: 'passed' } | { allowed: false; reason: 'pause'; opensAt: string }

const HOUR = 3_600_000

/**
 * Whether a person may begin another attempt: not after passing, and after so many failed ones in a row only when the
 * pause since the last of them is over.
 * @param past every attempt of the person at this exam, submitted ones only
 */
export function nextAttempt(past: readonly Pick<AttemptRow, 'number' | 'passed' | 'submittedAt'>[], { attempts, cooldownHours }: Pick<ExamRow, 'attempts' | 'cooldownHours'>, now: Date): NextAttempt {
  if (past.some(({ passed }) => passed)) return { allowed: false, reason: 'passed' }
  const last = Math.max(0, ...past.map(({ number }) => number))
  if (last > 0 && last % attempts === 0) {
    const ended = Math.max(...past.map(({ submittedAt }) => Date.parse(submittedAt ?? '') || 0))
    const opens = ended + cooldownHours * HOUR
    if (opens > now.getTime()) return { allowed: false, reason: 'pause', opensAt: new Date(opens).toISOString() }
  }
  return { allowed: true, number: last + 1 }
}
