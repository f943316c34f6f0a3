import Link from 'next/link'
import type { UIFieldServerComponent } from 'payload'
import { readBulkRun } from '~/media/read-bulk-run'
import { viewerOf } from '~/src/policy/viewer'
import { adminWords } from '../admin-words'
import './copies.css'
import { ReloadWhileRunning } from './reload-while-running'

/** On top of a bulk run: how far it is, who got nothing and why, and the proof sheet. */
export const BulkProgress: UIFieldServerComponent = async ({ id, payload, user, i18n }) => {
  if (!id || !user) return null
  const viewer = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') return null
  const { say } = adminWords(i18n.language)
  const { run, total, made, failed, toMend } = await readBulkRun({ payload, viewer, runId: String(id) })
  return (
    <section className="copies-panel" aria-labelledby="bulk-progress">
      <h2 id="bulk-progress">{run.state === 'queued' ? say('bulk.queued') : say(`bulk.${run.state}`, { made, total })}</h2>
      {total > 0 && <progress className="copies-panel__bar" value={made + failed} max={total} aria-labelledby="bulk-progress" />}
      {run.state !== 'done' && <ReloadWhileRunning />}
      {made > 0 && run.state === 'done' && (
        <p>
          <a href={`/v1/bulk-runs/${run.id}/proof-sheet`}>{say('bulk.proof')}</a>
        </p>
      )}
      {toMend.length > 0 && (
        <>
          <h3>{say('bulk.toMend', { count: toMend.length })}</h3>
          <ul className="copies-panel__list">
            {toMend.map(({ partner, problem, detail }) => (
              <li key={partner.id}>
                <Link href={`${payload.config.routes.admin}/collections/partners/${partner.id}`} prefetch={false}>
                  {partner.name}
                </Link>
                <span>{problem === 'no-brand-kit' || problem === 'logo-missing' ? say(`bulk.problem.${problem}`) : (detail ?? problem)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
