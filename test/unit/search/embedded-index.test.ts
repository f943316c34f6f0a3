import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { embeddedIndex } from '~/src/search/embedded/embedded-index'
import type { SearchDocument } from '~/src/search/document'
import { searchDocument as doc, searchQuery as asks } from './engines'

describe('the embedded index', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-search-'))
    file = path.join(folder, 'search.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps what it holds from one start to the next', async () => {
    const first = embeddedIndex(file)
    await first.put([doc({ id: 'asset:1', title: { en: 'Rack' }, body: 'alpha' })])
    await first.close()
    const second = embeddedIndex(file)
    expect((await second.search(asks({ q: 'alpha' }))).total).toBe(1)
    await second.close()
  })

  it('starts empty from a file of another version', async () => {
    const first = embeddedIndex(file)
    await first.put([doc({ id: 'asset:1', title: { en: 'Rack' } })])
    await first.close()
    const database = new Database(file)
    database.exec('PRAGMA user_version = 9999')
    database.close()
    const second = embeddedIndex(file)
    expect((await second.search(asks())).total).toBe(0)
    await second.put([doc({ id: 'asset:2', title: { en: 'Rack' } })])
    expect((await second.search(asks({ q: 'rack' }))).total).toBe(1)
    await second.close()
  })

  it('starts empty from a file that is no database', async () => {
    writeFileSync(file, 'this is not a database, and never was '.repeat(100))
    const index = embeddedIndex(file)
    await index.put([doc({ id: 'asset:1', title: { en: 'Rack' } })])
    expect((await index.search(asks({ q: 'rack' }))).total).toBe(1)
    await index.close()
  })

  it('sees at once what another process writes, access above all', async () => {
    const web = embeddedIndex(file)
    const worker = embeddedIndex(file)
    await web.put([doc({ id: 'asset:1', title: { en: 'Rack' }, body: 'alpha' })])
    expect((await web.search(asks({ q: 'alpha' }))).total).toBe(1)
    await worker.put([doc({ id: 'asset:1', title: { en: 'Rack' }, body: 'alpha', audienceKey: 'gold' })])
    expect((await web.search(asks({ q: 'alpha' }))).total).toBe(0)
    expect((await web.search(asks({ q: 'rack' }))).hits[0]?.access).toBe('locked')
    await worker.remove(['asset:1'])
    expect((await web.search(asks())).total).toBe(0)
    await Promise.all([web.close(), worker.close()])
  })

  it('holds what it held when an exchange fails half way', async () => {
    const index = embeddedIndex(file)
    await index.put([doc({ id: 'asset:1', title: { en: 'Rack' } })])
    const broken = { ...doc({ id: 'asset:3' }), title: null } as unknown as SearchDocument
    await expect(index.replaceAll([doc({ id: 'asset:2', title: { en: 'Rack' } }), broken])).rejects.toThrow()
    expect((await index.search(asks())).hits.map(({ id }) => id)).toEqual(['asset:1'])
    expect((await index.search(asks({ q: 'rack' }))).hits.map(({ id }) => id)).toEqual(['asset:1'])
    await index.close()
  })

  it('does not take a word two edits away for the one that was meant', async () => {
    const index = embeddedIndex(file)
    await index.put([doc({ id: 'asset:1', title: { en: 'Rotate' } })])
    expect((await index.search(asks({ q: 'otater' }))).total).toBe(0)
    expect((await index.search(asks({ q: 'rotaet' }))).corrected).toBe('rotate')
    await index.close()
  })

  it('answers many at once', async () => {
    const index = embeddedIndex(file)
    await index.put(Array.from({ length: 20 }, (_, i) => doc({ id: `asset:${i}`, title: { en: `Rack number${i}` } })))
    const found = await Promise.all(Array.from({ length: 100 }, (_, i) => index.search(asks({ q: `number${i % 20}`, pageSize: 1 }))))
    expect(found.map(({ hits }) => hits[0]?.id)).toEqual(Array.from({ length: 100 }, (_, i) => `asset:${i % 20}`))
    await index.close()
  })

  it('answers from 5,000 documents in a few milliseconds', async () => {
    const index = embeddedIndex(file)
    const words = Array.from({ length: 4_000 }, (_, i) => `w${(i * 7919) % 100_003}x`)
    const word = (i: number) => words[Math.floor(((i * 2_654_435_761) % 4_294_967_296) / 4_294_967_296 * words.length)] ?? 'w'
    await index.replaceAll(
      Array.from({ length: 5_000 }, (_, i) =>
        doc({
          id: `asset:${i}`,
          title: { en: `${word(i)} ${word(i + 1)} rack` },
          body: Array.from({ length: 120 }, (_, j) => word(i * 120 + j)).join(' '),
          topics: [`topic${i % 9}`],
          product: `product${i % 3}`,
          audienceKey: i % 3 ? 'open' : 'gold',
        }),
      ),
    )
    const times: number[] = []
    for (let i = 0; i < 60; i += 1) {
      const started = performance.now()
      await index.search(asks({ q: [word(i * 31), `${word(i)} ${word(i + 1)}`, word(i).slice(0, 4)][i % 3], pageSize: 20 }))
      times.push(performance.now() - started)
    }
    const time = async (q: string) => {
      const started = performance.now()
      await index.search(asks({ q, pageSize: 20 }))
      return Math.round((performance.now() - started) * 10) / 10
    }
    const median = times.sort((a, b) => a - b)[30] ?? Infinity
    console.log(`median ${median.toFixed(1)} ms, p95 ${times[57]?.toFixed(1)} ms; every document by one word ${await time('rack')} ms, by none ${await time('')} ms`)
    // 2 ms on two busy cores; the rest is room for slower machines.
    expect(median).toBeLessThan(10)
    await index.close()
  })
})
