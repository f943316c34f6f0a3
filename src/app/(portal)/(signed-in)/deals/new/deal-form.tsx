'use client'

import { Button, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { AreaField, ChoiceField, TextField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { register } from './actions'

interface Props {
  programs: { value: string; label: string }[]
  words: Record<'program' | 'name' | 'domain' | 'country' | 'amount' | 'description' | 'submit', string>
}

/** The deal form: what was typed stays after a refusal, and errors stand beside their fields. */
export function DealForm({ programs, words }: Props) {
  const [state, action, pending] = useActionState(register, EMPTY_FORM)
  return (
    <form action={action} className="card">
      <Stack gap={16}>
        <Outcome form={state} />
        <ChoiceField form={state} name="program" label={words.program} data={programs} />
        <TextField form={state} name="customer.name" label={words.name} required />
        <TextField form={state} name="customer.domain" label={words.domain} required placeholder="example.com" inputMode="url" />
        <TextField form={state} name="customer.country" label={words.country} required maxLength={2} placeholder="DE" />
        <TextField form={state} name="amount" label={words.amount} required inputMode="decimal" />
        <AreaField form={state} name="description" label={words.description} maxLength={1000} />
        <Button type="submit" loading={pending} size="md">
          {words.submit}
        </Button>
      </Stack>
    </form>
  )
}
