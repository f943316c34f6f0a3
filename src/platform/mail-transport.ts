import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { env } from './env'
import { singleton } from './singleton'

export interface Mail {
  /** Names the mail for ever: sent twice, it carries one Message-ID, and the outbox holds one file. */
  key: string
  to: string
  subject: string
  html: string
  text: string
}

export interface MailTransport {
  send(mail: Mail): Promise<void>
  /** Rejects when mail cannot be handed over. */
  ping(): Promise<void>
  close(): void
}

/** Mail by SMTP when SMTP_URL is set, else as files in `outbox` of the data folder. */
export const mailTransport = (): MailTransport =>
  singleton('mail-transport', () => {
    const { SMTP_URL, DATA_DIR, MAIL_FROM } = env()
    return SMTP_URL ? smtpTransport(SMTP_URL, MAIL_FROM) : outboxTransport(path.join(DATA_DIR, 'outbox'), MAIL_FROM)
  })

/** Hands mail to a server; `url` as nodemailer takes it, such as `smtps://user:pass@mail.example:465`. */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = nodemailer.createTransport(url)
  return {
    async send(mail) {
      await transport.sendMail(message(mail, from))
    },
    async ping() {
      await transport.verify()
    },
    close: () => transport.close(),
  }
}

/** Writes each mail as an `.eml` file that any mail program opens. */
export function outboxTransport(folder: string, from: string): MailTransport {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true })
      const { message: bytes } = await transport.sendMail(message(mail, from))
      const target = path.join(folder, `${digest(mail.key)}.eml`)
      await writeFile(`${target}.part`, bytes as Buffer)
      await rename(`${target}.part`, target)
    },
    async ping() {
      await mkdir(folder, { recursive: true })
    },
    close: () => undefined,
  }
}

const digest = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 24)

function message({ key, to, subject, html, text }: Mail, from: string) {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'tandem.example'
  // A line break in a header would begin another header.
  return { from, to, subject: subject.replaceAll(/[\r\n]+/g, ' '), html, text, messageId: `<${digest(key)}@${domain}>`, headers: { 'Auto-Submitted': 'auto-generated' } }
}
