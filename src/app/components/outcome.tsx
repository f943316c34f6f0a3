'use client'

import { Alert } from '@mantine/core'
import type { FormState } from '../form-state'

/** On top of a form: why it was refused, or that it is done. */
export function Outcome({ form, done }: { form: FormState; done?: string }) {
  if (form.refusal) {
    return (
      <Alert color="red" role="alert">
        {form.refusal}
      </Alert>
    )
  }
  if (form.done !== undefined && done) {
    return (
      <Alert color="brand" role="status">
        {done}
      </Alert>
    )
  }
  return null
}
