import Link from 'next/link'
import type { UIFieldServerComponent } from 'payload'
import { recallHolders } from '~/media/recalls/recalls'
import type { RecallRow } from '~/media/rows'
import { isStaffRole } from '~/src/policy/roles'
import { viewerOf } from '~/src/policy/viewer'
import { adminWords } from '../admin-words'
import './copies.css'
import { PostButton } from './post-button'

/** On top of a recall: how many partners have answered, and who still has what. */
export const RecallHolders: UIFieldServerComponent = async ({ id, payload, user, i18n }) => {
  if (!id || !user) return null
  const viewer = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (!isStaffRole(viewer.role)) return null
  const { say, day } = adminWords(i18n.language)
  const holders = await recallHolders({ payload, viewer, recallId: String(id) })
  const recall = await payload.db.findOne<RecallRow>({ collection: 'recalls', where: { id: { equals: String(id) } } })
  const asset = await payload.db.findOne<{ id: string; slug: string }>({ collection: 'assets', where: { id: { equals: recall?.asset ?? '' } } })
  const left = holders.reduce((sum, { copies, replaced }) => sum + copies - replaced, 0)
  const mayRenew = viewer.role === 'admin' || viewer.role === 'marketing'
  const answered = holders.filter(({ acknowledged }) => acknowledged).length
  return (
    <section className="copies-panel" aria-labelledby="recall-holders">
      <h2 id="recall-holders">{holders.length === 0 ? say('recall.nobody') : say('recall.answered', { answered, count: holders.length })}</h2>
      {holders.length > 0 && <progress className="copies-panel__bar" value={answered} max={holders.length} aria-labelledby="recall-holders" />}
      {mayRenew && asset && left > 0 && (
        <PostButton
          to={`/v1/assets/${asset.slug}/renewals`}
          label={say('recall.renew', { count: left })}
          done={say('recall.renewing')}
          nothing={{ count: 'due', words: say('recall.nothing') }}
          refusals={{ 409: say('recall.noEdition'), other: say('recall.failed') }}
        />
      )}
      {holders.length > 0 && (
        <table className="copies-panel__table">
          <thead>
            <tr>
              <th scope="col">{say('recall.partner')}</th>
              <th scope="col">{say('recall.copies')}</th>
              <th scope="col">{say('recall.replaced')}</th>
              <th scope="col">{say('recall.outOfUse')}</th>
            </tr>
          </thead>
          <tbody>
            {holders.map(({ partner, copies, replaced, acknowledged }) => (
              <tr key={partner.id}>
                <th scope="row">
                  <Link href={`${payload.config.routes.admin}/collections/partners/${partner.id}`} prefetch={false}>
                    {partner.name}
                  </Link>
                </th>
                <td>{copies}</td>
                <td>{replaced}</td>
                <td data-open={!acknowledged}>{acknowledged ? say('recall.by', { who: acknowledged.by, date: day(acknowledged.at) }) : say('recall.silent')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
