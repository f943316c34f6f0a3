import { randomUUID } from 'node:crypto'
import type { EmailAdapter } from 'payload'
import { env } from '~/src/platform/env'
import { mailTransport } from '~/src/platform/mail-transport'

/** What Payload itself sends (the admin's "forgot password") goes the way of every other mail. */
export const mailAdapter: EmailAdapter = () => {
  const { MAIL_FROM } = env()
  const [, name = 'Tandem', address = MAIL_FROM] = /^(.*?)\s*<(.+)>$/.exec(MAIL_FROM) ?? []
  return {
    name: 'tandem-mail',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async ({ to, subject = '', html, text }) => {
      const body = typeof html === 'string' ? html : ''
      await mailTransport().send({
        key: randomUUID(),
        to: String(to),
        subject,
        html: body,
        text: typeof text === 'string' ? text : body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim(),
      })
    },
  }
}
