'use client'

import { useRef, useState } from 'react'
import type { AssetInput } from '~/media/assets/open-asset'
import { CopyCard } from './copy-card'
import { FinishKit } from './finish-kit'
import { isAmong, type LiveProps } from './live-props'
import styles from './live.module.css'
import { Legend, PageStrip } from './page-strip'
import { SeenPage } from './seen-page'
import { usePreview } from './use-preview'
import { useWidth } from './use-width'
import { useWords } from './use-words'

/** A form beside what it makes: each pause in typing draws the page that is shown anew. */
export function LiveCopy({ slug, title, pages, width, height, coBrand, gaps, mayFinish, heading, review, words, locale, stage, about, aside }: LiveProps) {
  const t = useWords(words, locale)
  const [page, setPage] = useState(1)
  const [typed, setTyped] = useState(() => beginning(coBrand.inputs))
  const frame = useRef<HTMLDivElement>(null)
  const branded = !gaps.includes('kit')
  const seen = usePreview({ slug, inputs: typed, page, width: useWidth(frame), asks: branded && coBrand.previews })
  const shows = (places: 'all' | readonly number[]) => {
    if (places !== 'all' && places[0] && !isAmong(places, page)) setPage(places[0])
  }
  return (
    <div className={styles.live}>
      <div className={`sheet-view ${styles.stage}`} data-tall={height > width}>
        {stage ?? <SeenPage slug={slug} page={page} size={{ width, height }} seen={seen} frame={frame} legend={pages > 1 && <Legend words={t('branded')} />} t={t} />}
        <PageStrip slug={slug} pages={pages} branded={coBrand.pages} page={page} choose={setPage} t={t} />
      </div>
      <div className={styles.panel}>
        {about}
        <section className="card" aria-labelledby="yours">
          <h2 id="yours">{heading}</h2>
          {review && <p className="soft">{review}</p>}
          {gaps.length > 0 && <FinishKit gaps={gaps} mayFinish={mayFinish} t={t} />}
          {branded && <CopyCard slug={slug} title={title} coBrand={coBrand} pages={pages} complete={gaps.length === 0} keepsKit={mayFinish} typed={typed} type={(name, text) => setTyped((before) => ({ ...before, [name]: text }))} shows={shows} seen={seen} t={t} />}
        </section>
        {aside}
      </div>
    </div>
  )
}

/** What stands in the fields at first: what the template says by itself, but for examples. */
const beginning = (inputs: readonly AssetInput[]): Readonly<Record<string, string>> => Object.fromEntries(inputs.flatMap((input) => (input.type === 'text' && input.default && !input.mustChange ? [[input.name, input.default]] : [])))
