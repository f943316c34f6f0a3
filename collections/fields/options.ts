import type { Option } from 'payload'

const ABBREVIATIONS = new Set(['emea', 'apac', 'amer', 'cis'])

/** Choices whose labels are their values in plain words: `public-sector` reads "Public sector". */
export const options = (values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: ABBREVIATIONS.has(value) ? value.toUpperCase() : inWords(value) }))

const inWords = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ')
