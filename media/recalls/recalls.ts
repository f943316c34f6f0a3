import type { Payload, Where } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import { Problem } from '~/src/platform/problem'
import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { CopyRow, RecallRow } from '../rows'

export interface OpenRecall {
  id: string
  title: string
  reason: string
  recalledAt: string
  /** How many copies of the viewer's company it concerns. */
  copies: number
}

interface AcknowledgementRow {
  id: string
  recall: string
  partner: string
  by: string
  at: string
}

const all = { pagination: false, limit: 0 } as const

/** A copy that waited for approval when it was recalled lies with nobody. */
export const GIVEN_OUT: Where = { held: { not_equals: true } }

/** Recalls of copies of the viewer's company that nobody there has acknowledged yet, newest first. */
export async function listOpenRecalls({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<OpenRecall[]> {
  const { partnerId } = viewer
  if (!partnerId) return []
  const [{ docs: copies }, { docs: acknowledged }] = await Promise.all([
    payload.db.find<CopyRow>({ collection: 'copies', where: { and: [{ partner: { equals: partnerId } }, { state: { equals: 'recalled' } }, { recall: { exists: true } }, GIVEN_OUT] }, ...all }),
    payload.db.find<AcknowledgementRow>({ collection: 'recall-acknowledgements', where: { partner: { equals: partnerId } }, ...all }),
  ])
  const done = new Set(acknowledged.map(({ recall }) => recall))
  const open = copies.filter(({ recall }) => recall && !done.has(recall))
  if (open.length === 0) return []
  const { docs: recalls } = await payload.db.find<RecallRow>({ collection: 'recalls', where: { id: { in: [...new Set(open.map(({ recall }) => recall))] } }, sort: '-createdAt', ...all })
  return recalls.map(({ id, reason, createdAt }) => {
    const concerned = open.filter(({ recall }) => recall === id)
    return { id, title: concerned[0]?.assetTitle ?? '', reason, recalledAt: createdAt, copies: concerned.length }
  })
}

/**
 * A partner says that it no longer uses what was recalled. Saying it twice leaves the first.
 * @throws Problem 404 `not-found` for a recall that concerns no copy of the viewer's company
 */
export async function acknowledgeRecall({ payload, viewer, recallId, clock = systemClock }: { payload: Payload; viewer: Viewer; recallId: string; clock?: Clock }): Promise<{ at: string; created: boolean }> {
  const { partnerId } = viewer
  const concerned = partnerId && (await payload.db.findOne<CopyRow>({ collection: 'copies', where: { and: [{ partner: { equals: partnerId } }, { recall: { equals: recallId } }, GIVEN_OUT] } }))
  if (!concerned) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such recall' })
  const { doc, created } = await createOnce<AcknowledgementRow>({
    payload,
    collection: 'recall-acknowledgements',
    by: 'key',
    data: { key: `${recallId}:${partnerId}`, recall: recallId, partner: partnerId, by: viewer.id, at: clock().toISOString() },
  })
  if (created) await recordAudit({ payload, actor: viewer, action: 'acknowledged', subject: { collection: 'recalls', id: recallId }, data: { partner: partnerId } })
  return { at: doc.at, created }
}

export interface RecallHolder {
  partner: { id: string; name: string }
  copies: number
  /** How many of them have a successor by now. */
  replaced: number
  acknowledged?: { at: string; by: string }
}

/**
 * Who still has what of a recall, for staff: those who have not answered first.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function recallHolders({ payload, viewer, recallId }: { payload: Payload; viewer: Viewer; recallId: string }): Promise<RecallHolder[]> {
  if (!isStaffRole(viewer.role)) throw new Problem({ status: 403, code: 'not-your-room', title: 'Who has what is for staff' })
  if (!(await payload.db.findOne<RecallRow>({ collection: 'recalls', where: { id: { equals: recallId } } }))) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such recall' })
  const [{ docs: copies }, { docs: acknowledged }] = await Promise.all([
    payload.db.find<CopyRow>({ collection: 'copies', where: { and: [{ recall: { equals: recallId } }, GIVEN_OUT] }, ...all }),
    payload.db.find<AcknowledgementRow>({ collection: 'recall-acknowledgements', where: { recall: { equals: recallId } }, ...all }),
  ])
  const named = async (collection: 'partners' | 'users', ids: string[]) => {
    const { docs } = await payload.db.find<{ id: string; name: string }>({ collection, where: { id: { in: [...new Set(ids)] } }, ...all })
    return new Map(docs.map(({ id, name }) => [id, name]))
  }
  const [partners, people] = await Promise.all([named('partners', copies.map(({ partner }) => partner)), named('users', acknowledged.map(({ by }) => by))])
  const answers = new Map(acknowledged.map((answer) => [answer.partner, answer]))
  const held = new Map<string, CopyRow[]>()
  for (const copy of copies) held.set(copy.partner, [...(held.get(copy.partner) ?? []), copy])
  const holders = [...partners].map(([id, name]): RecallHolder => {
    const own = held.get(id) ?? []
    const answer = answers.get(id)
    return {
      partner: { id, name },
      copies: own.length,
      replaced: own.filter(({ supersededBy }) => supersededBy).length,
      ...(answer ? { acknowledged: { at: answer.at, by: people.get(answer.by) ?? '' } } : {}),
    }
  })
  return holders.sort((a, b) => Number(Boolean(a.acknowledged)) - Number(Boolean(b.acknowledged)) || a.partner.name.localeCompare(b.partner.name))
}
