import { Alert, Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { Icon } from '~/src/app/components/portal-icon'
import type { CoBrandView } from '~/media/assets/open-asset'
import { askForCopy, type MadeCopy } from './ask'
import styles from './live.module.css'
import { type PictureAsked, PictureFields } from './picture-fields'
import type { Refusal } from './refusal'
import { Result } from './result'
import { errorsOf, remarksOf, titleOf } from './sentences'
import { type TextAsked, TextFields } from './text-fields'
import type { Seen } from './use-preview'
import { useSettled } from './use-settled'
import type { Say } from './use-words'

/** ms for which remarks stand before they are read out. */
const CALM = 800

interface Props {
  slug: string
  title: string
  coBrand: CoBrandView
  pages: number
  /** Whether the brand lacks nothing. */
  complete: boolean
  /** Whether the reader decides what the brand kit holds. */
  keepsKit: boolean
  typed: Readonly<Record<string, string>>
  type: (name: string, text: string) => void
  shows: (places: 'all' | readonly number[]) => void
  seen: Seen
  t: Say
}

/** Fields, what there is to remark, and the one button; then what the copy can be used for. */
export function CopyCard({ slug, title, coBrand: { inputs, usesCode, approval, format }, pages, complete, keepsKit, typed, type, shows, seen, t }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [made, setMade] = useState<MadeCopy>()
  const [refused, setRefused] = useState<Refusal>()
  const [pending, setPending] = useState(false)
  const errors = { ...errorsOf(seen.refused, t), ...errorsOf(refused, t) }
  const refusal = (refused && titleOf(refused, t)) ?? (seen.refused && titleOf(seen.refused, t))
  const remarks = remarksOf(seen.findings, inputs, pages, t)
  const wrong = inputs.flatMap(({ name, label }) => (errors[name] ? [t('of', { label, finding: errors[name] })] : []))
  const shown = seen.drawn !== undefined && !seen.refused
  const lacking = inputs.filter(({ name, required }) => required && !typed[name]?.trim()).map(({ label }) => label)
  const verdict = lacking.length > 0 ? t('lacking', { labels: lacking.join(', ') }) : t(approval === 'review' ? 'fineFirst' : 'fine')
  const icon = lacking.length > 0 ? 'unmet' : approval === 'review' ? 'waits' : 'met'
  const aloud = useSettled([...wrong, ...remarks, ...(shown && remarks.length === 0 ? [verdict] : [])].join(' '), CALM)

  const say = (name: string, said: string) => {
    setRefused(undefined)
    type(name, said)
  }
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    const answer = await askForCopy(slug, typed).catch(() => ({ refused: { code: 'failed', title: '', fields: {} } }))
    setPending(false)
    if ('given' in answer) {
      setRefused(undefined)
      setMade(answer.given)
      // The company's copies, listed beside, are one more now.
      return router.refresh()
    }
    setRefused(answer.refused)
    const [first] = Object.keys(answer.refused.fields)
    if (first) form.current?.querySelector<HTMLInputElement>(`[name="inputs.${first}"]`)?.focus()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void make(event)} noValidate>
      {made && <Result key={made.serial} made={made} title={title} format={format} t={t} />}
      <TextFields inputs={inputs.filter((input): input is TextAsked => input.type === 'text')} typed={typed} errors={errors} type={say} shows={shows} t={t} />
      <PictureFields inputs={inputs.filter((input): input is PictureAsked => input.type === 'picture')} typed={typed} errors={errors} type={say} shows={shows} keepsKit={keepsKit} t={t} />
      {refusal && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
      {remarks.length > 0 && (
        <div className={styles.remarks}>
          <h3>{t('remarks')}</h3>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length === 0 && (
        <p className={styles.fine} data-known={shown}>
          <Icon name={icon} size={18} /> {verdict}
        </p>
      )}
      <p role="status" className="unseen">
        {aloud}
      </p>
      <div className={styles.action}>
        <Button type="submit" loading={pending} size="md" variant={made || !complete ? 'default' : 'filled'}>
          {t(made ? 'again' : complete ? 'make' : 'anyway')}
        </Button>
      </div>
      {usesCode && <p className={styles.sample}>{t('sample')}</p>}
    </form>
  )
}
