'use client'

import { Alert, Button, Stack, TextInput } from '@mantine/core'
import { useActionState } from 'react'
import type { AssetInput } from '~/media/open-asset'
import { makeCopy } from './actions'
import { useLengths } from './use-lengths'

interface Props {
  slug: string
  inputs: AssetInput[]
  words: { button: string; done: string; download: string; again: string }
}

/** Makes a copy with what the person typed; findings stand right under it. */
export function CoBrandForm({ slug, inputs, words }: Props) {
  const [state, action, pending] = useActionState(makeCopy, { values: {}, errors: {}, warnings: [] })
  const { found, typed } = useLengths(slug, state)
  return (
    <form action={action}>
      <div className="stack" style={{ gap: 16 }}>
        <input type="hidden" name="slug" value={slug} />
        {inputs.map(({ name, label, maxLength, required }) => (
          <TextInput key={`${name}:${state.values[name] ?? ''}`} name={`inputs.${name}`} label={label} maxLength={maxLength} required={required} defaultValue={state.values[name] ?? ''} error={found[name] ?? state.errors[name]} onChange={(event) => typed(name, event.currentTarget.value)} size="md" />
        ))}
        {state.refusal && (
          <Alert color="red" role="alert">
            {state.refusal}
          </Alert>
        )}
        <Button type="submit" loading={pending} size="md" variant={state.serial ? 'default' : 'filled'}>
          {state.serial ? words.again : words.button}
        </Button>
        {state.serial && (
          <Alert color="brand" role="status" title={state.waiting ?? words.done}>
            <Stack gap={12}>
              <span>{state.serial}</span>
              {state.warnings.map((warning) => (
                <span key={warning}>{warning}</span>
              ))}
              {!state.waiting && (
                <Button component="a" href={`/v1/copies/${state.serial}/file`}>
                  {words.download}
                </Button>
              )}
            </Stack>
          </Alert>
        )}
      </div>
    </form>
  )
}
