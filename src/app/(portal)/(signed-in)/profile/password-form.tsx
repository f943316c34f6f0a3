'use client'

import { Button, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { PasswordField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { savePassword } from './actions'

export function PasswordForm({ words }: { words: Record<'current' | 'new' | 'hint' | 'button' | 'changed', string> }) {
  const [state, action, pending] = useActionState(savePassword, EMPTY_FORM)
  return (
    <form action={action}>
      <Stack gap={16}>
        <Outcome form={state} done={words.changed} />
        <PasswordField form={state} name="current" label={words.current} autoComplete="current-password" />
        <PasswordField form={state} name="password" label={words.new} description={words.hint} autoComplete="new-password" />
        <Button type="submit" variant="default" loading={pending} size="md" style={{ alignSelf: 'start' }}>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
