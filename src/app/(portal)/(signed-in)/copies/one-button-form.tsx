'use client'

import { Button, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM, type FormState } from '~/src/app/form-state'

interface Props {
  action: (before: FormState, form: FormData) => Promise<FormState>
  label: string
  accessibleLabel?: string
  variant: 'filled' | 'default'
  id?: string
}

/** A button that does one thing, and what came of it in sentences above. */
export function OneButtonForm({ action, label, accessibleLabel, variant, id }: Props) {
  const [state, send, pending] = useActionState(action, EMPTY_FORM)
  return (
    <form action={send} style={{ whiteSpace: 'pre-line' }}>
      {id && <input type="hidden" name="id" value={id} />}
      <Stack gap={12} align="flex-start">
        <Outcome form={state} done={state.done} />
        <Button type="submit" variant={variant} mih={44} loading={pending} aria-label={accessibleLabel}>
          {label}
        </Button>
      </Stack>
    </form>
  )
}
