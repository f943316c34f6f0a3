export interface FieldError {
  /** Path of the input field, in dots: `customer.name`. */
  field: string
  /** What is wrong and what would be right, in a sentence. */
  message: string
  /** Stable name of the rule that was broken, by which pages find the sentence in their reader's language. */
  rule?: string
  /** What that sentence is filled with. */
  values?: Record<string, string | number>
}

export interface ProblemInit {
  /** HTTP status. */
  status: number
  /** Stable machine name in kebab-case; becomes the end of the `type` URI. */
  code: string
  title: string
  detail?: string
  errors?: FieldError[]
  /** Extension members, as RFC 9457 section 3.2 allows. */
  extra?: Record<string, unknown>
}

const TYPE_BASE = 'urn:tandem:problem:'

/** A refusal a caller can act on, carried to the edge and written there as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail?: string
  readonly errors?: FieldError[]
  readonly extra?: Record<string, unknown>

  constructor({ status, code, title, detail, errors, extra }: ProblemInit) {
    super(title)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.detail = detail
    this.errors = errors
    this.extra = extra
  }

  /** The problem document's members. */
  toJSON(): Record<string, unknown> {
    return {
      ...this.extra,
      type: TYPE_BASE + this.code,
      title: this.message,
      status: this.status,
      ...(this.detail ? { detail: this.detail } : {}),
      ...(this.errors?.length ? { errors: this.errors } : {}),
    }
  }
}

/** True for a Problem of either module copy (our bundle or Next's), which `instanceof` cannot tell. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && error.name === 'Problem' && 'code' in error && 'status' in error
}
