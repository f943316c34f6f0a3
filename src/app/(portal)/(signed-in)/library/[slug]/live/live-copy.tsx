'use client'

import { useRef, useState } from 'react'
import type { AssetInput, CoBrandView } from '~/media/assets/open-asset'
import { CopyCard } from './copy-card'
import { FinishKit } from './finish-kit'
import { isAmong, type LiveProps } from './live-props'
import styles from './live.module.css'
import { Legend, PageStrip } from './page-strip'
import { SeenMail } from './seen-mail'
import { SeenPage } from './seen-page'
import { SlideSteps } from './slide-steps'
import { type Seen, usePreview } from './use-preview'
import { useWidth } from './use-width'
import { useWords } from './use-words'

/** Mails are of no width, and asked for with any. */
const MAIL = 600

/** A form beside what it makes: each pause in typing draws the page that is shown anew. */
export function LiveCopy({ slug, title, pages, width, height, coBrand, gaps, mayFinish, heading, review, words, locale, about, aside }: LiveProps) {
  const t = useWords(words, locale)
  const [page, setPage] = useState(1)
  const [typed, setTyped] = useState(() => beginning(coBrand.inputs))
  const frame = useRef<HTMLDivElement>(null)
  const branded = !gaps.includes('kit')
  const across = useWidth(frame)
  const seen = usePreview({ slug, inputs: typed, page, width: coBrand.sight === 'mail' ? MAIL : across, asks: branded })
  const shows = (places: 'all' | readonly number[]) => {
    if (places !== 'all' && places[0] && !isAmong(places, page)) setPage(places[0])
  }
  const asked = placed(coBrand, seen)
  const type = (name: string, text: string) => {
    setTyped((before) => ({ ...before, [name]: text }))
    // Where a text is printed on a deck is known a moment after its field was entered.
    if (coBrand.sight === 'slides') shows(asked.inputs.find((input) => input.name === name)?.pages ?? 'all')
  }
  return (
    <div className={styles.live}>
      <div className={`sheet-view ${styles.stage}`} data-tall={height > width}>
        {coBrand.sight === 'mail' ? (
          <SeenMail slug={slug} seen={seen} t={t} />
        ) : (
          <SeenPage slug={slug} page={page} originals={pages} size={{ width, height }} seen={seen} frame={frame} legend={coBrand.sight === 'slides' ? t('sketch') : pages > 1 && <Legend words={t('branded')} />} t={t} />
        )}
        {coBrand.sight === 'slides' ? <SlideSteps page={page} seen={seen} choose={setPage} t={t} /> : <PageStrip slug={slug} pages={pages} branded={coBrand.pages} page={page} choose={setPage} t={t} />}
      </div>
      <div className={styles.panel}>
        {about}
        <section className="card" aria-labelledby="yours">
          <h2 id="yours">{heading}</h2>
          {review && <p className="soft">{review}</p>}
          {gaps.length > 0 && <FinishKit gaps={gaps} mayFinish={mayFinish} t={t} />}
          {branded && <CopyCard slug={slug} title={title} coBrand={asked} pages={pages} complete={gaps.length === 0} keepsKit={mayFinish} typed={typed} type={type} shows={shows} seen={seen} t={t} />}
        </section>
        {aside}
      </div>
    </div>
  )
}

/** Of a deck only its preview knows where what is typed is printed. */
function placed(coBrand: CoBrandView, { drawn }: Seen): CoBrandView {
  const places = drawn && 'picture' in drawn ? drawn.places : undefined
  return places ? { ...coBrand, inputs: coBrand.inputs.map((input) => ({ ...input, pages: places[input.name] ?? input.pages })) } : coBrand
}

/** What stands in the fields at first: what the template says by itself, but for examples. */
const beginning = (inputs: readonly AssetInput[]): Readonly<Record<string, string>> => Object.fromEntries(inputs.flatMap((input) => (input.type === 'text' && input.default && !input.mustChange ? [[input.name, input.default]] : [])))
