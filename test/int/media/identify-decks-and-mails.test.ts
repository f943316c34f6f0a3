import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { readCopyBytes } from '~/media/copies/copy-bytes'
import { identifyCopy } from '~/media/copies/identify-copy'
import { readCopyMail } from '~/media/copies/read-copy-mail'
import { findDeckZones } from '~/media/formats/deck/fill-deck'
import { closePdfWorkers } from '~/media/pdf/pdf-pages'
import { closeThreads } from '~/src/platform/own-thread'
import { makeDeck, pictureBox, textBox } from '../../factories/deck'
import { openPortal, type Portal } from '../../factories/portal'
import { makeRow } from '../../factories/make-row'
import { makeScenario, type Scenario } from '../../factories/scenario'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const BOX = { pages: 'all', x: 0, y: 0, width: 600, height: 200 }

let portal: Portal
let payload: Payload
let scenario: Scenario
let deck: { serial: string; bytes: Buffer }
let mail: { serial: string; bytes: Buffer }

const copyOf = async (slug: string) => {
  const { copy } = await coBrandAsset({ payload, viewer: scenario.own.user, slug, inputs: {} })
  return { serial: copy.serial, bytes: (await readCopyBytes(copy)) as Buffer }
}
const identify = (bytes: Uint8Array) => identifyCopy({ payload, bytes })

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  const template = await makeDeck({ slide: textBox('{{tandem.', 'company}} {{tandem.serial}}') + pictureBox('tandem.qr') })
  const file = await makeRow(payload, 'files', {}, { name: 'deck.pptx', data: template, mimetype: PPTX })
  const zones = findDeckZones(template).map(({ id, ...zone }) => ({ ...zone, name: id }))
  await makeRow(payload, 'assets', { title: 'Pitch', slug: 'pitch', kind: 'presentation', language: 'en', file, zones, _status: 'published' })
  const html = await makeRow(payload, 'files', {}, { name: 'mail.html', data: Buffer.from('<!doctype html><html><head><title>Come</title></head><body><p>{{company}}</p><a href="{{link}}">Current?</a></body></html>'), mimetype: 'text/html' })
  await makeRow(payload, 'assets', { title: 'Invitation', slug: 'invitation', kind: 'flyer', language: 'en', file: html, zones: [{ kind: 'text', name: 'company', source: 'partnerName', ...BOX }], _status: 'published' })
  deck = await copyOf('pitch')
  mail = await copyOf('invitation')
})

afterAll(async () => {
  await Promise.all([closePdfWorkers(), closeThreads()])
  await portal.close()
})

/** A deck after a program has written it anew: other names, other properties. */
function rewritten(bytes: Uint8Array, change: (name: string, part: Uint8Array) => [string, Uint8Array] | undefined): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [change(name, part)].flatMap((kept) => (kept ? [kept] : [])))))
}

describe('a found deck', () => {
  it('is known by its properties', async () => {
    const blank = rewritten(deck.bytes, (name, part) => (name.startsWith('ppt/media/') ? undefined : [name, name.startsWith('ppt/slides/') ? strToU8(strFromU8(part).replaceAll(deck.serial, '')) : part]))
    expect(await identify(blank)).toMatchObject({ serial: deck.serial, title: 'Pitch', state: 'current' })
  })

  it('is known by its words once a program has thrown its properties away', async () => {
    const saved = rewritten(deck.bytes, (name, part) => (name.startsWith('docProps/') || name.startsWith('ppt/media/') ? undefined : [name, part]))
    expect(await identify(saved)).toMatchObject({ serial: deck.serial })
  })

  it('is known by its code where nothing else is left, under whatever name', async () => {
    const exported = rewritten(deck.bytes, (name, part) => (name.startsWith('docProps/') ? undefined : [name.replace('tandem-qr', 'image7'), name.endsWith('.xml') || name.endsWith('.rels') ? strToU8(strFromU8(part).replaceAll(deck.serial, '').replaceAll('tandem-qr', 'image7')) : part]))
    expect(await identify(exported)).toMatchObject({ serial: deck.serial })
  })

  it('without a serial is refused, and so is an archive that is none, or a bomb', async () => {
    await expect(identify(await makeDeck({ slide: textBox('Hello') }))).rejects.toMatchObject({ status: 422, code: 'no-serial' })
    await expect(identify(zipSync({ 'letter.txt': strToU8('A letter') }))).rejects.toMatchObject({ status: 422, code: 'deck-unreadable' })
    await expect(identify(await makeDeck({ more: { 'ppt/media/bomb.png': new Uint8Array(30_000_000) } }))).rejects.toMatchObject({ status: 422, code: 'deck-too-large' })
    await expect(identify(deck.bytes.subarray(0, 400))).rejects.toMatchObject({ status: 422 })
  })
})

describe('a found mail', () => {
  it('is known by its mark, and by its link after it was handed on', async () => {
    expect(await identify(mail.bytes)).toMatchObject({ serial: mail.serial, title: 'Invitation' })
    const handedOn = `<html><body><div class="gmail_quote">${mail.bytes.toString().replace(/^[^]*<body[^>]*>|<\/body>[^]*$/g, '')}</div></body></html>`
    expect(handedOn).not.toContain('tandem-serial')
    expect(await identify(Buffer.from(handedOn))).toMatchObject({ serial: mail.serial })
  })

  it('is known as a program saves it, however that writes its lines', async () => {
    const { bytes } = await readCopyMail({ payload, viewer: scenario.own.user, serial: mail.serial })
    expect(await identify(bytes)).toMatchObject({ serial: mail.serial })
    const wrapped = `Subject: Fwd\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(mail.bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}`
    expect(wrapped).not.toContain(mail.serial)
    expect(await identify(Buffer.from(wrapped))).toMatchObject({ serial: mail.serial })
  })

  it('is known as Outlook saves it', async () => {
    const saved = (words: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(words, 'utf16le')])
    expect(await identify(saved(`Is this mail current? <https://partners.example/verify/${mail.serial}>`))).toMatchObject({ serial: mail.serial })
    await expect(identify(saved('Hello'))).rejects.toMatchObject({ status: 422, code: 'deck-needs-password' })
  })

  it('without a serial is refused, however it is nested', async () => {
    await expect(identify(Buffer.from('<html><body>Hello</body></html>'))).rejects.toMatchObject({ status: 422, code: 'no-serial' })
    let nested = 'Content-Type: text/plain\r\n\r\nHello'
    for (let i = 0; i < 200; i += 1) nested = `Subject: x\r\nContent-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${nested}\r\n--b${i}--\r\n`
    await expect(identify(Buffer.from(nested))).rejects.toMatchObject({ status: 422 })
  })
})
