'use client'

import { Button, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { AreaField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { amend } from './actions'

export function AmendForm({ id, description, words }: { id: string; description: string; words: Record<'label' | 'button' | 'saved', string> }) {
  const [state, action, pending] = useActionState(amend, EMPTY_FORM)
  return (
    <form action={action}>
      <Stack gap={16}>
        <Outcome form={state} done={words.saved} />
        <input type="hidden" name="id" value={id} />
        <AreaField form={state} name="description" label={words.label} defaultValue={description} maxLength={1000} required />
        <Button type="submit" loading={pending} size="md" style={{ alignSelf: 'start' }}>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
