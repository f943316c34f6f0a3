/** What an action gives back to its form: what was typed, what is wrong with it, or that it is done. */
export interface FormState {
  values: Record<string, string>
  /** By field. */
  errors: Record<string, string>
  refusal?: string
  /** Set when it worked; what there is to show, if anything. */
  done?: string
}

export const EMPTY_FORM: FormState = { values: {}, errors: {} }

/** The texts of a form, without passwords and what React adds. */
export const typedValues = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') && !/password|current/i.test(name) ? [[name, value]] : [])))
