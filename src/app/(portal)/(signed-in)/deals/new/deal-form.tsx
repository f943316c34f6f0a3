'use client'

import { Alert, Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useActionState } from 'react'
import { register } from './actions'

interface Props {
  programs: { value: string; label: string }[]
  words: Record<'program' | 'name' | 'domain' | 'country' | 'amount' | 'description' | 'submit', string>
}

/** The deal form: what was typed stays after a refusal, and errors stand beside their fields. */
export function DealForm({ programs, words }: Props) {
  const [state, action, pending] = useActionState(register, { values: {}, errors: {} })
  const field = (name: string) => ({ name, defaultValue: state.values[name] ?? '', error: state.errors[name], key: `${name}:${state.values[name] ?? ''}`, size: 'md' as const })
  const { key: domainKey, ...domain } = field('customer.domain')
  const { key: nameKey, ...name } = field('customer.name')
  const { key: countryKey, ...country } = field('customer.country')
  const { key: amountKey, ...amount } = field('amount')
  const { key: descriptionKey, ...description } = field('description')
  return (
    <form action={action} className="card">
      <Stack gap={16}>
        {state.refusal && (
          <Alert color="red" role="alert">
            {state.refusal}
          </Alert>
        )}
        <NativeSelect name="program" label={words.program} data={programs} defaultValue={state.values.program} size="md" />
        <TextInput key={nameKey} {...name} label={words.name} required />
        <TextInput key={domainKey} {...domain} label={words.domain} required placeholder="example.com" inputMode="url" />
        <TextInput key={countryKey} {...country} label={words.country} required maxLength={2} placeholder="DE" />
        <TextInput key={amountKey} {...amount} label={words.amount} required inputMode="decimal" />
        <Textarea key={descriptionKey} {...description} label={words.description} maxLength={1000} autosize minRows={3} />
        <Button type="submit" loading={pending} size="md">
          {words.submit}
        </Button>
      </Stack>
    </form>
  )
}
