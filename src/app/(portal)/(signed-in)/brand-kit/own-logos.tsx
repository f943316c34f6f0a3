'use client'

import { Checkbox, FileInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Icon } from '~/src/app/components/portal-icon'
import type { FormState } from '~/src/app/form-state'
import styles from './brand-kit.module.css'

export type OwnLogoField = 'logoOnDark' | 'logoSquare' | 'logoMono'

interface Props {
  form: FormState
  accept: string
  /** Which of them the company has brought. */
  brought: readonly OwnLogoField[]
  words: Record<'otherLogos' | 'otherLogosHint' | 'choose' | 'yourOwn' | 'derivedAgain' | OwnLogoField | `${OwnLogoField}Hint`, string>
}

const FIELDS: readonly OwnLogoField[] = ['logoOnDark', 'logoSquare', 'logoMono']

/** Logos that a company may bring beside its main one; open where there is something to see, and always for what is wrong. */
export function OwnLogos({ form, accept, brought, words }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (details.current && FIELDS.some((field) => form.errors[field])) details.current.open = true
  }, [form])
  return (
    <details ref={details} className={styles.others} open={brought.length > 0}>
      <summary>{words.otherLogos}</summary>
      <div className={styles.versions}>
        <p className="soft">{words.otherLogosHint}</p>
        {FIELDS.map((field) => (
          <div key={field}>
            <FileInput name={field} label={brought.includes(field) ? `${words[field]} · ${words.yourOwn}` : words[field]} description={words[`${field}Hint`]} placeholder={words.choose} accept={accept} error={form.errors[field]} size="md" leftSection={<Icon name="upload" size={18} />} />
            {brought.includes(field) && <Checkbox name={`${field}Derived`} value="yes" label={words.derivedAgain} size="sm" styles={{ body: { alignItems: 'center', minHeight: 44 } }} />}
          </div>
        ))}
      </div>
    </details>
  )
}
