import { listOf } from '~/src/platform/intl'
import { type Explanation, isGroup, type LeafExplanation, type Shortfall } from './explain'
import { formatMoney } from './money'
import type { Requirement } from './requirement'

/** A translator from the root of the messages (`requirement.…` keys), such as next-intl's. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** What the words need to know about the reader and the programme. */
export interface RequirementLabels {
  locale: string
  /** ISO 4217 code of the programme currency. */
  currency: string
  translate: Translate
  /** Name of a tier by its key. */
  tier: (key: string) => string
  /** Name of a certification by its key. */
  certification: (key: string) => string
}

/** A requirement to read: a condition, or a heading ("All of these") with what stands under it. */
export interface RequirementWords {
  text: string
  children?: RequirementWords[]
}

export interface ExplanationWords {
  met: boolean
  text: string
  /** How it stands: "2 of 3 so far". */
  have: string
  /** What is still to be done; absent when met. */
  missing?: string
  children?: ExplanationWords[]
}

type Atom = Exclude<Requirement, { all: Requirement[] } | { any: Requirement[] }>

/** The requirement as a tree of short sentences. */
export function requirementWords(requirement: Requirement, labels: RequirementLabels): RequirementWords {
  const children = 'all' in requirement ? requirement.all : 'any' in requirement ? requirement.any : undefined
  const [only] = children ?? []
  if (only && children?.length === 1) return requirementWords(only, labels)
  const text = capitalised(children?.length ? groupHeading(requirement, labels) : phrase(requirement, labels), labels)
  return children?.length ? { text, children: children.map((child) => requirementWords(child, labels)) } : { text }
}

/** The requirement in one line: "Gold tier or higher and (region: EMEA or role: marketing)". */
export const requirementSentence = (requirement: Requirement, labels: RequirementLabels): string =>
  capitalised(phrase(requirement, labels), labels)

/** What is missing, as a thing to do: "2 more colleagues certified as Halden Edge Engineer". */
export const shortfallWords = (shortfall: Shortfall, labels: RequirementLabels): string =>
  capitalised(missingPhrase(shortfall, labels), labels)

/** One line for what is locked: its first shortfall and how many more there are. Empty when nothing is missing. */
export function opensWith(shortfalls: readonly Shortfall[], labels: RequirementLabels): string {
  const [first] = shortfalls
  if (!first) return ''
  const need = askPhrase(atomOf(first), labels)
  return labels.translate('requirement.opensWith', { need, more: shortfalls.length - 1 })
}

/** The explanation as a tree of short sentences: what is asked, how it stands, what is missing. */
export function explanationWords(explanation: Explanation, labels: RequirementLabels): ExplanationWords {
  const { met } = explanation
  if (isGroup(explanation)) {
    const { kind, have, need, children } = explanation
    const [only] = children
    if (only && children.length === 1) return explanationWords(only, labels)
    const text = children.length === 0 ? 'requirement.open' : `requirement.group.${kind}`
    return {
      met,
      text: capitalised(labels.translate(text), labels),
      have: labels.translate('requirement.have.count', { have: Math.min(have, need), need }),
      children: children.map((child) => explanationWords(child, labels)),
    }
  }
  return {
    met,
    text: capitalised(askPhrase(atomOf(explanation), labels), labels),
    have: capitalised(havePhrase(explanation, labels), labels),
    ...(met ? {} : { missing: shortfallWords(explanation, labels) }),
  }
}

function groupHeading(requirement: Requirement, { translate }: RequirementLabels): string {
  return translate('all' in requirement ? 'requirement.group.all' : 'requirement.group.any')
}

function phrase(requirement: Requirement, labels: RequirementLabels): string {
  if (!('all' in requirement) && !('any' in requirement)) return askPhrase(requirement, labels)
  const [children, type] =
    'all' in requirement ? [requirement.all, 'conjunction' as const] : [requirement.any, 'disjunction' as const]
  const [only] = children
  if (!only) return labels.translate('all' in requirement ? 'requirement.open' : 'requirement.never')
  if (children.length === 1) return phrase(only, labels)
  return list(
    children.map((child) => (needsBrackets(child) ? `(${phrase(child, labels)})` : phrase(child, labels))),
    type,
    labels,
  )
}

/** Whether the words of it join several conditions, so that they need brackets inside another group. */
function needsBrackets(requirement: Requirement): boolean {
  const children = 'all' in requirement ? requirement.all : 'any' in requirement ? requirement.any : []
  const [only] = children
  return children.length > 1 || (only !== undefined && needsBrackets(only))
}

