'use client'

import { NativeSelect } from '@mantine/core'
import { useActionState } from 'react'
import { EMPTY_FORM } from '~/src/app/form-state'
import { changeRole } from './actions'

/** A colleague's role; a choice takes effect at once. */
export function RoleChoice({ id, role, label, roles }: { id: string; role: string; label: string; roles: { value: string; label: string }[] }) {
  const [state, action, pending] = useActionState(changeRole, EMPTY_FORM)
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <NativeSelect name="role" aria-label={label} data={roles} defaultValue={role} key={`${role}${state.refusal ?? ''}`} disabled={pending} error={state.refusal} onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()} size="md" />
    </form>
  )
}
