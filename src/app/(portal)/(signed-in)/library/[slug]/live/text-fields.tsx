import { TextInput } from '@mantine/core'
import type { AssetInput } from '~/media/assets/open-asset'
import styles from './live.module.css'
import type { Say } from './use-words'

export type TextAsked = Extract<AssetInput, { type: 'text' }>

interface Props {
  inputs: readonly TextAsked[]
  typed: Readonly<Record<string, string>>
  /** By input. */
  errors: Readonly<Record<string, string>>
  type: (name: string, text: string) => void
  /** The places that the field in hand is printed in. */
  shows: (places: AssetInput['pages']) => void
  t: Say
}

/** What a person of the partner writes. A text that is too long stays as it was typed, with what is wrong beside it. */
export const TextFields = ({ inputs, typed, errors, type, shows, t }: Props) =>
  inputs.map(({ name, label, maxLength, required, mustChange, default: example, pages }) => (
    <TextInput
      key={name}
      name={`inputs.${name}`}
      label={label}
      value={typed[name] ?? ''}
      required={required}
      placeholder={mustChange ? example : undefined}
      error={errors[name]}
      description={t('count', { count: (typed[name] ?? '').trim().length, max: maxLength })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      classNames={{ description: styles.count }}
      onFocus={() => shows(pages)}
      onChange={(event) => type(name, event.currentTarget.value)}
      size="md"
      autoComplete="off"
    />
  ))
