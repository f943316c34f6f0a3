'use client'

import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { TextField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { makeKey } from './actions'

/** Makes an API key and shows it, this once. */
export function KeyForm({ words }: { words: Record<'name' | 'button' | 'made' | 'copy' | 'copied', string> }) {
  const [state, action, pending] = useActionState(makeKey, EMPTY_FORM)
  return (
    <form action={action}>
      <Stack gap={16}>
        <Outcome form={state} />
        {state.done && (
          <Alert color="brand" role="status" title={words.made}>
            <Group gap={8}>
              <Code style={{ overflowWrap: 'anywhere', fontSize: 14 }}>{state.done}</Code>
              <CopyButton value={state.done}>
                {({ copied, copy }) => (
                  <Button variant="default" size="sm" mih={44} onClick={copy}>
                    {copied ? words.copied : words.copy}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </Alert>
        )}
        <TextField form={state} name="name" label={words.name} maxLength={80} required autoComplete="off" />
        <Button type="submit" variant="default" loading={pending} size="md" style={{ alignSelf: 'start' }}>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
