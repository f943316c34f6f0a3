import { PageLink } from '~/src/app/components/page-link'
import type { UIFieldServerComponent } from 'payload'
import { requirementLabels } from '~/src/app/words'
import { formatMoney } from '~/src/policy/money'
import { viewerOf } from '~/src/policy/viewer'
import { type ExplanationWords, explanationWords } from '~/src/policy/words'
import { type DealReview, reviewDeal } from '~/src/program/review-deal'
import { type AdminWords, adminWords } from '../admin-words'
import { DecisionForm, type DecisionFormWords } from './decision-form'
import './deal-decision.css'

const FORM_WORDS = ['note', 'noteHelp', 'approve', 'ask', 'refuse', 'approved', 'asked', 'refused', 'failed', 'signedOut'] as const

/** On top of a deal: who asks for what, whether they may, who else wants the customer, and the decision. */
export const DealDecision: UIFieldServerComponent = async ({ id, payload, user, i18n }) => {
  if (!id || !user) return null
  const viewer = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (viewer.role !== 'channel' && viewer.role !== 'admin') return null
  const words = adminWords(i18n.language)
  const { say, locale, day } = words
  const review = await reviewDeal({ payload, viewer, dealId: String(id), locale })
  const { deal, partner, program, eligibility, conflict } = review
  const labels = await requirementLabels(payload, locale, deal.currency)
  const decided = deal.state !== 'submitted'
  return (
    <section className="deal-decision" aria-labelledby="deal-decision">
      <header className="deal-decision__head">
        <span className="deal-decision__state" data-state={deal.state}>
          {say(`deal.state.${deal.state}`)}
        </span>
        <h2 id="deal-decision">{say('deal.of', { partner: partner.name, customer: deal.customerName })}</h2>
        <p className="deal-decision__soft">{decided ? decision(review, words) : `${say('deal.waiting')} · ${words.away(deal.submittedAt, new Date())}`}</p>
      </header>
      <dl className="deal-decision__facts">
        <Fact label={say('deal.amount')} value={formatMoney(deal.amount, deal.currency, locale)} />
        <Fact label={say('deal.tier')} value={labels.tier(partner.tier)} />
        <Fact label={say('deal.by')} value={review.registeredBy} />
        <Fact label={say('deal.program')} value={`${program.name} · ${say('deal.protects', { days: program.protectionDays })}`} />
        {deal.expectedClose && <Fact label={say('deal.close')} value={day(deal.expectedClose)} />}
      </dl>
      {deal.description && <p className="deal-decision__words">{deal.description}</p>}
      <div className="deal-decision__checks">
        <div>
          <h3>{say(eligibility.met ? 'deal.eligible' : 'deal.notEligible')}</h3>
          <p className="deal-decision__soft">{say('deal.asPartner')}</p>
          <Conditions words={explanationWords(eligibility, labels)} />
        </div>
        <div>
          <h3 className={conflict ? 'deal-decision__error' : undefined}>
            {conflict ? say('deal.claimTaken', { partner: conflict.partner, date: day(conflict.until) }) : say('deal.claimFree')}
          </h3>
          {review.related.length > 0 && <Related related={review.related} words={words} admin={payload.config.routes.admin} />}
        </div>
      </div>
      {deal.decisionNote && (
        <blockquote className="deal-decision__words">
          <span className="deal-decision__soft">{say(decided ? 'deal.note' : 'deal.askedBefore')}</span>
          <br />
          {deal.decisionNote}
        </blockquote>
      )}
      {!decided && (
        <DecisionForm
          key={deal.decisionNote ?? ''}
          dealId={deal.id}
          blocked={conflict !== undefined}
          words={Object.fromEntries(FORM_WORDS.map((name) => [name, say(`deal.${name}`)])) as DecisionFormWords}
        />
      )}
    </section>
  )
}

function decision({ deal, decidedBy }: DealReview, { say, day }: AdminWords): string {
  const values = { state: say(`deal.state.${deal.state}`), date: day(deal.closedAt ?? deal.decidedAt ?? deal.submittedAt) }
  return decidedBy && !deal.closedAt ? say('deal.decided', { ...values, who: decidedBy }) : say('deal.decidedAlone', values)
}

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)

function Conditions({ words }: { words: ExplanationWords }) {
  return (
    <ul className="deal-decision__conditions">
      {(words.children ?? [words]).map((row) => (
        <li key={row.text} data-met={row.met}>
          <span aria-hidden>{row.met ? '✓' : '○'}</span>
          <div>
            {row.text}
            {row.children ? <Conditions words={row} /> : <span className="deal-decision__soft"> {[row.have, row.met ? undefined : row.missing].filter(Boolean).join(' · ')}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Related({ related, words: { say, day }, admin }: { related: DealReview['related']; words: AdminWords; admin: string }) {
  return (
    <>
      <p className="deal-decision__soft">{say('deal.related')}</p>
      <ul className="deal-decision__related">
        {related.map(({ id, reference, partner, own, state, submittedAt }) => (
          <li key={id}>
            <PageLink href={`${admin}/collections/deals/${id}`}>
              {reference}
            </PageLink>
            <span>
              {own ? say('deal.own') : partner} · {say(`deal.state.${state}`)} · {day(submittedAt)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
