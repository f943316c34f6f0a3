'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

interface Props {
  /** Path of a call that takes no body. */
  to: string
  label: string
  /** What is said when it is done. */
  done?: string
  /** What is said instead when the field `count` of the answer is 0. */
  nothing?: { count: string; words: string }
  /** What is said of a refusal, by its status; `other` for the rest. */
  refusals: Readonly<Record<string, string>> & { other: string }
}

/** A button that makes a call of the public API, says what came of it, and asks for the page's data anew. */
export function PostButton({ to, label, done = '', nothing, refusals }: Props) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [said, say] = useState('')
  const press = async () => {
    setBusy(true)
    const answer = await fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: 'same-origin', body: '{}' }).catch(() => undefined)
    setBusy(false)
    if (!answer?.ok) return say(refusals[String(answer?.status)] ?? refusals.other)
    const body = (await answer.json()) as Record<string, unknown>
    say(nothing && body[nothing.count] === 0 ? nothing.words : done)
    router.refresh()
  }
  return (
    <p className="copies-panel__action">
      <button type="button" className="btn btn--style-secondary btn--size-medium copies-panel__button" disabled={busy} onClick={() => void press()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
