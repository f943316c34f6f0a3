import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeThreads } from '~/src/platform/own-thread'
import { makeDeck, textBox } from '../../factories/deck'
import { tokenOf } from '../../factories/http'
import { makeViewer, openPortal, type Portal } from '../../factories/portal'

let portal: Portal
let payload: Payload
let token: string

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  token = await tokenOf(payload, await makeViewer(payload, 'marketing'))
})

afterAll(async () => {
  await closeThreads()
  await portal.close()
})

/** As the admin sends it. */
async function upload(name: string, type: string, bytes: Uint8Array): Promise<{ status: number; doc?: { filename: string; mimeType: string } }> {
  const { default: config } = await import('@payload-config')
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const answer = await handleEndpoints({ config, request: new Request('http://localhost:3000/api/files', { method: 'POST', headers: { Authorization: `JWT ${token}` }, body }) })
  return { status: answer.status, ...((await answer.json()) as object) }
}

describe('an upload', () => {
  it('of each kind that copies are made of is taken under its own name', async () => {
    const picture = sharp({ create: { width: 20, height: 10, channels: 3, background: '#0F5C5C' } })
    const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
    for (const [name, type, bytes] of [
      ['card.png', 'image/png', await picture.clone().png().toBuffer()],
      ['card.jpeg', 'image/jpeg', await picture.clone().jpeg().toBuffer()],
      ['card.webp', 'image/webp', await picture.clone().webp().toBuffer()],
      ['deck.pptx', pptx, await makeDeck({ slide: textBox('{{tandem.company}}') })],
      ['mail.html', 'text/html', Buffer.from('<h1>{{company}}</h1>')],
      ['captions.vtt', 'text/vtt', Buffer.from('WEBVTT\n')],
    ] as const) {
      expect(await upload(name, type, bytes), name).toMatchObject({ status: 201, doc: { filename: name, mimeType: type } })
    }
  })

  it('of anything else is refused, whatever it is called', async () => {
    expect((await upload('run.exe', 'application/x-msdownload', Buffer.from('MZ'))).status).toBe(400)
    expect((await upload('run.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', Buffer.from('MZ'))).status).toBe(400)
    expect((await upload('drawing.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).status).toBe(400)
  })
})
