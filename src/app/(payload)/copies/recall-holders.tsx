import Link from 'next/link'
import type { UIFieldServerComponent } from 'payload'
import { recallHolders } from '~/media/recalls'
import { isStaffRole } from '~/src/policy/roles'
import { viewerOf } from '~/src/policy/viewer'
import { adminWords } from '../admin-words'
import './copies.css'

/** On top of a recall: how many partners have answered, and who still has what. */
export const RecallHolders: UIFieldServerComponent = async ({ id, payload, user, i18n }) => {
  if (!id || !user) return null
  const viewer = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (!isStaffRole(viewer.role)) return null
  const { say, day } = adminWords(i18n.language)
  const holders = await recallHolders({ payload, viewer, recallId: String(id) })
  const answered = holders.filter(({ acknowledged }) => acknowledged).length
  return (
    <section className="copies-panel" aria-labelledby="recall-holders">
      <h2 id="recall-holders">{holders.length === 0 ? say('recall.nobody') : say('recall.answered', { answered, count: holders.length })}</h2>
      {holders.length > 0 && <progress className="copies-panel__bar" value={answered} max={holders.length} aria-labelledby="recall-holders" />}
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
