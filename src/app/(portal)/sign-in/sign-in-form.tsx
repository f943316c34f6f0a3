'use client'

import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useActionState } from 'react'
import { signIn } from './actions'

interface Words {
  email: string
  password: string
  button: string
}

/** Mail address and password. What was typed as address stays after a refusal. */
export function SignInForm({ next, words }: { next: string; words: Words }) {
  const [state, action, pending] = useActionState(signIn, { email: '' })
  return (
    <form action={action} className="card">
      <Stack gap={16}>
        {state.refusal && (
          <Alert color="red" role="alert">
            {state.refusal}
          </Alert>
        )}
        <input type="hidden" name="next" value={next} />
        <TextInput name="email" type="email" label={words.email} autoComplete="username" required defaultValue={state.email} key={state.email} size="md" />
        <PasswordInput name="password" label={words.password} autoComplete="current-password" required size="md" />
        <Button type="submit" loading={pending} size="md" fullWidth>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
