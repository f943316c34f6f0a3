'use client'

import { useFailureWords } from '../components/failure-words'

interface Props {
  error: Error & { digest?: string }
  reset: () => void
}

/** What a reader sees of a failure: what to do next, and the number under which the log has it. */
export default function PageError({ error, reset }: Props) {
  const words = useFailureWords()
  return (
    <main className="door">
      <div>
        <h1 className="page-title">{words.title}</h1>
        <p className="soft">{words.lead}</p>
        {error.digest && <p className="soft">{words.number.replace('{digest}', error.digest)}</p>}
      </div>
      <button type="button" className="primary" onClick={reset}>
        {words.again}
      </button>
    </main>
  )
}
