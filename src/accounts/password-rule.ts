import type { FieldError } from '~/src/platform/problem'

/** Characters. NIST SP 800-63B asks for length and against composition rules. */
export const SHORTEST_PASSWORD = 12
const LONGEST = 200

interface PasswordArgs {
  password: string
  /** Words that a guess would begin with: the person's address and name. */
  about: readonly string[]
  /** Name of the form's field. */
  field?: string
}

/** What is wrong with a new password, or nothing: its length, one thing over and over, or the person's own name. */
export function passwordErrors({ password, about, field = 'password' }: PasswordArgs): FieldError[] {
  if (password.length < SHORTEST_PASSWORD) {
    return [{ field, message: `Use at least ${SHORTEST_PASSWORD} characters; a few words are easy to keep in mind.`, rule: 'password-short', values: { min: SHORTEST_PASSWORD } }]
  }
  if (password.length > LONGEST) return [{ field, message: `Use at most ${LONGEST} characters.`, rule: 'too-long', values: { max: LONGEST } }]
  const plain = password.toLowerCase()
  const known = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length > 3)
  const rest = known.reduce((left, part) => left.replaceAll(part, ''), plain)
  if (new Set(plain).size < 5 || rest.length < 6) {
    return [{ field, message: 'This is easy to guess: do not build it from your name, your address or one character.', rule: 'password-weak' }]
  }
  return []
}
