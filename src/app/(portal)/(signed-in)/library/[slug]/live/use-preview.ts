import { useEffect, useState } from 'react'
import { askForPreview, type Asked, type Finding, type Picture, type Sighted } from './ask'
import type { Refusal } from './refusal'

/** ms without a keystroke, after which what was typed is drawn. */
const PAUSE = 80
/** ms after which an answer that never came is asked for again. */
const PATIENCE = [1_000, 3_000, 9_000]

export interface Seen {
  /** The last that was drawn, and of which page; of a mail, where it is shown and with which texts. */
  drawn?: (Picture & { page: number }) | SeenMail
  findings: readonly Finding[]
  /** Why what is typed now gives no preview. */
  refused?: Refusal
  /** Nobody answers. */
  silent: boolean
  /** What is seen is not yet what is typed. */
  behind: boolean
}

export interface SeenMail {
  mail: string
  inputs: Readonly<Record<string, string>>
}

interface Known extends Omit<Seen, 'behind'> {
  /** The question that this answers. */
  question: string
}

interface Args {
  slug: string
  inputs: Readonly<Record<string, string>>
  page: number
  /** In pixels; 0 before it is known. */
  width: number
  /** Without a brand there is nothing to draw. */
  asks: boolean
}

/** A page of the copy that the texts would give, drawn anew after each pause in typing; what is no longer asked for is given up. */
export function usePreview({ slug, inputs, page, width, asks }: Args): Seen {
  const [known, setKnown] = useState<Known>({ question: '', findings: [], silent: false })
  const question = asks && width > 0 ? JSON.stringify({ inputs, page, width }) : ''
  useEffect(() => {
    if (!question) return
    const controller = new AbortController()
    const { signal } = controller
    const draw = async (attempt: number): Promise<void> => {
      const asked = JSON.parse(question) as { inputs: Record<string, string>; page: number; width: number }
      const answer = await askForPreview(slug, asked, signal).catch((): Asked<Sighted> => ({ refused: { code: 'failed', title: '', fields: {} }, retry: true }))
      if ('given' in answer) {
        const { given } = answer
        if ('picture' in given) await decoded(given.picture)
        if (signal.aborted) return
        return setKnown({ question, drawn: 'mail' in given ? { mail: given.mail, inputs: asked.inputs } : { page: asked.page, ...given }, findings: given.findings, silent: false })
      }
      if (signal.aborted) return
      if (!answer.retry) return setKnown((before) => ({ ...kept(before), question, findings: [], refused: answer.refused, silent: false }))
      setKnown((before) => ({ ...kept(before), question, findings: before.findings, silent: true }))
      const again = PATIENCE[attempt]
      if (again) timer = setTimeout(() => void draw(attempt + 1), again)
    }
    let timer = setTimeout(() => void draw(0), PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [slug, question])
  return { ...known, behind: question !== '' && known.question !== question }
}

const kept = ({ drawn }: Known) => (drawn ? { drawn } : {})

/** A picture put in its place undecoded would blink. */
async function decoded(address: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode().catch(() => undefined)
}
