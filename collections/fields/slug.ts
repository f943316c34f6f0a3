import type { TextField } from 'payload'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The part of an address that names the document; written once, kept for ever. */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 120,
  validate: (value: unknown) =>
    (typeof value === 'string' && SLUG.test(value)) ||
    'Use lower-case letters, digits and single hyphens, such as edgerack-datasheet.',
  admin: { position: 'sidebar', description: 'Part of the address. Links that partners saved break when it changes.' },
})

/** A stable machine name, in the same spelling as a slug. */
export const key = (description: string): TextField => ({
  ...slug(),
  name: 'key',
  admin: { position: 'sidebar', description },
})
