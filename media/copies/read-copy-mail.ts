import { createTransport } from 'nodemailer'
import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { readCopyBytes } from './copy-bytes'
import { formatOfCopy } from '../formats/formats'
import { mailFormat } from '../formats/mail/mail-format'
import { findCopy, readCopyFile } from './read-copy'

/**
 * A copy of a mail as a draft that mail programs open and send (RFC 5322), its logo attached.
 * @throws Problem 404 `not-found` also for a copy that is no mail, 410 `recalled`
 */
export async function readCopyMail({ payload, viewer, serial }: { payload: Payload; viewer: Viewer; serial: string }): Promise<{ name: string; bytes: Buffer }> {
  await readCopyFile({ payload, viewer, serial })
  const copy = await findCopy(payload, serial)
  const html = formatOfCopy(copy) === mailFormat ? await readCopyBytes(copy) : undefined
  if (!html) throw new Problem({ status: 404, code: 'not-found', title: 'This copy is no mail' })
  // Outlook opens what was not sent as a draft.
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({ subject: copy.assetTitle, html: html.toString(), attachDataUrls: true, headers: { 'X-Unsent': '1' } })
  return { name: `${copy.serial}.eml`, bytes: message as Buffer }
}