function askPhrase(atom: Atom | 'never', labels: RequirementLabels): string {
  const ask = (kind: string, values: Record<string, string | number>) =>
    labels.translate(`requirement.ask.${kind}`, values)
  if (atom === 'never') return labels.translate('requirement.never')
  if ('tierAtLeast' in atom) return ask('tierAtLeast', { tier: labels.tier(atom.tierAtLeast) })
  if ('certified' in atom) {
    const certification = labels.certification(atom.certified.certification)
    const { people } = atom.certified
    return people === 'self' ? ask('certifiedSelf', { certification }) : ask('certified', { certification, people })
  }
  if ('wonRevenue' in atom) {
    const { atLeast, months } = atom.wonRevenue
    return ask('wonRevenue', { amount: money(atLeast, labels), months })
  }
  if ('wonDeals' in atom) return ask('wonDeals', { deals: atom.wonDeals.atLeast, months: atom.wonDeals.months })
  if ('region' in atom) return ask('region', { values: names('region', atom.region, labels) })
  if ('partnerKind' in atom) return ask('partnerKind', { values: names('partnerKind', atom.partnerKind, labels) })
  if ('segment' in atom) return ask('segment', { values: names('segment', atom.segment, labels) })
  return ask('role', { values: names('role', atom.role, labels) })
}

function havePhrase(leaf: LeafExplanation, labels: RequirementLabels): string {
  const have = (key: string, values?: Record<string, string | number>) =>
    labels.translate(`requirement.have.${key}`, values)
  switch (leaf.kind) {
    case 'tierAtLeast':
      return leaf.have === null ? have('nothing') : have('tierAtLeast', { tier: labels.tier(leaf.have) })
    case 'certified':
      if (leaf.people === 'self') return have(leaf.met ? 'certifiedSelf' : 'certifiedSelfNot')
      return have('count', { have: leaf.have, need: leaf.need })
    case 'wonRevenue':
      return have('amount', { have: money(leaf.have, labels), need: money(leaf.need, labels) })
    case 'wonDeals':
      return have('count', { have: leaf.have, need: leaf.need })
    case 'never':
      return have('nothing')
    default:
      return leaf.have.length === 0 ? have('nothing') : have('trait', { values: names(leaf.kind, leaf.have, labels) })
  }
}

function missingPhrase(leaf: Shortfall, labels: RequirementLabels): string {
  const missing = (values: Record<string, string | number>) =>
    labels.translate(`requirement.missing.${leaf.kind}`, values)
  if (leaf.earnable) {
    switch (leaf.kind) {
      case 'tierAtLeast':
        return missing({ tier: labels.tier(leaf.need), missing: leaf.missing })
      case 'certified':
        if (leaf.people === 'self') break
        return missing({ certification: labels.certification(leaf.certification), missing: leaf.missing })
      case 'wonRevenue':
        return missing({ amount: money(leaf.missing, labels), months: leaf.months })
      case 'wonDeals':
        return missing({ missing: leaf.missing, months: leaf.months })
    }
  }
  return askPhrase(atomOf(leaf), labels)
}

/** The atom a leaf explains. */
function atomOf(leaf: LeafExplanation): Atom | 'never' {
  switch (leaf.kind) {
    case 'never':
      return 'never'
    case 'tierAtLeast':
      return { tierAtLeast: leaf.need }
    case 'certified':
      return { certified: { certification: leaf.certification, people: leaf.people } }
    case 'wonRevenue':
      return { wonRevenue: { atLeast: leaf.need, months: leaf.months } }
    case 'wonDeals':
      return { wonDeals: { atLeast: leaf.need, months: leaf.months } }
    default:
      return { [leaf.kind]: leaf.need } as Atom
  }
}

const money = (minor: number, { currency, locale }: RequirementLabels) => formatMoney(minor, currency, locale)

const names = (kind: string, values: readonly string[], labels: RequirementLabels) =>
  list(
    values.map((value) => labels.translate(`requirement.${kind}.${value}`)),
    'disjunction',
    labels,
  )

const list = (parts: string[], type: 'conjunction' | 'disjunction', { locale }: RequirementLabels) =>
  listOf(locale, type).format(parts)

/** Messages are written to stand inside a sentence; alone, they begin with a capital. */
function capitalised(text: string, { locale }: RequirementLabels): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
