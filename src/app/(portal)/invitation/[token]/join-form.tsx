'use client'

import { Button, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { ChoiceField, PasswordField, TextField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { join } from './actions'

interface Props {
  token: string
  email: string
  name: string
  locale: string
  locales: { value: string; label: string }[]
  words: Record<'name' | 'password' | 'hint' | 'language' | 'button', string>
}

export function JoinForm({ token, email, name, locale, locales, words }: Props) {
  const [state, action, pending] = useActionState(join, EMPTY_FORM)
  return (
    <form action={action} className="card">
      <Stack gap={16}>
        <Outcome form={state} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <TextField form={state} name="name" label={words.name} defaultValue={name} autoComplete="name" required />
        <ChoiceField form={state} name="locale" label={words.language} data={locales} defaultValue={locale} />
        <PasswordField form={state} name="password" label={words.password} description={words.hint} autoComplete="new-password" />
        <Button type="submit" loading={pending} size="md" fullWidth>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
