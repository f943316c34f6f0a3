import { isAmong } from './live-props'
import styles from './live.module.css'
import type { Say } from './use-words'

interface Props {
  slug: string
  pages: number
  branded: 'all' | readonly number[]
  page: number
  choose: (page: number) => void
  t: Say
}

/** What the marks of the strip mean. */
export const Legend = ({ words }: { words: string }) => (
  <span className={styles.legend} aria-hidden>
    <span className={styles.mark} /> {words}
  </span>
)

/** Every page, small; those that carry the brand are marked. One stop of the tab key, then arrows, as of any choice of one. */
export function PageStrip({ slug, pages, branded, page, choose, t }: Props) {
  if (pages < 2) return null
  const nameOf = (number: number) => [t('page', { page: number }), ...(isAmong(branded, number) ? [t('branded')] : [])].join(', ')
  return (
    <fieldset className={styles.strip}>
      <legend className="unseen">{t('pages')}</legend>
      {Array.from({ length: pages }, (_, i) => i + 1).map((number) => (
        <label key={number} className={styles.thumb}>
          <input type="radio" name="page" value={number} checked={number === page} aria-label={nameOf(number)} onChange={() => choose(number)} />
          <img src={`/v1/assets/${slug}/pages/${number}/160`} alt="" loading="lazy" />
          <span aria-hidden>
            {number}
            {isAmong(branded, number) && <span className={styles.mark} />}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
