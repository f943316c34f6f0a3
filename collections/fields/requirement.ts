import type { Field, JSONField, TextField } from 'payload'
import { requirementErrors } from '~/src/policy/requirement-schema'

const BUILDER = '~/src/app/(payload)/fields/requirement-field#RequirementField'

/** A requirement, built in the admin by choosing conditions and read back in words. */
export const requirement = ({ name, label, description, required = false }: {
  name: string
  label: string
  description: string
  required?: boolean
}): JSONField => ({
  name,
  type: 'json',
  label,
  required,
  validate: (value: unknown) => {
    if (value === null || value === undefined) return required ? 'Say what it takes.' : true
    const [first] = requirementErrors(value, name)
    return first ? `${first.field}: ${first.message}` : true
  },
  admin: { description, components: { Field: BUILDER } },
})

/** Who may open the document: the requirement, and its key in the registry for the database and the search engine. */
export const audience = (): Field[] => [
  requirement({
    name: 'audience',
    label: 'Open to',
    description: 'Who may open this. Without a condition, every partner may.',
  }),
  audienceKeyField,
]

const audienceKeyField: TextField = {
  name: 'audienceKey',
  type: 'text',
  index: true,
  defaultValue: 'open',
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
}
