import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { env } from './env'
import { logger } from './logger'
import { singleton } from './singleton'

export interface MailAttachment {
  filename: string
  content: Uint8Array
  /** Media type, such as `application/pdf`. */
  contentType: string
}

export interface Mail {
  /** Names the mail for ever, `{kind}:{what it is about}`: sent twice, it carries one Message-ID, and the outbox holds one file. */
  key: string
  to: string
  subject: string
  html: string
  text: string
  attachments?: readonly MailAttachment[]
}

export interface MailTransport {
  /** Hands a mail over, and answers with its Message-ID. Rejects when nobody took it. */
  send(mail: Mail): Promise<{ id: string }>
  /** Rejects when mail cannot be handed over. */
  ping(): Promise<void>
  close(): void
}

export interface MailTransportSettings {
  /** As nodemailer takes it, such as `smtps://user:pass@mail.example:465`; its query overrides pooling and time limits. */
  smtpUrl?: string
  /** Where mails are written when there is no server. */
  outboxDir: string
  /** The sender, such as `Tandem <no-reply@tandem.example>`. */
  from: string
  /** Where the outbox says what it wrote. */
  log: { info(fields: object, message: string): void }
}

// Milliseconds. A server that answers nothing must not hold a job, nor the readiness check, for nodemailer's minutes.
const SMTP_DEFAULTS = { pool: 'true', connectionTimeout: '10000', greetingTimeout: '10000', socketTimeout: '30000' }
const SAFE = { disableFileAccess: true, disableUrlAccess: true }

/** The mail transport of this process: SMTP when SMTP_URL is set, else files in `outbox` of the data folder. */
export const mailTransport = (): MailTransport =>
  singleton('mail-transport', () => {
    const { SMTP_URL, DATA_DIR, MAIL_FROM } = env()
    return createMailTransport({ smtpUrl: SMTP_URL, outboxDir: path.join(DATA_DIR, 'outbox'), from: MAIL_FROM, log: logger() })
  })

/** Mail by SMTP where there is a server, else as `.eml` files that any mail program opens. */
export const createMailTransport = ({ smtpUrl, outboxDir, from, log }: MailTransportSettings): MailTransport =>
  smtpUrl ? smtpTransport(smtpUrl, from) : outboxTransport(outboxDir, from, log)

function smtpTransport(url: string, from: string): MailTransport {
  const [address = url, query] = url.split('?')
  const settings = new URLSearchParams({ ...SMTP_DEFAULTS, ...Object.fromEntries(new URLSearchParams(query)) })
  const transport = nodemailer.createTransport(`${address}?${settings}`)
  return {
    async send(mail) {
      const message = messageOf(mail, from)
      await transport.sendMail(message)
      return { id: message.messageId }
    },
    async ping() {
      await transport.verify()
    },
    close: () => transport.close(),
  }
}

function outboxTransport(folder: string, from: string, log: MailTransportSettings['log']): MailTransport {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async send(mail) {
      const message = messageOf(mail, from)
      const { message: bytes } = await transport.sendMail(message)
      const file = path.join(folder, `${digest(mail.key)}.eml`)
      await mkdir(folder, { recursive: true })
      await writeWhole(file, bytes as Buffer)
      // The file holds the address and the link; the log, which travels further, holds neither.
      log.info({ file, kind: mail.key.split(':')[0] }, 'mail written')
      return { id: message.messageId }
    },
    async ping() {
      await mkdir(folder, { recursive: true })
    },
    close: () => undefined,
  }
}

/** A reader of the folder sees the whole file or none; mails hold links that open doors, so only the owner reads them. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${randomUUID()}.part`
  try {
    await writeFile(part, bytes, { mode: 0o600 })
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

const digest = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 24)

function messageOf({ key, to, subject, html, text, attachments }: Mail, from: string) {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'tandem.example'
  return {
    ...SAFE,
    from,
    to,
    // A line break in a header would begin another header.
    subject: subject.replaceAll(/[\r\n]+/g, ' '),
    html,
    text,
    // Base64 would hide the words and the link from whoever opens the outbox in an editor.
    textEncoding: 'quoted-printable',
    messageId: `<${digest(key)}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: attachments?.map(({ filename, content, contentType }) => ({ filename, content: Buffer.from(content), contentType })),
  } satisfies SendMailOptions
}
