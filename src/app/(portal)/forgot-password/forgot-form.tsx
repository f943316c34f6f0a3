'use client'

import { Button, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { TextField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { askForReset } from './actions'

export function ForgotForm({ words }: { words: Record<'email' | 'button' | 'sent', string> }) {
  const [state, action, pending] = useActionState(askForReset, EMPTY_FORM)
  return (
    <form action={action} className="card">
      <Stack gap={16}>
        <Outcome form={state} done={words.sent} />
        <TextField form={state} name="email" type="email" label={words.email} autoComplete="username" required />
        <Button type="submit" loading={pending} size="md" fullWidth>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
