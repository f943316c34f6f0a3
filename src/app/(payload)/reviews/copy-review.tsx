import type { UIFieldServerComponent } from 'payload'
import { MAX_REASON } from '~/media/reviews/decide-copy'
import { type CopyReview as Review, reviewCopy } from '~/media/reviews/review-copy'
import { isReviewer } from '~/media/reviews/reviewers'
import { PageLink } from '~/src/app/components/page-link'
import { viewerOf } from '~/src/policy/viewer'
import { type AdminWords, adminWords } from '../admin-words'
import { DecisionForm, type DecisionFormWords } from './decision-form'
import './copy-review.css'

const FORM_WORDS = ['reason', 'reasonHelp', 'approve', 'sendBack', 'approved', 'sentBack', 'failed', 'signedOut', 'reasonMissing', 'movedOn', 'editionRecalled', 'editionReplaced'] as const

/** Pages that are shown in pairs; whoever wants more opens the PDF. */
const MOST_PAGES = 12

/** On top of a copy that somebody has to decide on: the proof beside the original, who asks, what is to remark, and the decision. */
export const CopyReview: UIFieldServerComponent = async ({ id, payload, user, i18n }) => {
  if (!id || !user) return null
  const viewer = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (!isReviewer(viewer)) return null
  const words = adminWords(i18n.language)
  const { say, locale } = words
  const review = await reviewCopy({ payload, viewer, copyId: String(id), locale })
  const { copy, partner, findings, texts } = review
  // What was always free needs no decision.
  if (!copy.held && !copy.decidedAt) return null
  const waits = copy.state === 'waiting'
  return (
    <section className="copy-review" aria-labelledby="copy-review">
      <header className="copy-review__head">
        <span className="copy-review__state" data-state={copy.state}>
          {say(`review.state.${copy.state}`)}
        </span>
        <h2 id="copy-review">{say('review.heading', { partner, title: copy.assetTitle })}</h2>
        <p className="copy-review__soft">{waits ? `${say('review.waiting')} · ${words.away(copy.stateSince ?? copy.madeAt, new Date())}` : decision(review, words)}</p>
      </header>
      {copy.stateReason && (copy.state === 'sent-back' || copy.state === 'recalled') && (
        <blockquote className="copy-review__words">
          <span className="copy-review__soft">{say(copy.state === 'recalled' ? 'review.recalledBecause' : 'review.sentBackBecause')}</span>
          <br />
          {copy.stateReason}
        </blockquote>
      )}
      <div className="copy-review__asked">
        <div>
          <h3>{say('review.by')}</h3>
          <p>
            {review.madeBy}, {partner}
          </p>
          <p className="copy-review__soft">
            {say('review.serial')} {copy.serial}
          </p>
        </div>
        <div>
          <h3>{say('review.texts')}</h3>
          {texts.length === 0 && <p className="copy-review__soft">{say('review.noTexts')}</p>}
          {texts.map(({ label, text }) => (
            <p key={label}>
              <span className="copy-review__soft">{label}</span>
              <br />
              {text}
            </p>
          ))}
        </div>
        <div>
          <h3>{say('review.findings', { count: findings.length })}</h3>
          <p className="copy-review__soft">{say('review.measured')}</p>
          {findings.length > 0 && (
            <ul className="copy-review__findings">
              {findings.map(({ code, zone, page, value }) => (
                <li key={`${code}-${zone}-${page ?? ''}`}>{say(`zones.finding.${code}`, { zone, value: value ?? '' })}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <Pages review={review} words={words} />
      {waits && review.replaced && <p className="copy-review__error">{say('review.editionReplaced')}</p>}
      {waits && <DecisionForm serial={copy.serial} maxReason={MAX_REASON} words={Object.fromEntries(FORM_WORDS.map((name) => [name, say(`review.${name}`)])) as DecisionFormWords} />}
      {review.next && (
        <p>
          <PageLink href={`${payload.config.routes.admin}/collections/copies/${review.next}`}>{say('review.next', { count: review.others })}</PageLink>
        </p>
      )}
    </section>
  )
}

/** Each page that carries something of the partner, as it was and as it would be. */
function Pages({ review: { copy, pages, pageCount, proportion }, words: { say } }: { review: Review; words: AdminWords }) {
  const shown = pages.slice(0, MOST_PAGES)
  const picture = (address: string, alt: string, eager: boolean) => (
    <a href={`${address}/1200`} target="_blank" rel="noreferrer">
      <img src={`${address}/1200`} alt={alt} loading={eager ? 'eager' : 'lazy'} style={{ aspectRatio: `auto ${proportion}` }} />
    </a>
  )
  return (
    <div className="copy-review__pages">
      <h3>{say('review.pages')}</h3>
      {shown.map((page, i) => (
        <div key={page} className="copy-review__pair">
          <figure>
            <figcaption>{say('review.original', { page })}</figcaption>
            {picture(`/v1/files/${copy.file}/pages/${page}`, say('review.original', { page }), i === 0)}
          </figure>
          <figure>
            <figcaption>{say('review.proof', { page })}</figcaption>
            {picture(`/v1/copies/${copy.serial}/pages/${page}`, say('review.proof', { page }), i === 0)}
          </figure>
        </div>
      ))}
      {pages.length > shown.length && <p className="copy-review__soft">{say('review.more', { count: pages.length - shown.length })}</p>}
      {pageCount > pages.length && <p className="copy-review__soft">{say('review.unchanged', { count: pageCount - pages.length })}</p>}
      {copy.state !== 'recalled' && (
        <p>
          <a href={`/v1/copies/${copy.serial}/file`}>{say('review.open')}</a>
        </p>
      )}
    </div>
  )
}

function decision({ copy, decidedBy }: Review, { say, day }: AdminWords): string {
  const values = { state: say(`review.state.${copy.state}`), date: day(copy.stateSince ?? copy.madeAt) }
  return decidedBy && (copy.state === 'current' || copy.state === 'sent-back') ? say('review.decided', { ...values, who: decidedBy }) : say('review.decidedAlone', values)
}
