'use client'

import { FieldDescription, FieldError, FieldLabel, useConfig, useField, useLocale } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useMemo, useState } from 'react'
import { createTranslator } from 'use-intl/core'
import { OPEN, type Requirement } from '~/src/policy/requirement'
import { requirementSentence } from '~/src/policy/words'
import en from '~/src/policy/messages/en.json'
import { RequirementNode, type Choice } from './requirement-node'
import './requirement-field.css'

interface Named {
  key: string
  name?: string
  title?: string
}

/** Builds a requirement by choosing conditions, and reads it back as a sentence while it grows. */
export const RequirementField: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage } = useField<Requirement | null>({ path })
  const { config } = useConfig()
  const { code } = useLocale()
  const [tiers, setTiers] = useState<Choice[]>([])
  const [certifications, setCertifications] = useState<Choice[]>([])

  useEffect(() => {
    const load = async (collection: string, sort: string) => {
      const answer = await fetch(`${config.routes.api}/${collection}?limit=200&depth=0&sort=${sort}&locale=${code}`, { credentials: 'same-origin' })
      const { docs = [] } = (await answer.json()) as { docs?: Named[] }
      return docs.map(({ key, name, title }) => ({ value: key, label: name ?? title ?? key }))
    }
    void load('tiers', 'rank').then(setTiers)
    void load('certifications', 'title').then(setCertifications)
  }, [config.routes.api, code])

  const sentence = useMemo(() => {
    const translator = createTranslator({ locale: 'en', messages: en as unknown as Record<string, never> })
    const label = (choices: Choice[]) => (key: string) => choices.find((choice) => choice.value === key)?.label ?? key
    return requirementSentence(value ?? OPEN, {
      locale: 'en',
      currency: 'EUR',
      translate: (key, values) => translator(key as never, values as never),
      tier: label(tiers),
      certification: label(certifications),
    })
  }, [value, tiers, certifications])

  return (
    <div className="field-type requirement-field">
      <FieldLabel label={field.label} required={field.required} path={path} />
      <FieldError showError={showError} message={errorMessage} path={path} />
      <RequirementNode
        node={value ?? OPEN}
        onChange={setValue}
        tiers={tiers}
        certifications={certifications}
        disabled={Boolean(readOnly)}
        depth={1}
      />
      <p className="requirement-field__sentence" role="status">
        {sentence}
      </p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
