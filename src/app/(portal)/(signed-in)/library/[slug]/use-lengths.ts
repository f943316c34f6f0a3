import { useEffect, useRef, useState } from 'react'
import { type CopyState, checkLengths } from './actions'

/** ms without a keystroke, after which what was typed is looked at. */
const PAUSE = 250

interface Lengths {
  /** By input that was typed in since the form was last sent: what is wrong, or nothing. */
  found: Readonly<Record<string, string>>
  typed: (name: string, text: string) => void
}

/** Says, while somebody types, which texts are too long for their places. */
export function useLengths(slug: string, sent: CopyState): Lengths {
  const texts = useRef<Record<string, string>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [known, setKnown] = useState<{ sent: CopyState; found: Record<string, string> }>({ sent, found: {} })
  useEffect(() => () => clearTimeout(timer.current), [])
  const typed = (name: string, text: string) => {
    const now = { ...texts.current, [name]: text }
    texts.current = now
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      void checkLengths(slug, now)
        .then((tooLong) => {
          if (texts.current === now) setKnown({ sent, found: Object.fromEntries(Object.keys(now).map((one) => [one, tooLong[one] ?? ''])) })
        })
        // Making the copy checks again.
        .catch(() => undefined)
    }, PAUSE)
  }
  return { found: known.sent === sent ? known.found : {}, typed }
}
