'use client'

import { Button, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { PasswordField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { setPassword } from './actions'

export function ResetForm({ token, email, words }: { token: string; email: string; words: Record<'password' | 'hint' | 'button', string> }) {
  const [state, action, pending] = useActionState(setPassword, EMPTY_FORM)
  return (
    <form action={action} className="card">
      <Stack gap={16}>
        <Outcome form={state} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <PasswordField form={state} name="password" label={words.password} description={words.hint} autoComplete="new-password" />
        <Button type="submit" loading={pending} size="md" fullWidth>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
