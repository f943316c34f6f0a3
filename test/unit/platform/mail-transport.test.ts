import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { createMailTransport, type Mail, type MailTransport } from '~/src/platform/mail-transport'

const from = 'Halden Ascend <no-reply@halden.example>'
const mail: Mail = { key: 'certificate-earned:17', to: 'ana@baltic.example', subject: 'Gratulacje, masz certyfikat', html: '<p>Zażółć gęślą jaźń</p>', text: 'Zażółć gęślą jaźń\n' }

interface Lines {
  fields: object
  message: string
}

interface Place {
  transport: MailTransport
  /** Every mail that arrived, in no order. */
  arrived(): Promise<string[]>
  lines: Lines[]
  folder: string
}

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function openOutbox(): Promise<Place> {
  const root = await mkdtemp(path.join(tmpdir(), 'outbox-'))
  undo.push(() => rm(root, { recursive: true }))
  const lines: Lines[] = []
  const folder = path.join(root, 'made', 'when-needed')
  const transport = createMailTransport({ outboxDir: folder, from, log: { info: (fields, message) => void lines.push({ fields, message }) } })
  undo.push(() => transport.close())
  const arrived = async () => Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')))
  return { transport, arrived, lines, folder }
}

async function openServer({ refuse = false } = {}): Promise<Place> {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString('utf8').replaceAll('\r\n', '\n'))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  undo.push(() => new Promise<void>((resolve) => server.close(resolve)))
  const lines: Lines[] = []
  const { port } = server.server.address() as AddressInfo
  const transport = createMailTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, outboxDir: '/nowhere', from, log: { info: (fields, message) => void lines.push({ fields, message }) } })
  undo.push(() => transport.close())
  return { transport, arrived: async () => mails, lines, folder: '' }
}

const header = (message: string, name: string) => new RegExp(`^${name}: (.*(?:\n[ \t].*)*)`, 'mi').exec(message)?.[1]?.replaceAll(/\n\s+/g, ' ')
const headersOf = (message: string) => message.slice(0, message.indexOf('\n\n'))

describe.each([
  { name: 'the outbox', open: openOutbox },
  { name: 'an SMTP server', open: () => openServer() },
])('mail by $name', ({ open }) => {
  it('arrives with both parts, its sender and its reader', async () => {
    const { transport, arrived } = await open()
    const { id } = await transport.send(mail)
    const [message = ''] = await arrived()
    expect(header(message, 'From')).toBe(from)
    expect(header(message, 'To')).toBe(mail.to)
    expect(header(message, 'Subject')).toBe(mail.subject)
    expect(header(message, 'Message-ID')).toBe(id)
    expect(header(message, 'Auto-Submitted')).toBe('auto-generated')
    expect(header(message, 'Content-Type')).toContain('multipart/alternative')
    expect(message).toMatch(/text\/plain[\s\S]*text\/html/)
    expect(message).toContain('Za=C5=BC=C3=B3=C5=82=C4=87')
  })

  it('bears one Message-ID however often it is sent, and another for each key', async () => {
    const { transport } = await open()
    const [first, again, other] = [await transport.send(mail), await transport.send(mail), await transport.send({ ...mail, key: 'certificate-earned:18' })]
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(first.id).toMatch(/^<[0-9a-f]{24}@halden\.example>$/)
  })

  it('keeps a subject from beginning another header', async () => {
    const { transport, arrived } = await open()
    await transport.send({ ...mail, subject: 'Hello\r\nBcc: everyone@example.com' })
    const [message = ''] = await arrived()
    expect(header(message, 'Subject')).toBe('Hello Bcc: everyone@example.com')
    expect(headersOf(message)).not.toMatch(/^Bcc:/m)
  })

  it('carries a file', async () => {
    const { transport, arrived } = await open()
    await transport.send({ ...mail, attachments: [{ filename: 'certificate.pdf', content: Buffer.from('%PDF-1.7'), contentType: 'application/pdf' }] })
    const [message = ''] = await arrived()
    expect(message).toContain('filename=certificate.pdf')
    expect(message).toContain(Buffer.from('%PDF-1.7').toString('base64'))
  })

  it('can be asked whether it would go', async () => {
    const { transport } = await open()
    await expect(transport.ping()).resolves.toBeUndefined()
  })
})

describe('the outbox', () => {
  it('holds one whole file for a mail that was sent many times at once', async () => {
    const { transport, folder, arrived } = await openOutbox()
    await Promise.all(Array.from({ length: 10 }, () => transport.send(mail)))
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{24}\.eml$/)])
    expect(header((await arrived())[0] ?? '', 'To')).toBe(mail.to)
  })

  it('lets only its owner read what it holds', async () => {
    const { transport, folder } = await openOutbox()
    await transport.send(mail)
    const [file = ''] = await readdir(folder)
    expect((await stat(path.join(folder, file))).mode & 0o777).toBe(0o600)
  })

  it('says in the log which file it wrote, and nothing of who reads what', async () => {
    const { transport, folder, lines } = await openOutbox()
    await transport.send({ ...mail, text: 'https://partners.example/reset-password/secret' })
    const [file = ''] = await readdir(folder)
    expect(lines).toEqual([{ fields: { file: path.join(folder, file), kind: 'certificate-earned' }, message: 'mail written' }])
  })

  it('rejects when it cannot write, so that the job is tried again', async () => {
    const transport = createMailTransport({ outboxDir: '/dev/null/outbox', from, log: { info: () => undefined } })
    await expect(transport.send(mail)).rejects.toThrow()
    await expect(transport.ping()).rejects.toThrow()
  })
})

describe('an SMTP server', () => {
  it('takes many mails over few connections', async () => {
    const { transport, arrived } = await openServer()
    await Promise.all(Array.from({ length: 25 }, (_, at) => transport.send({ ...mail, key: `deal-submitted:${at}` })))
    expect(new Set((await arrived()).map((message) => header(message, 'Message-ID'))).size).toBe(25)
  })

  it('that refuses a mail makes sending fail', async () => {
    const { transport, arrived } = await openServer({ refuse: true })
    await expect(transport.send(mail)).rejects.toThrow('No such mailbox')
    expect(await arrived()).toEqual([])
  })

  it('that is not there fails both the mail and the question', async () => {
    const transport = createMailTransport({ smtpUrl: 'smtp://127.0.0.1:9', outboxDir: '/nowhere', from, log: { info: () => undefined } })
    undo.push(() => transport.close())
    await expect(transport.ping()).rejects.toThrow(/ECONNREFUSED/)
    await expect(transport.send(mail)).rejects.toThrow(/ECONNREFUSED/)
  })
})
