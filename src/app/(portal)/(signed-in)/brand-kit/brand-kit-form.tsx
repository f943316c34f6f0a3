'use client'

import { Button, ColorInput, FileInput, Stack } from '@mantine/core'
import { Icon } from '~/src/app/components/portal-icon'
import { startTransition, useActionState } from 'react'
import { AreaField, TextField } from '~/src/app/components/fields'
import { Outcome } from '~/src/app/components/outcome'
import { EMPTY_FORM } from '~/src/app/form-state'
import { save } from './actions'
import styles from './brand-kit.module.css'
import { type OwnLogoField, OwnLogos } from './own-logos'

interface Props {
  kit: { primary: string; secondary: string; contact: Record<string, string>; brought: readonly OwnLogoField[] }
  words: Record<'logo' | 'otherLogos' | 'otherLogosHint' | 'chooseFile' | 'yourOwn' | 'derivedAgain' | OwnLogoField | `${OwnLogoField}Hint` | 'logoHint' | 'choose' | 'primary' | 'secondary' | 'company' | 'name' | 'phone' | 'email' | 'website' | 'address' | 'button' | 'saved', string>
}

const LOGO_TYPES = 'image/png,image/jpeg,image/webp,image/svg+xml'
/** How browsers know what each line of a contact block is. */
const FILLS = { company: 'organization', name: 'name', phone: 'tel', email: 'email', website: 'url' } as const

/** Logo, colours and contact block. The form is sent by hand, so that a refusal leaves the chosen file in place. */
export function BrandKitForm({ kit, words }: Props) {
  const [state, action, pending] = useActionState(save, EMPTY_FORM)
  const colour = (name: 'primary' | 'secondary') => (
    <ColorInput name={name} label={words[name]} defaultValue={state.values[name] ?? kit[name]} error={state.errors[name]} size="md" format="hex" eyeDropperButtonProps={{ 'aria-hidden': true, tabIndex: -1 }} />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        startTransition(() => action(form))
      }}
    >
      <Stack gap={16}>
        <Outcome form={state} done={words.saved} />
        <FileInput name="logo" label={words.logo} description={words.logoHint} placeholder={words.choose} accept={LOGO_TYPES} error={state.errors.logo} size="md" leftSection={<Icon name="upload" size={18} />} clearable={false} />
        <OwnLogos form={state} accept={LOGO_TYPES} brought={kit.brought} words={{ ...words, choose: words.chooseFile }} />
        <div className={styles.pair}>
          {colour('primary')}
          {colour('secondary')}
        </div>
        <div className={styles.pair}>
          {(Object.keys(FILLS) as (keyof typeof FILLS)[]).map((field) => (
            <TextField key={field} form={state} name={`contact.${field}`} label={words[field]} defaultValue={kit.contact[field] ?? ''} autoComplete={FILLS[field]} />
          ))}
        </div>
        <AreaField form={state} name="contact.address" label={words.address} defaultValue={kit.contact.address ?? ''} autoComplete="street-address" />
        <Button type="submit" loading={pending} size="md" style={{ alignSelf: 'start' }}>
          {words.button}
        </Button>
      </Stack>
    </form>
  )
}
