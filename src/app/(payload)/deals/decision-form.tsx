'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import '../decision-form.css'
import { type Decision, type DecisionResult, decide } from './actions'

export type DecisionFormWords = Record<'note' | 'noteHelp' | 'approve' | 'ask' | 'refuse' | 'approved' | 'asked' | 'refused' | 'failed' | 'signedOut', string>

interface Props {
  dealId: string
  words: DecisionFormWords
  /** Why approving is not possible at present. */
  blocked: boolean
}

const DONE = { approve: 'approved', ask: 'asked', refuse: 'refused' } as const

/** Approve, ask or refuse. It stands inside the form of the edit view, so it is no form of its own. */
export function DecisionForm({ dealId, words, blocked }: Props) {
  const router = useRouter()
  const id = useId()
  const [note, setNote] = useState('')
  const [result, setResult] = useState<DecisionResult>()
  const [said, setSaid] = useState<string>()
  const [pending, start] = useTransition()

  const press = (decision: Decision) =>
    start(async () => {
      const answer = await decide(dealId, decision, note).catch((): DecisionResult => ({ done: false, refusal: words.failed }))
      setResult(answer)
      if (!answer.done) return
      setSaid(words[DONE[decision]])
      toast.success(words[DONE[decision]])
      router.refresh()
    })

  if (said) {
    return (
      <p className="deal-decision__said" role="status">
        {said}
      </p>
    )
  }
  const beside = result && !result.done ? result.note : undefined
  const refusal = result && !result.done ? (result.signedOut ? words.signedOut : result.refusal) : undefined
  return (
    <div className="decision-form">
      <label htmlFor={id}>{words.note}</label>
      <textarea id={id} rows={3} maxLength={600} value={note} onChange={({ target }) => setNote(target.value)} aria-invalid={Boolean(beside)} aria-describedby={`${id}-help`} />
      <p id={`${id}-help`} className={beside ? 'deal-decision__error' : 'deal-decision__soft'} role={beside ? 'alert' : undefined}>
        {beside ?? words.noteHelp}
      </p>
      {refusal && (
        <p className="deal-decision__error" role="alert">
          {refusal}
        </p>
      )}
      <div className="decision-form__buttons">
        <Button onClick={() => press('approve')} disabled={pending || blocked} margin={false} size="large">
          {words.approve}
        </Button>
        <Button onClick={() => press('ask')} disabled={pending} buttonStyle="secondary" margin={false} size="large">
          {words.ask}
        </Button>
        <Button onClick={() => press('refuse')} disabled={pending} buttonStyle="error" margin={false} size="large">
          {words.refuse}
        </Button>
      </div>
    </div>
  )
}
