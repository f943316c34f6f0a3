'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useActionState, useState } from 'react'
import { EMPTY_FORM, type FormState } from '../form-state'
import { Outcome } from './outcome'

interface Props {
  /** What the button says, and to whom it belongs for those who hear it. */
  label: string
  accessibleLabel: string
  title: string
  /** What will be lost. */
  body: string
  confirm: string
  cancel: string
  action: (before: FormState, form: FormData) => Promise<FormState>
  id: string
}

/** A step that cannot be undone: says what will be lost, then asks. */
export function ConfirmButton({ label, accessibleLabel, title, body, confirm, cancel, action, id }: Props) {
  const [opened, setOpened] = useState(false)
  const [state, send, pending] = useActionState(action, EMPTY_FORM)
  return (
    <>
      <Button variant="subtle" color="red" size="sm" mih={44} aria-label={accessibleLabel} onClick={() => setOpened(true)}>
        {label}
      </Button>
      <Modal opened={opened && state.done === undefined} onClose={() => setOpened(false)} title={title} closeButtonProps={{ 'aria-label': cancel }} centered>
        <form action={send}>
          <input type="hidden" name="id" value={id} />
          <Stack gap={16}>
            <Outcome form={state} />
            <div>{body}</div>
            <Group justify="flex-end" gap={8}>
              <Button variant="default" mih={44} onClick={() => setOpened(false)}>
                {cancel}
              </Button>
              <Button type="submit" color="red" mih={44} loading={pending}>
                {confirm}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
