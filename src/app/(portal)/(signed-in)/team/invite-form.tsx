'use client'

import { Button } from '@mantine/core'
import { useActionState } from 'react'
import { ChoiceField, TextField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { invite } from './actions'
import styles from './team.module.css'

interface Props {
  locale: string
  locales: { value: string; label: string }[]
  roles: { value: string; label: string }[]
  words: Record<'email' | 'name' | 'role' | 'language' | 'button' | 'sent', string>
}

export function InviteForm({ locale, locales, roles, words }: Props) {
  const [state, action, pending] = useActionState(invite, EMPTY_FORM)
  return (
    <form action={action} className="stack" style={{ gap: 16 }}>
      <Outcome form={state} done={words.sent} />
      <div className={styles.fields}>
        <TextField form={state} name="email" type="email" label={words.email} autoComplete="off" required />
        <TextField form={state} name="name" label={words.name} autoComplete="off" />
        <ChoiceField form={state} name="role" label={words.role} data={roles} />
        <ChoiceField form={state} name="locale" label={words.language} data={locales} defaultValue={locale} />
      </div>
      <Button type="submit" loading={pending} size="md" style={{ justifySelf: 'start' }}>
        {words.button}
      </Button>
    </form>
  )
}
