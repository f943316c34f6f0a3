import { useId } from 'react'
import type { Trial } from './use-trial'
import type { Say } from './zone-words'

interface Props {
  /** Those with a brand kit. */
  partners: readonly { id: string; name: string }[]
  /** Id of the one it is tried with. */
  partner: string | undefined
  choose: (partner: string | undefined) => void
  trial: Trial | undefined
  say: Say
}

/** Whose copy is tried, and what its maker would be told. */
export function TrialPanel({ partners, partner, choose, trial, say }: Props) {
  const id = useId()
  return (
    <div className="zone-editor__trial">
      <label htmlFor={id}>{say('trial.title')}</label>
      {partners.length === 0 ? (
        <p className="zone-editor__soft">{say('trial.none')}</p>
      ) : (
        <select id={id} value={partner ?? ''} onChange={({ target }) => choose(target.value || undefined)}>
          <option value="">{say('trial.choose')}</option>
          {partners.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
      {trial && (
        <>
          <TrialFindings trial={trial} say={say} />
          <TrialRemoved trial={trial} say={say} />
          <button type="button" onClick={() => choose(undefined)}>
            {say('trial.back')}
          </button>
        </>
      )}
    </div>
  )
}

function TrialFindings({ trial, say }: { trial: Trial; say: Say }) {
  if (trial.state !== 'done') return null
  const sentences = [...new Set(trial.findings.map(({ code, zone, value }) => say(`finding.${code}`, { zone, value: value ?? '' })))]
  if (sentences.length === 0) return <p role="status">{say('trial.fine')}</p>
  return (
    <ul role="status">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function TrialRemoved({ trial, say }: { trial: Trial; say: Say }) {
  if (trial.state !== 'done' || trial.removed.length === 0) return null
  const list = trial.removed.map(({ what, count }) => say(`removed.${what}`, { count })).join(', ')
  return <p>{say('removed.sentence', { list })}</p>
}
