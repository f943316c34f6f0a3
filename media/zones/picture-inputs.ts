import type { FieldError } from '~/src/platform/problem'
import type { Zone } from './zones'

/** A picture that people choose for a copy, as its form asks for it. */
export interface PictureInput {
  type: 'picture'
  /** Name of the input in the form and in `inputs`, where the picture's id stands. */
  name: string
  label: string
  required: boolean
  /** Which of the company's pictures may be chosen. */
  media: 'any' | 'kit'
}

/** What must be known of a picture to say whether it may stand somewhere. */
export interface UsablePicture {
  inKit?: boolean | null
}

/** The pictures that people choose for zones. */
export const pictureInputs = (zones: readonly Zone[]): PictureInput[] =>
  zones.filter(({ kind }) => kind === 'image').map(({ id, label, required, media }) => ({ type: 'picture', name: id, label: label || id, required, media: media ?? 'any' }))

/**
 * What is wrong with pictures that were chosen, by input.
 * @param pictures those that the company has, by id
 */
export function pictureErrors(zones: readonly Zone[], inputs: Readonly<Record<string, string>>, pictures: ReadonlyMap<string, UsablePicture>, unfinished: boolean): FieldError[] {
  return pictureInputs(zones).flatMap(({ name, required, media }): FieldError[] => {
    const field = `inputs.${name}`
    const id = (inputs[name] ?? '').trim()
    if (id === '') return required && !unfinished ? [{ field, message: 'Choose a picture.', rule: 'picture-required' }] : []
    const picture = pictures.get(id)
    if (!picture) return [{ field, message: 'Your company has no such picture: use the id of one that GET /v1/pictures names.', rule: 'picture-unknown' }]
    if (media === 'kit' && !picture.inKit) return [{ field, message: 'Use a picture of your brand kit here: an administrator of your company adds pictures to it.', rule: 'picture-not-in-kit' }]
    return []
  })
}
