import type { Payload } from 'payload'
import { GIVEN_OUT } from '~/media/recalls/recalls'
import type { CopyRow, RecallRow } from '~/media/rows'
import { addDays, DAY_MS } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { notify } from '~/src/notify/notify'
import { concernedBy, peopleOf } from './people'

/** Days between reminders, and after how many days the portal gives up and leaves it to people. */
const EVERY = 7
const UNTIL = 60

/** Reminds companies that have not acknowledged a recall, once in every 7 days, for 60 days. Safe to run twice. */
export async function remindOfRecalls({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const now = clock()
  const all = { pagination: false, limit: 0 } as const
  const { docs: recalls } = await payload.db.find<RecallRow>({
    collection: 'recalls',
    where: { and: [{ createdAt: { less_than_equal: addDays(now, -EVERY).toISOString() } }, { createdAt: { greater_than: addDays(now, -UNTIL).toISOString() } }] },
    ...all,
  })
  for (const { id: recall, reason, createdAt } of recalls) {
    const [{ docs: copies }, { docs: acknowledged }] = await Promise.all([
      payload.db.find<CopyRow>({ collection: 'copies', where: { and: [{ recall: { equals: recall } }, { state: { equals: 'recalled' } }, GIVEN_OUT] }, ...all }),
      payload.db.find<{ id: string; partner: string }>({ collection: 'recall-acknowledgements', where: { recall: { equals: recall } }, ...all }),
    ])
    const silent = copies.filter(({ partner }) => !acknowledged.some((answer) => answer.partner === partner))
    const time = Math.floor((now.getTime() - Date.parse(createdAt)) / (EVERY * DAY_MS))
    for (const { id } of concernedBy(await peopleOf(payload, silent), silent)) {
      await notify({ payload, key: `asset-recalled:${recall}:${id}:${time}`, kind: 'asset-recalled', data: { asset: silent[0]?.assetTitle ?? '', reason, reminder: 'yes' }, to: { userId: id } })
    }
  }
}
