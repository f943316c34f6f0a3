import type { z } from 'zod'
import type { FieldError } from './problem'

/** What a check found, by field. `rule` and `values` let a page say it in its reader's language. */
export const fieldErrorsOf = (error: z.ZodError, at = ''): FieldError[] =>
  error.issues.map((issue) => ({ field: [at, ...issue.path].filter((part) => part !== '').join('.'), message: issue.message, ...ruleOf(issue) }))

function ruleOf(issue: z.core.$ZodIssue): Pick<FieldError, 'rule' | 'values'> {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? { rule: 'too-long', values: { max: Number(issue.maximum) } } : { rule: 'too-large' }
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) > 2 ? { rule: 'too-short', values: { min: Number(issue.minimum) } } : { rule: 'required' }
    case 'invalid_type':
      return { rule: 'required' }
    case 'invalid_value':
      return { rule: 'choice' }
    case 'invalid_format':
      return { rule: issue.format === 'regex' ? `form-${String(issue.path.at(-1))}` : `form-${issue.format}` }
    case 'custom':
      return { rule: typeof issue.params?.rule === 'string' ? issue.params.rule : `form-${String(issue.path.at(-1))}` }
    default:
      return {}
  }
}
