import { useLayoutEffect, useRef, useState } from 'react'
import { Icon } from '~/src/app/components/portal-icon'
import styles from './live.module.css'
import type { Seen, SeenMail as Asked } from './use-preview'
import { useSettled } from './use-settled'
import type { Say } from './use-words'

/** ms: what is shown within them needs no word. */
const PATIENCE = 300

interface Props {
  slug: string
  seen: Seen
  t: Say
}

/** The mail as its copy will be, in frames where nothing runs; until that is there, as it is before it is anybody's. */
export function SeenMail({ slug, seen: { drawn, behind, silent }, t }: Props) {
  const [narrow, setNarrow] = useState(false)
  const slow = useSettled(behind ? 'behind' : '', PATIENCE) === 'behind' && behind
  const asked = drawn && 'mail' in drawn ? drawn : undefined
  const frames = useFrames(asked)
  return (
    <>
      <div className={styles.mail} data-narrow={narrow} role="group" aria-label={t('copyMail')} tabIndex={0}>
        {frames.shown.length === 0 && <iframe sandbox="" src={`/v1/assets/${slug}/mail`} title={t('originalMail')} />}
        {frames.shown.map((one) => (
          <Frame key={one.number} {...one} title={t('copyMail')} done={() => frames.done(one.number)} />
        ))}
      </div>
      <div className={styles.tools}>
        <span className={styles.state}>{silent ? t('notDrawn') : slow && t('drawing')}</span>
        <button type="button" className={`chip ${styles.widths}`} aria-pressed={narrow} onClick={() => setNarrow(!narrow)}>
          <Icon name={narrow ? 'larger' : 'smaller'} size={18} />
          {narrow ? t('wide') : t('narrow')}
        </button>
      </div>
    </>
  )
}

interface Numbered extends Asked {
  number: number
}

/** The mail that is seen, and above it the next one while it loads, so that nothing blinks. */
function useFrames(asked: Asked | undefined): { shown: readonly Numbered[]; done: (number: number) => void } {
  const [shown, setShown] = useState<readonly Numbered[]>([])
  const [last, setLast] = useState<Asked>()
  if (asked && asked !== last) {
    setLast(asked)
    setShown([...shown.slice(0, 1), { ...asked, number: (shown.at(-1)?.number ?? 0) + 1 }])
  }
  return { shown, done: (number) => setShown((before) => before.filter((one) => one.number >= number)) }
}

/**
 * A frame that a form is sent to: what was typed then stands in no address, and the answer brings along a policy of its
 * own, which a document written into the frame would have of this page. It scripts nothing and is of no origin.
 */
function Frame({ number, mail, inputs, title, done }: Numbered & { title: string; done: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef(false)
  useLayoutEffect(() => {
    if (sent.current) return
    sent.current = true
    form.current?.submit()
  }, [])
  return (
    <>
      <iframe sandbox="" name={`mail-${number}`} title={title} onLoad={() => sent.current && done()} />
      <form ref={form} method="post" action={mail} target={`mail-${number}`} hidden>
        <input type="hidden" name="inputs" value={JSON.stringify(inputs)} />
      </form>
    </>
  )
}
