'use client'

import { Button, Checkbox, Stack } from '@mantine/core'
import { useActionState } from 'react'
import { ChoiceField, TextField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { saveProfile } from './actions'

interface Props {
  profile: { name: string; jobTitle: string; locale: string; timeZone: string; mutedMails: string[] }
  locales: { value: string; label: string }[]
  zones: string[]
  mails: { value: string; label: string }[]
  words: Record<'name' | 'jobTitle' | 'language' | 'timeZone' | 'zoneHint' | 'mails' | 'mailsHint' | 'button' | 'saved', string>
}

/** Who I am, which language the portal speaks, and what it mails me. */
export function ProfileForm({ profile, locales, zones, mails, words }: Props) {
  const [state, action, pending] = useActionState(saveProfile, EMPTY_FORM)
  return (
    <form action={action}>
      <Stack gap={16}>
        <Outcome form={state} done={words.saved} />
        <TextField form={state} name="name" label={words.name} defaultValue={profile.name} autoComplete="name" required />
        <TextField form={state} name="jobTitle" label={words.jobTitle} defaultValue={profile.jobTitle} autoComplete="organization-title" />
        <ChoiceField form={state} name="locale" label={words.language} data={locales} defaultValue={profile.locale} />
        <TextField form={state} name="timeZone" label={words.timeZone} description={words.zoneHint} defaultValue={profile.timeZone} list="zones" />
        <datalist id="zones">
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <Checkbox.Group label={words.mails} description={words.mailsHint} defaultValue={mails.map(({ value }) => value).filter((kind) => !profile.mutedMails.includes(kind))} key={profile.mutedMails.join()} size="md">
          <Stack gap={4} mt={8}>
            {mails.map(({ value, label }) => (
              <Checkbox key={value} name="mails" value={value} label={label} size="md" styles={{ body: { alignItems: 'center', minHeight: 44 } }} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button type="submit" loading={pending} size="md" style={{ justifySelf: 'start', alignSelf: 'start' }}>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
