import { useEffect, useRef } from 'react'
import type { AssetInput } from '~/media/assets/open-asset'
import { kitOffers } from '~/media/pictures/kit-offers'
import { PictureChooser } from './picture-chooser'
import { usePictures } from './use-pictures'
import type { Say } from './use-words'

export type PictureAsked = Extract<AssetInput, { type: 'picture' }>

interface Props {
  inputs: readonly PictureAsked[]
  typed: Readonly<Record<string, string>>
  /** By input. */
  errors: Readonly<Record<string, string>>
  type: (name: string, id: string) => void
  shows: (places: PictureAsked['pages']) => void
  /** Whether the reader decides what the brand kit holds. */
  keepsKit: boolean
  t: Say
}

/** Which pictures of the company stand on the copy. */
export function PictureFields({ inputs, typed, errors, type, shows, keepsKit, t }: Props) {
  const pictures = usePictures(inputs.length > 0)
  const offered = useRef(false)
  useEffect(() => {
    if (!pictures.all || offered.current) return
    offered.current = true
    // What stands for the company is a good beginning where a picture must be.
    for (const [name, id] of Object.entries(kitOffers(inputs, pictures.all))) if (!typed[name]) type(name, id)
  }, [pictures.all, inputs, typed, type])
  return inputs.map((input) => (
    <PictureChooser key={input.name} input={input} pictures={pictures} chosen={typed[input.name] ?? ''} error={errors[input.name]} choose={(id) => type(input.name, id)} shows={() => shows(input.pages)} keepsKit={keepsKit} t={t} />
  ))
}
