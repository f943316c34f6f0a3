import type { Payload } from 'payload'
import { notify } from '~/src/notify/notify'
import { formatMoney } from '~/src/policy/money'
import type { Locale } from '~/src/policy/roles'
import type { DealRow } from './rows'

/** Tells every channel manager that a deal waits for them. `key` names the occasion: telling of one twice is harmless. */
export async function tellStaff({ payload, deal, key }: { payload: Payload; deal: DealRow; key: string }): Promise<void> {
  const [staff, partner] = await Promise.all([
    payload.db.find<{ id: string; locale?: Locale | null }>({ collection: 'users', where: { and: [{ role: { equals: 'channel' } }, { status: { equals: 'active' } }] }, pagination: false, limit: 0 }),
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: deal.partner } } }),
  ])
  for (const { id, locale } of staff.docs) {
    await notify({
      payload,
      key: `${key}:${id}`,
      kind: 'deal-submitted',
      data: { partner: partner?.name ?? '', customer: deal.customerName, amountText: formatMoney(deal.amount, deal.currency, locale ?? 'en'), dealId: deal.id },
      to: { userId: id },
    })
  }
}
