import type { Payload } from 'payload'
import { createOnce } from '~/src/platform/create-once'
import type { NoticeData, NoticeKind } from './kinds'

interface NotifyArgs<K extends NoticeKind> {
  payload: Payload
  /** Names this notice for ever, such as `certificate-earned:{certificate id}`: telling twice is harmless. */
  key: string
  kind: K
  data: NoticeData[K]
  /** The person, or where there is none yet, a mail address with a language. */
  to: { userId: string } | { email: string; locale: string }
}

/** Tells a person something: a line in the portal at once, and its mail by a job that looks at their choices. */
export async function notify<K extends NoticeKind>({ payload, key, kind, data, to }: NotifyArgs<K>): Promise<void> {
  const { doc, created } = await createOnce({
    payload,
    collection: 'notifications',
    by: 'key',
    data: { key, kind, data, mail: 'queued', ...('userId' in to ? { user: to.userId } : { email: to.email, locale: to.locale }) },
  })
  if (created) await payload.jobs.queue({ task: 'send-mail', input: { notificationId: doc.id } })
}
