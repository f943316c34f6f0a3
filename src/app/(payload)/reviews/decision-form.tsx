'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import type { CopyDecision } from '~/media/reviews/decide-copy'
import '../decision-form.css'
import { type DecisionResult, decide } from './actions'

export type DecisionFormWords = Record<'reason' | 'reasonHelp' | 'approve' | 'sendBack' | 'approved' | 'sentBack' | 'failed' | 'signedOut' | 'reasonMissing' | 'movedOn' | 'editionRecalled' | 'editionReplaced', string>

interface Props {
  serial: string
  words: DecisionFormWords
  maxReason: number
}

/** Approve or send back. It stands inside the form of the edit view, so it is no form of its own. */
export function DecisionForm({ serial, words, maxReason }: Props) {
  const router = useRouter()
  const id = useId()
  const [reason, setReason] = useState('')
  const [result, setResult] = useState<DecisionResult>()
  const [pending, start] = useTransition()

  const press = (decision: CopyDecision) =>
    start(async () => {
      const answer = await decide(serial, decision, reason).catch((): DecisionResult => ({ done: false, refusal: 'failed' }))
      setResult(answer)
      if (!answer.done) return
      toast.success(words[decision === 'approve' ? 'approved' : 'sentBack'])
      router.refresh()
    })

  const refusal = result && !result.done ? result.refusal : undefined
  const beside = refusal === 'reasonMissing'
  return (
    <div className="copy-review__form decision-form">
      <label htmlFor={id}>{words.reason}</label>
      <textarea id={id} rows={3} maxLength={maxReason} value={reason} onChange={({ target }) => setReason(target.value)} aria-invalid={beside} aria-describedby={`${id}-help`} />
      <p id={`${id}-help`} className={beside ? 'copy-review__error' : 'copy-review__soft'} role={beside ? 'alert' : undefined}>
        {beside ? words.reasonMissing : words.reasonHelp}
      </p>
      {refusal && !beside && (
        <p className="copy-review__error" role="alert">
          {words[refusal]}
        </p>
      )}
      <div className="decision-form__buttons">
        <Button onClick={() => press('approve')} disabled={pending} margin={false} size="large">
          {words.approve}
        </Button>
        <Button onClick={() => press('send-back')} disabled={pending} buttonStyle="secondary" margin={false} size="large">
          {words.sendBack}
        </Button>
      </div>
    </div>
  )
}
