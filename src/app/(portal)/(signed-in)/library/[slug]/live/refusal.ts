/** A refusal of the API, as the form shows it. */
export interface Refusal {
  /** Such as `edition-recalled`. */
  code: string
  /** What stands in for words of our own, where the code has none. */
  title: string
  /** By input. */
  fields: Record<string, { rule?: string; values: Record<string, string | number>; message: string }>
}

interface ProblemDocument {
  type?: string
  title?: string
  errors?: { field: string; message: string; rule?: string; values?: Record<string, string | number> }[]
}

/** What a problem document (RFC 9457) says of the form; of anything else, that it failed. */
export function refusalOf(answer: unknown): Refusal {
  const { type = '', title = '', errors = [] } = (typeof answer === 'object' && answer !== null ? answer : {}) as ProblemDocument
  const fields = errors.filter(({ field }) => field.startsWith('inputs.')).map(({ field, rule, values = {}, message }) => [field.slice('inputs.'.length), { ...(rule ? { rule } : {}), values, message }] as const)
  return { code: type.split(':').at(-1) || 'failed', title, fields: Object.fromEntries(fields) }
}
