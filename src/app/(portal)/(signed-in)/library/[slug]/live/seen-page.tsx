import { type RefObject, useState } from 'react'
import { Icon } from '~/src/app/components/portal-icon'
import { ratioOf } from './live-props'
import styles from './live.module.css'
import type { Seen } from './use-preview'
import type { Say } from './use-words'

interface Props {
  slug: string
  /** From 1. */
  page: number
  /** Of the first page. */
  size: { width: number; height: number }
  seen: Seen
  frame: RefObject<HTMLDivElement | null>
  t: Say
}

/** The page as its copy will be; until that is drawn, as it is in the original. */
export function SeenPage({ slug, page, size, seen: { drawn, behind, silent }, frame, t }: Props) {
  const [larger, setLarger] = useState(false)
  const own = drawn?.page === page ? drawn : undefined
  const shape = own ?? size
  return (
    <>
      <div ref={frame} className={styles.frame} data-larger={larger} data-behind={behind} style={ratioOf(shape.width, shape.height)}>
        {own ? (
          <img src={own.picture} alt={t('copyPage', { page })} width={own.width} height={own.height} />
        ) : (
          <img src={`/v1/assets/${slug}/pages/${page}/1200`} alt={t('original', { page })} width={size.width} height={size.height} />
        )}
      </div>
      <div className={styles.tools}>
        <span className={styles.state} data-shown={silent || behind}>
          {silent ? t('notDrawn') : t('drawing')}
        </span>
        <button type="button" className="chip" aria-pressed={larger} onClick={() => setLarger(!larger)}>
          <Icon name={larger ? 'smaller' : 'larger'} size={18} />
          {larger ? t('smaller') : t('larger')}
        </button>
      </div>
    </>
  )
}
