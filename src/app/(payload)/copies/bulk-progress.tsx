import Link from 'next/link'
import type { UIFieldServerComponent } from 'payload'
import { readBulkRun } from '~/media/bulk/read-bulk-run'
import { viewerOf } from '~/src/policy/viewer'
import { adminWords } from '../admin-words'
import './copies.css'
import { PostButton } from './post-button'
import { ReloadWhileRunning } from './reload-while-running'

/** What a partner is asked for by mail. */
const IN_WORDS = ['no-brand-kit', 'logo-missing', 'picture-missing']

/** On top of a bulk run: how far it is, who got nothing and why, and the proof sheet. */
export const BulkProgress: UIFieldServerComponent = async ({ id, payload, user, i18n }) => {
  if (!id || !user) return null
  const viewer = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') return null
  const { locale, say, day } = adminWords(i18n.language)
  const { run, total, made, failed, toMend, sheets } = await readBulkRun({ payload, viewer, runId: String(id) })
  const sheet = sheets.find((one) => one.locale === locale)
  const brandless = toMend.filter(({ problem }) => IN_WORDS.includes(problem))
  const other = say('bulk.failed')
  return (
    <section className="copies-panel" aria-labelledby="bulk-progress">
      <h2 id="bulk-progress">{run.state === 'queued' ? say('bulk.queued') : say(`bulk.${run.state}`, { made, total })}</h2>
      {total > 0 && <progress className="copies-panel__bar" value={made + failed} max={total} aria-labelledby="bulk-progress" />}
      {(run.state !== 'done' || (sheet && sheet.state !== 'ready')) && <ReloadWhileRunning />}
      {sheet?.state === 'ready' && (
        <p>
          <a href={`/v1/bulk-runs/${run.id}/proof-sheet?locale=${locale}`}>{say('bulk.proof')}</a>
        </p>
      )}
      {sheet && sheet.state !== 'ready' && <p role="status">{sheet.state === 'queued' ? say('bulk.proofQueued') : say('bulk.proofDrawing', { done: sheet.done, total: sheet.total })}</p>}
      {!sheet && made > 0 && run.state === 'done' && <PostButton to={`/v1/bulk-runs/${run.id}/proof-sheet?locale=${locale}`} label={say('bulk.proofOrder')} refusals={{ other }} />}
      {toMend.length > 0 && (
        <>
          <h3>{say('bulk.toMend', { count: toMend.length })}</h3>
          {brandless.length > 0 && (
            <PostButton
              to={`/v1/bulk-runs/${run.id}/requests`}
              label={say('bulk.ask', { count: brandless.length })}
              done={say('bulk.askedNow')}
              nothing={{ count: 'people', words: say('bulk.askedNobody') }}
              refusals={{ other }}
            />
          )}
          <ul className="copies-panel__list">
            {toMend.map(({ partner, problem, detail, askedAt }) => (
              <li key={partner.id}>
                <Link href={`${payload.config.routes.admin}/collections/partners/${partner.id}`} prefetch={false}>
                  {partner.name}
                </Link>
                <span>{IN_WORDS.includes(problem) ? say(`bulk.problem.${problem}`) : (detail ?? problem)}</span>
                {askedAt && <span>{say('bulk.asked', { date: day(askedAt) })}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
