import type { AttemptRow, ExamRow } from './rows'

export type NextAttempt = { allowed: true; number: number } | { allowed: false; reason: 'passed' } | { allowed: false; reason: 'pause'; opensAt: string }

const HOUR = 3_600_000

/**
 * Whether a person may begin another attempt: after passing only to renew a certificate, and after so many failed ones
 * in a row only when the pause since the last of them is over.
 * @param past every attempt of the person at this exam, submitted ones only
 * @param renewSince passes up to this instant earned a certificate that is due to be renewed; absent: none is
 */
export function nextAttempt(past: readonly Pick<AttemptRow, 'number' | 'passed' | 'submittedAt'>[], { attempts, cooldownHours }: Pick<ExamRow, 'attempts' | 'cooldownHours'>, now: Date, renewSince?: string): NextAttempt {
  const ordered = past.toSorted((a, b) => a.number - b.number)
  const lastPass = ordered.findLastIndex(({ passed }) => passed)
  const pass = ordered[lastPass]
  if (pass && (renewSince === undefined || (pass.submittedAt ?? '') > renewSince)) return { allowed: false, reason: 'passed' }
  const failed = ordered.slice(lastPass + 1)
  if (failed.length > 0 && failed.length % attempts === 0) {
    const ended = Math.max(...failed.map(({ submittedAt }) => Date.parse(submittedAt ?? '') || 0))
    const opens = ended + cooldownHours * HOUR
    if (opens > now.getTime()) return { allowed: false, reason: 'pause', opensAt: new Date(opens).toISOString() }
  }
  return { allowed: true, number: (ordered.at(-1)?.number ?? 0) + 1 }
}
