import type { Zone } from './zones'

/** A text that people type for a copy, as its form asks for it. */
export interface TextInput {
  type: 'text'
  /** Name of the input in the form and in `inputs`. */
  name: string
  label: string
  maxLength: number
  required: boolean
  /** Its default is an example: words of one's own are asked for. */
  mustChange: boolean
  /** What stands there for whoever says nothing of it. */
  default?: string
}

/** What people type for zones; texts that are locked, or fill themselves, are not among it. */
export const textInputs = (zones: readonly Zone[]): TextInput[] =>
  zones
    .filter(({ kind, source, editing }) => kind === 'text' && source === 'free' && editing !== 'locked')
    .map(({ id, label, maxLength, required, editing, defaultText }) => ({
      type: 'text',
      name: id,
      label: label || id,
      maxLength,
      required: required || editing === 'must-change',
      mustChange: editing === 'must-change',
      ...(defaultText ? { default: defaultText } : {}),
    }))

/** What is typed, and what stands there by default: an input that is left empty on purpose stays empty. */
export const filledInputs = (asked: readonly TextInput[], inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(asked.map(({ name, default: text }) => [name, (inputs[name] ?? text ?? '').trim()]))
