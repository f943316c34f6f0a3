'use client'

import type { Requirement } from '~/src/policy/requirement'
import { MAX_DEPTH } from '~/src/policy/requirement-limits'
import { PARTNER_KINDS, REGIONS, ROLES, SEGMENTS } from '~/src/policy/roles'
import { blank, CONDITION_KINDS, type ConditionKind, kindOf } from './requirement-draft'

export interface Choice {
  value: string
  label: string
}

interface NodeProps {
  node: Requirement
  onChange: (node: Requirement) => void
  onRemove?: () => void
  tiers: Choice[]
  certifications: Choice[]
  disabled: boolean
  depth: number
}

/** One condition, or a group of them, with the means to change it. */
export function RequirementNode(props: NodeProps) {
  const { node, onRemove, disabled } = props
  const group = 'all' in node || 'any' in node
  return (
    <fieldset className={`requirement-node${group ? ' requirement-node--group' : ''}`} disabled={disabled}>
      <div className="requirement-node__line">
        {group ? <GroupHead {...props} /> : <Atom {...props} />}
        {onRemove && (
          <button type="button" className="requirement-node__remove" onClick={onRemove} aria-label="Remove this condition">
            ×
          </button>
        )}
      </div>
      {group && <GroupBody {...props} />}
    </fieldset>
  )
}

function GroupHead({ node, onChange }: NodeProps) {
  const children = 'all' in node ? node.all : 'any' in node ? node.any : []
  return (
    <select
      aria-label="How the conditions count"
      value={kindOf(node)}
      onChange={({ target }) => onChange(target.value === 'all' ? { all: children } : { any: children })}
    >
      <option value="all">All of these</option>
      <option value="any">Any of these</option>
    </select>
  )
}

function GroupBody({ node, onChange, tiers, certifications, disabled, depth }: NodeProps) {
  const children = 'all' in node ? node.all : 'any' in node ? node.any : []
  const put = (next: Requirement[]) => onChange('all' in node ? { all: next } : { any: next })
  const kinds = CONDITION_KINDS.filter(({ kind }) => depth + 1 < MAX_DEPTH || (kind !== 'all' && kind !== 'any'))
  return (
    <div className="requirement-node__children">
      {children.map((child, i) => (
        <RequirementNode
          key={i}
          node={child}
          onChange={(next) => put(children.with(i, next))}
          onRemove={() => put(children.toSpliced(i, 1))}
          tiers={tiers}
          certifications={certifications}
          disabled={disabled}
          depth={depth + 1}
        />
      ))}
      <select
        aria-label="Add a condition"
        value=""
        onChange={({ target }) =>
          put([...children, blank(target.value as ConditionKind, tiers[0]?.value ?? '', certifications[0]?.value ?? '')])
        }
      >
        <option value="">Add a condition …</option>
        {kinds.map(({ kind, label }) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Atom({ node, onChange, tiers, certifications }: NodeProps) {
  if ('tierAtLeast' in node) {
    return (
      <>
        <span>Tier at least</span>
        <Select label="Tier" value={node.tierAtLeast} choices={tiers} onChange={(tierAtLeast) => onChange({ tierAtLeast })} />
      </>
    )
  }
  if ('certified' in node) {
    const { certification, people } = node.certified
    const set = (change: Partial<typeof node.certified>) => onChange({ certified: { ...node.certified, ...change } })
    return (
      <>
        <Select
          label="Who"
          value={people === 'self' ? 'self' : 'count'}
          choices={[{ value: 'count', label: 'Colleagues certified' }, { value: 'self', label: 'The person is certified' }]}
          onChange={(who) => set({ people: who === 'self' ? 'self' : 1 })}
        />
        {people !== 'self' && <Whole label="How many people" value={people} onChange={(count) => set({ people: count })} />}
        <Select label="Certification" value={certification} choices={certifications} onChange={(key) => set({ certification: key })} />
      </>
    )
  }
  if ('wonRevenue' in node) {
    const { atLeast, months } = node.wonRevenue
    return (
      <>
        <span>Revenue won of at least</span>
        <Whole label="Amount in whole units of the currency" value={Math.round(atLeast / 100)} onChange={(whole) => onChange({ wonRevenue: { atLeast: whole * 100, months } })} />
        <span>in months</span>
        <Whole label="Months" value={months} onChange={(next) => onChange({ wonRevenue: { atLeast, months: next } })} />
      </>
    )
  }
  if ('wonDeals' in node) {
    const { atLeast, months } = node.wonDeals
    return (
      <>
        <span>Deals won, at least</span>
        <Whole label="How many deals" value={atLeast} onChange={(next) => onChange({ wonDeals: { atLeast: next, months } })} />
        <span>in months</span>
        <Whole label="Months" value={months} onChange={(next) => onChange({ wonDeals: { atLeast, months: next } })} />
      </>
    )
  }
  if ('region' in node) return <Several label="Region" values={REGIONS} chosen={node.region} onChange={(region) => onChange({ region })} />
  if ('partnerKind' in node) return <Several label="Kind of partner" values={PARTNER_KINDS} chosen={node.partnerKind} onChange={(partnerKind) => onChange({ partnerKind })} />
  if ('segment' in node) return <Several label="Segment" values={SEGMENTS} chosen={node.segment} onChange={(segment) => onChange({ segment })} />
  if ('role' in node) return <Several label="Role" values={ROLES} chosen={node.role} onChange={(role) => onChange({ role })} />
  return null
}

function Select({ label, value, choices, onChange }: { label: string; value: string; choices: Choice[]; onChange: (value: string) => void }) {
  const known = choices.some((choice) => choice.value === value)
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {!known && <option value={value}>{value || 'Choose'}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

function Whole({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return <input type="number" min={1} step={1} aria-label={label} value={value} onChange={({ target }) => onChange(Math.max(1, Math.round(target.valueAsNumber || 1)))} />
}

function Several<T extends string>({ label, values, chosen, onChange }: { label: string; values: readonly T[]; chosen: readonly T[]; onChange: (values: T[]) => void }) {
  return (
    <div role="group" aria-label={label} className="requirement-node__several">
      <span>{label}</span>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
          {value.replaceAll('-', ' ')}
        </label>
      ))}
    </div>
  )
}
