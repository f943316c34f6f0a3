import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { openPayload } from '~/src/server/open-payload'
import { blobStore } from '~/src/platform/storage/open-store'
import { logoKey } from '~/media/blob-keys'
import { prepareLogo } from '~/media/brand/prepare-logo'

/**
 * A program for tests: fills the data folder that the settings name with so many partners, each with an administrator
 * and a brand kit, a few without; with marketing and an administrator; and with a deck of 20 pages, `deck`, with places for
 * a logo, a contact block, a QR code and a headline. All sign in with the password given.
 */
const [, , partners = '0', bare = '0', password = ''] = process.argv

async function fill(): Promise<void> {
  const payload = await openPayload({ jobs: false })
  for (const [role, email] of [['marketing', 'marketing@deck.example'], ['admin', 'admin@deck.example']] as const) {
    await payload.create({ collection: 'users', data: { email, name: `The ${role}`, role, status: 'active', locale: 'en', password }, overrideAccess: true, depth: 0 })
  }
  await payload.create({ collection: 'tiers', data: { key: 'registered', rank: 0, name: 'Registered', colour: '#123456' }, overrideAccess: true, depth: 0 })
  // One password hashed once: PBKDF2 takes 200 ms by design.
  const like = await payload.db.findOne<{ id: string; hash: string; salt: string }>({ collection: 'users', where: { email: { equals: 'marketing@deck.example' } } })
  const logo = await storeLogo()
  const joinedAt = new Date().toISOString()
  for (let i = 0; i < Number(partners) + Number(bare); i += 1) {
    const number = String(i).padStart(4, '0')
    const partner = await create(payload, 'partners', { name: `Partner ${number}`, key: `partner-${number}`, kind: 'reseller', country: 'DE', region: 'emea', segments: [], status: 'active', joinedAt, tier: 'registered', standingSeq: 0 })
    const user = await create(payload, 'users', { email: `admin@partner-${number}.example`, name: `Administrator ${number}`, role: 'partner-admin', partner, status: 'active', locale: 'en', hash: like?.hash, salt: like?.salt, sessions: [] })
    if (i >= Number(partners)) continue
    const kit = await create(payload, 'brand-kits', { key: `${partner}:1`, partner, version: 1, primary: '#224466', logo, contact: { company: `Partner ${number}`, phone: '+49 30 1234', email: `sales@partner-${number}.example` }, createdBy: user })
    await payload.db.updateOne({ collection: 'partners', id: partner, data: { brandKit: kit } })
  }
  const bytes = await deck()
  const file = await payload.create({ collection: 'files', data: {} as never, overrideAccess: true, depth: 0, file: { name: 'deck.pdf', data: bytes, mimetype: 'application/pdf', size: bytes.length } })
  const place = { pages: 'first', x: 40, y: 40, width: 200, height: 60 }
  const zones = [
    { ...place, kind: 'logo', name: 'logo' },
    { ...place, kind: 'contact', name: 'contact', pages: 'last', y: 120, height: 80 },
    { ...place, kind: 'qr', name: 'qr', pages: 'last', y: 220, width: 80, height: 80 },
    { ...place, kind: 'text', name: 'headline', y: 120, width: 400, source: 'free', label: 'Headline' },
  ]
  await payload.create({ collection: 'assets', data: { title: 'Deck', slug: 'deck', kind: 'presentation', language: 'en', file: file.id, zones, _status: 'published' } as never, overrideAccess: true, depth: 0 })
  await payload.destroy()
}

const create = async (payload: Payload, collection: 'partners' | 'users' | 'brand-kits', data: Record<string, unknown>): Promise<string> => String(((await payload.db.create({ collection, data })) as { id: string }).id)

async function storeLogo() {
  const drawn = await sharp({ create: { width: 900, height: 300, channels: 4, background: '#224466' } }).png().toBuffer()
  const { onLight, onDark, square, width, height, warnings } = await prepareLogo(drawn)
  const keys = { onLight: logoKey('shared', 'onLight'), onDark: logoKey('shared', 'onDark'), square: logoKey('shared', 'square') }
  for (const [key, bytes] of [[keys.onLight, onLight], [keys.onDark, onDark], [keys.square, square]] as const) await blobStore().put(key, bytes, { contentType: 'image/png' })
  return { ...keys, width, height, warnings }
}

async function deck(): Promise<Buffer> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const noise = await sharp(randomBytes(320 * 180 * 3), { raw: { width: 320, height: 180, channels: 3 } }).jpeg({ quality: 60 }).toBuffer()
  const picture = await document.embedJpg(noise)
  for (let i = 1; i <= 20; i += 1) {
    const page = document.addPage([960, 540])
    page.drawRectangle({ x: 0, y: 0, width: 960, height: 540, color: rgb(0.95, 0.97, 0.96) })
    page.drawImage(picture, { x: 560, y: 120, width: 360, height: 200 })
    page.drawText(`Slide ${i} of the deck ${randomUUID()}`, { x: 40, y: 60, size: 20, font })
  }
  return Buffer.from(await document.save())
}

await fill()
process.exit(0)
