import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isMutable } from '~/src/notify/kinds'
import { noticeLine } from '~/src/notify/notice-words'
import { samples } from './sample-notices'

type Tree = { [key: string]: string | Tree }

const messages = (locale: string) => JSON.parse(readFileSync(new URL(`../../../src/notify/messages/${locale}.json`, import.meta.url), 'utf8')) as Tree
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`)))
const placeholders = (text: string) => [...new Set(text.match(/(?<=\{)[a-z][a-zA-Z]*(?=[},])/g))].sort()

describe('the words of notices', () => {
  it.each(['id', 'pl', 'ru'])('in %s have the keys of the English', (locale) => {
    expect(flat(messages(locale)).map(([key]) => key)).toEqual(flat(messages('en')).map(([key]) => key))
  })

  it.each(['id', 'pl', 'ru'])('in %s speak of nothing that the English is not told', (locale) => {
    const told = new Map(flat(messages('en')))
    for (const [key, text] of flat(messages(locale))) expect([key, placeholders(text)]).toEqual([key, placeholders(told.get(key) ?? '')])
  })
})

describe('a notice in the portal', () => {
  it.each(samples.filter(({ kind }) => isMutable(kind)))('of $name is two short sentences and a place', ({ kind, values }) => {
    for (const locale of ['en', 'id', 'pl', 'ru']) {
      const line = noticeLine(kind, values, { locale })
      expect(line?.title).not.toMatch(/[{}]|undefined/)
      expect(line?.body).not.toMatch(/[{}]|undefined/)
      expect(line?.body.length).toBeLessThan(100)
      expect(line?.href).toMatch(/^\/[a-z]/)
    }
  })

  it('never shows the kinds that open a door', () => {
    for (const { kind, values } of samples.filter((sample) => !isMutable(sample.kind))) expect(noticeLine(kind, values, { locale: 'en' })).toBeUndefined()
  })
})
