import { type ReactNode, type RefObject, useState } from 'react'
import { Icon } from '~/src/app/components/portal-icon'
import { ratioOf } from './live-props'
import styles from './live.module.css'
import type { Seen } from './use-preview'
import { useSettled } from './use-settled'
import type { Say } from './use-words'

/** ms: what is drawn within them needs no word. */
const PATIENCE = 300

interface Props {
  slug: string
  /** From 1. */
  page: number
  /** How many pages there are pictures of, as they are in the original. */
  originals: number
  /** Of the first page. */
  size: { width: number; height: number }
  seen: Seen
  frame: RefObject<HTMLDivElement | null>
  /** What stands below the page while there is nothing to say. */
  legend: ReactNode
  t: Say
}

/** The page as its copy will be; until that is drawn, as it is in the original. */
export function SeenPage({ slug, page, originals, size, seen: { drawn, behind, silent }, frame, legend, t }: Props) {
  const [larger, setLarger] = useState(false)
  const slow = useSettled(behind ? 'behind' : '', PATIENCE) === 'behind' && behind
  const own = drawn && 'picture' in drawn && (drawn.page === page || page > originals) ? drawn : undefined
  const shape = own ?? size
  return (
    <>
      <div ref={frame} className={styles.frame} data-larger={larger} style={ratioOf(shape.width, shape.height)}>
        {own ? (
          <img src={own.picture} alt={t('copyPage', { page })} width={own.width} height={own.height} />
        ) : page > originals ? null : (
          <img src={`/v1/assets/${slug}/pages/${page}/1200`} alt={t('original', { page })} width={size.width} height={size.height} />
        )}
      </div>
      <div className={styles.tools}>
        <span className={styles.state}>{silent ? t('notDrawn') : slow ? t('drawing') : legend}</span>
        {size.height > size.width && (
          <button type="button" className="chip" aria-pressed={larger} onClick={() => setLarger(!larger)}>
            <Icon name={larger ? 'smaller' : 'larger'} size={18} />
            {larger ? t('smaller') : t('larger')}
          </button>
        )}
      </div>
    </>
  )
}
