import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type BlobStore, checkKey } from '~/src/platform/storage/blob-store'
import { localBlobs } from '~/src/platform/storage/local-blobs'
import { s3Blobs } from '~/src/platform/storage/s3-blobs'
import { s3Server } from './s3-server'

const root = await mkdtemp(path.join(os.tmpdir(), 'blobs-'))
const server = await s3Server('portal')
afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true, force: true })
})

const s3 = (bucket: string) => s3Blobs({ bucket, region: 'eu-central-1', endpoint: server.endpoint, accessKeyId: 'id', secretAccessKey: 'secret' })
const stores: [string, BlobStore][] = [
  ['local files', localBlobs(path.join(root, 'files'))],
  ['S3', s3('portal')],
]
const pdf = { contentType: 'application/pdf' }
const bytes = (text: string) => Buffer.from(text)

describe.each(stores)('blobs in %s', (_, store) => {
  it('gives back what was put, under names as people give them', async () => {
    for (const key of ['plain.pdf', 'originals/Halden Edge, overview & pricing.pdf', 'originals/_draft (2).pdf', 'originals/Łódź – przegląd.pdf', 'originals/कर्म.pdf', "copies/partner's 100% #1+2.pdf", 'a..b']) {
      await store.put(key, bytes(key), pdf)
      expect((await store.get(key))?.toString()).toBe(key)
      expect(await store.stat(key)).toEqual({ size: Buffer.byteLength(key) })
    }
  })

  it('replaces what a key held', async () => {
    await store.put('again', bytes('a long first text'), pdf)
    await store.put('again', bytes('short'), pdf)
    expect((await store.get('again'))?.toString()).toBe('short')
  })

  it('streams the whole, or the bytes of a range with both ends, and the size of the whole', async () => {
    await store.put('film.mp4', bytes('0123456789'), { contentType: 'video/mp4' })
    const whole = await store.open('film.mp4')
    const part = await store.open('film.mp4', { start: 2, end: 4 })
    expect(whole && (await buffer(whole.stream)).toString()).toBe('0123456789')
    expect(part && (await buffer(part.stream)).toString()).toBe('234')
    expect(part?.size).toBe(10)
  })

  it('has nothing under a key that was never put or was deleted', async () => {
    await store.put('folder/gone', bytes('x'), pdf)
    await store.delete('folder/gone')
    await store.delete('folder/gone')
    for (const key of ['folder/gone', 'never', 'folder', 'folder/gone/below']) {
      expect(await store.get(key)).toBeUndefined()
      expect(await store.open(key)).toBeUndefined()
      expect(await store.stat(key)).toBeUndefined()
    }
  })

  it('keeps empty blobs', async () => {
    await store.put('empty', bytes(''), pdf)
    expect(await store.get('empty')).toHaveLength(0)
  })

  it('holds one of two whole blobs when two are put at once', async () => {
    const [a, b] = [Buffer.alloc(300_000, 'a'), Buffer.alloc(300_000, 'b')]
    await Promise.all([store.put('race', a, pdf), store.put('race', b, pdf)])
    const held = await store.get('race')
    expect(held?.equals(a) || held?.equals(b)).toBe(true)
  })

  it('refuses a key that leads elsewhere, before anything is read or written', async () => {
    for (const key of ['../up', 'a/../../up', '/etc/passwd', 'a//b', '', '.', 'a/.hidden', 'a\\b', 'C:/x', 'a\u0000', 'a/', 'x'.repeat(256)]) {
      await expect((async () => store.put(key, bytes('x'), pdf))(), JSON.stringify(key)).rejects.toThrow(RangeError)
      await expect((async () => store.get(key))(), JSON.stringify(key)).rejects.toThrow(RangeError)
    }
  })

  it('is reachable', async () => {
    await expect(store.ping()).resolves.toBeUndefined()
  })
})

describe('local blobs', () => {
  it('leaves nothing behind when a write fails', async () => {
    const folder = path.join(root, 'blocked')
    const store = localBlobs(folder)
    await store.put('taken/inside', bytes('x'), pdf)
    await expect(store.put('taken', bytes('y'), pdf)).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['taken'])
  })

  it('says at a ping that its folder cannot be', async () => {
    await writeFile(path.join(root, 'a-file'), '')
    await expect(localBlobs(path.join(root, 'a-file')).ping()).rejects.toThrow()
  })
})

describe('S3 blobs', () => {
  it('says at a ping that the bucket is not there', async () => {
    await expect(s3('another').ping()).rejects.toThrow()
  })
})

describe('checkKey', () => {
  it('lets no key out of the folder, whatever it is made of', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', '\u0000', 'a', '~', '%2e%2e'), fc.string({ unit: 'binary', maxLength: 8 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('/', '\\', ''), (pieces, glue) => {
        const key = pieces.join(glue)
        try {
          checkKey(key)
        } catch {
          return
        }
        expect(path.join('/store', key)).toBe(`/store/${key}`)
        expect(path.win32.join('C:\\store', key)).toBe(`C:\\store\\${key.replaceAll('/', '\\')}`)
      }),
      { numRuns: 2_000 },
    )
  })
})
