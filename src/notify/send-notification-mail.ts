import type { Payload } from 'payload'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { mailTransport } from '~/src/platform/mail-transport'
import { isMutable, isNoticeKind, type NoticeKind, type NoticeValues } from './kinds'
import { loadMailBrand } from './mail-brand'
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
  const values = { ...(await namedValues(payload, notice.data ?? {}, locale)), ...secrets }
  const mail = renderMail({ kind: notice.kind, values, locale, timeZone: reader?.timeZone, brand: await loadMailBrand(payload) })
  await mailTransport().send({ key: notice.key, to, ...mail })
  await settle(payload, id, 'sent')
}

function isWanted(kind: NoticeKind, reader: Reader | null | undefined): boolean {
  if (!reader) return true
  return reader.status === 'active' && !(isMutable(kind) && reader.mutedMails?.includes(kind))
}

async function settle(payload: Payload, id: string, mail: 'sent' | 'none'): Promise<void> {
  await compareAndSet({ payload, collection: 'notifications', id, expect: { mail: { in: ['queued', 'failed'] } }, data: { mail, ...(mail === 'sent' ? { sentAt: new Date().toISOString() } : {}) } })
}

/** Tiers and certifications are kept by key; people read their names. */
export async function namedValues(payload: Payload, data: NoticeValues, locale: string): Promise<NoticeValues> {
  const name = async (collection: 'tiers' | 'certifications', key: string | undefined, field: 'name' | 'title') => {
    if (!key) return undefined
    const row = await payload.db.findOne<{ id: string } & Record<string, unknown>>({ collection, where: { key: { equals: key } }, locale: 'all' })
    const words = row?.[field] as Record<string, string> | undefined
    return words?.[locale] ?? words?.en ?? key
  }
  const [from, to, certification] = await Promise.all([name('tiers', data.from, 'name'), name('tiers', data.to, 'name'), name('certifications', data.certification, 'title')])
  return { ...data, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(certification ? { certification } : {}) }
}
