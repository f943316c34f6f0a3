import { type FieldError, Problem } from '~/src/platform/problem'
import { pictureErrors, pictureInputs, type UsablePicture } from './picture-inputs'
import { filledInputs, type TextInput, textInputs } from './text-inputs'
import { roomErrors } from './text-room'
import type { Zone } from './zones'

/** A company's pictures by their ids, as far as inputs may name them. */
type Pictures = ReadonlyMap<string, UsablePicture>

const NO_PICTURES: Pictures = new Map()

/**
 * What stands in each place for typed text, and which picture in each for one; a place without a picture is not among it.
 * @param unfinished while somebody still types: what is asked for may be missing yet
 * @throws Problem 422 `invalid-inputs`
 */
export async function checkInputs(zones: readonly Zone[], inputs: Readonly<Record<string, string>>, unfinished = false, pictures = NO_PICTURES): Promise<Record<string, string>> {
  const errors = await inputErrors(zones, inputs, unfinished, pictures)
  if (errors.length > 0) throw new Problem({ status: 422, code: 'invalid-inputs', title: 'Some inputs are not right', errors })
  const chosen = pictureInputs(zones).flatMap(({ name }) => (inputs[name]?.trim() ? [[name, inputs[name].trim()] as const] : []))
  return { ...filledInputs(textInputs(zones), inputs), ...Object.fromEntries(chosen) }
}

/** What is wrong with texts and pictures for zones, by input; of the room that texts take only where all else is right. */
export async function inputErrors(zones: readonly Zone[], inputs: Readonly<Record<string, string>>, unfinished = false, pictures = NO_PICTURES): Promise<FieldError[]> {
  const asked = textInputs(zones)
  const names = [...asked, ...pictureInputs(zones)].map(({ name }) => name)
  const filled = filledInputs(asked, inputs)
  const errors: FieldError[] = [
    ...Object.keys(inputs)
      .filter((name) => !names.includes(name))
      .map((name) => ({ field: `inputs.${name}`, message: `This asset has no input of that name; it has ${names.join(', ') || 'none'}.` })),
    ...asked.flatMap((input) => [...(unfinished ? [] : missingErrors(input, filled[input.name] ?? '')), ...lengthErrors(input, filled[input.name] ?? '')]),
    ...pictureErrors(zones, inputs, pictures, unfinished),
  ]
  return errors.length > 0 ? errors : roomErrors(zones, filled)
}

function missingErrors({ name, required, mustChange, default: example }: TextInput, text: string): FieldError[] {
  const field = `inputs.${name}`
  if (required && text === '') return [{ field, message: 'Fill this in.', rule: 'required' }]
  if (mustChange && example !== undefined && alike(text) === alike(example)) return [{ field, message: 'Say this in your own words: the text of the template is an example.', rule: 'must-change' }]
  return []
}

function lengthErrors({ name, maxLength }: TextInput, text: string): FieldError[] {
  if (text.length <= maxLength) return []
  return [{ field: `inputs.${name}`, message: `Use at most ${maxLength} characters; these are ${text.length}.`, rule: 'too-long', values: { max: maxLength } }]
}

/** Of texts that differ by no word. */
const alike = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
