import type { Payload } from 'payload'
import { isNoticeKind, type NoticeValues } from '~/src/notify/kinds'
import { type NoticeLine, noticeLine } from '~/src/notify/notice-words'
import { namedValues } from '~/src/notify/named-values'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'

const SHOWN = 100

export interface NoticeListed extends NoticeLine {
  id: string
  at: string
  unread: boolean
}

interface NoticeRow {
  id: string
  kind: string
  data?: NoticeValues | null
  readAt?: string | null
  createdAt: string
}

/** What the viewer was told, newest first, 100 at most. Those that only a mail may carry are left out. */
export async function listNotices({ payload, viewer, locale }: { payload: Payload; viewer: Viewer; locale: Locale }): Promise<NoticeListed[]> {
  const { docs } = await payload.db.find<NoticeRow>({ collection: 'notifications', where: { user: { equals: viewer.id } }, sort: '-createdAt', limit: SHOWN, pagination: false })
  const named = await namedValues(payload, docs.map(({ data }) => data ?? {}), locale)
  const { programmeName, vendorName } = await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true })
  return docs.flatMap(({ id, kind, readAt, createdAt }, at) => {
    const line = isNoticeKind(kind) ? noticeLine(kind, { ...named[at], programme: programmeName, vendor: vendorName }, { locale }) : undefined
    return line ? [{ id, at: createdAt, unread: !readAt, ...line }] : []
  })
}
