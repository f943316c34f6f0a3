import type { Payload } from 'payload'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { mailTransport } from '~/src/platform/mail-transport'
import { isMutable, isNoticeKind, type NoticeKind, type NoticeValues } from './kinds'
import { loadMailBrand } from './mail-brand'
import { namedValues } from './named-values'
import { renderMail } from './render-mail'
import { secretValues } from './secret-values'

export interface NotificationRow {
  id: string
  key: string
  kind: string
  user?: string | null
  email?: string | null
  locale?: string | null
  data?: NoticeValues | null
  mail: 'none' | 'queued' | 'sent' | 'failed'
  readAt?: string | null
  createdAt: string
}

interface Reader {
  id: string
  email: string
  locale?: string | null
  timeZone?: string | null
  status: string
  mutedMails?: string[]
}

/**
 * Sends the mail of a notice, unless its reader has chosen to read such notices in the portal only, or is gone, or the
 * door that it would open is shut by now. Run twice, it sends under one Message-ID.
 * @throws what the transport throws; the notice says "failed" until a later try succeeds
 */
export async function sendNotificationMail({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  const notice = await payload.db.findOne<NotificationRow>({ collection: 'notifications', where: { id: { equals: id } } })
  if (!notice || (notice.mail !== 'queued' && notice.mail !== 'failed') || !isNoticeKind(notice.kind)) return
  const reader = notice.user ? await payload.db.findOne<Reader>({ collection: 'users', where: { id: { equals: notice.user } } }) : undefined
  const to = reader?.email ?? notice.email
  if (!to || !isWanted(notice.kind, reader)) return settle(payload, id, 'none')
  const secrets = await secretValues(payload, notice)
  if (!secrets) return settle(payload, id, 'none')
  const locale = reader?.locale ?? notice.locale ?? 'en'
  const [named] = await namedValues(payload, [notice.data ?? {}], locale)
  const values = { ...named, ...secrets }
  const mail = renderMail({ kind: notice.kind, values, locale, timeZone: reader?.timeZone, brand: await loadMailBrand(payload) })
  try {
    await mailTransport().send({ key: notice.key, to, ...mail })
  } catch (error) {
    await settle(payload, id, 'failed')
    throw error
  }
  await settle(payload, id, 'sent')
}

function isWanted(kind: NoticeKind, reader: Reader | null | undefined): boolean {
  if (!reader) return true
  return reader.status === 'active' && !(isMutable(kind) && reader.mutedMails?.includes(kind))
}

async function settle(payload: Payload, id: string, mail: 'sent' | 'none' | 'failed'): Promise<void> {
  await compareAndSet({ payload, collection: 'notifications', id, expect: { mail: { in: ['queued', 'failed'] } }, data: { mail, ...(mail === 'sent' ? { sentAt: new Date().toISOString() } : {}) } })
}
