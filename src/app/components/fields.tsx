'use client'

import { NativeSelect, PasswordInput, Textarea, TextInput, type NativeSelectProps, type PasswordInputProps, type TextareaProps, type TextInputProps } from '@mantine/core'
import type { FormState } from '../form-state'

type Of<P> = Omit<P, 'form' | 'name' | 'label'> & { form: FormState; name: string; label: string }

// React empties a form after its action; a new key makes the field begin with what was typed.
const begun = ({ values, errors }: FormState, name: string) => ({ name, error: errors[name], size: 'md' as const, key: `${name}:${values[name] ?? ''}` })

/** One line of text that stays after a refusal, with its error beside it. */
export function TextField({ form, name, defaultValue, ...rest }: Of<TextInputProps>) {
  const { key, ...own } = begun(form, name)
  return <TextInput key={key} {...own} defaultValue={form.values[name] ?? defaultValue} {...rest} />
}

export function AreaField({ form, name, defaultValue, ...rest }: Of<TextareaProps>) {
  const { key, ...own } = begun(form, name)
  return <Textarea key={key} {...own} defaultValue={form.values[name] ?? defaultValue} autosize minRows={3} {...rest} />
}

export function ChoiceField({ form, name, defaultValue, ...rest }: Of<NativeSelectProps>) {
  const { key, ...own } = begun(form, name)
  return <NativeSelect key={key} {...own} defaultValue={form.values[name] ?? defaultValue} {...rest} />
}

/** A password is never given back to the page. */
export function PasswordField({ form, name, ...rest }: Of<PasswordInputProps>) {
  return <PasswordInput name={name} error={form.errors[name]} size="md" required {...rest} />
}
