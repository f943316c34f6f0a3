import styles from './live.module.css'
import type { Seen } from './use-preview'
import type { Say } from './use-words'

interface Props {
  /** From 1. */
  page: number
  seen: Seen
  choose: (page: number) => void
  t: Say
}

/** From one slide on which something is filled to the next. */
export function SlideSteps({ page, seen: { drawn }, choose, t }: Props) {
  const count = drawn && 'picture' in drawn ? (drawn.pages ?? 1) : 1
  const step = (by: number, words: string) => (
    <button type="button" className="chip" disabled={page + by < 1 || page + by > count} onClick={() => choose(page + by)}>
      {words}
    </button>
  )
  return (
    <div className={styles.steps} role="group" aria-label={t('slides')} hidden={count < 2}>
      {step(-1, t('before'))}
      <span>{t('slideOf', { page, count })}</span>
      {step(1, t('next'))}
    </div>
  )
}
