import { existsSync, readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { checkDeck, findDeckZones } from '~/media/formats/deck/fill-deck'
import { readMail, zonesOfMail } from '~/media/formats/mail/fill-mail'
import { pagesOf } from '~/media/zones/page-rule'
import { zonesErrors, zonesSchema } from '~/media/zones/zones'
import { COLLATERAL } from '~/seed/content/collateral'
import type { Made } from '~/seed/content/collateral-types'
import { COURSES } from '~/seed/content/courses'
import { PARTNERS } from '~/seed/content/partners'
import { requirementErrors } from '~/src/policy/requirement-schema'
import { LOCALES } from '~/src/policy/roles'

const PAGES: Record<string, number> = {
  'edgerack-datasheet': 2, 'edgerack-datasheet-pl': 2, 'manufacturing-brief': 2, 'hospital-brief': 2, 'case-brewery': 2, 'case-port': 2,
  'sizing-guide': 8, 'guard-datasheet': 2, 'guard-brief': 2, 'guard-brief-ru': 2, 'flow-brochure': 3, 'flow-brochure-id': 3,
  'retail-brief': 2, 'overview-deck': 10, 'campaign-flyer': 1, 'campaign-flyer-id': 1, 'meet-us': 1, battlecard: 2, 'price-guide': 4, 'programme-guide': 6, 'engineer-certificate': 1,
}
const made = new Map<string, Made>()

beforeAll(async () => {
  for (const piece of COLLATERAL) made.set(piece.key, await piece.make())
}, 60_000)

const bytesOf = (key: string): Buffer => {
  const found = made.get(key)
  if (!found) throw new Error(`${key} was not made`)
  return found.bytes
}
const documents = COLLATERAL.filter(({ fileName }) => fileName.endsWith('.pdf'))

describe('the collateral of the demo', () => {
  it('names every piece, slug and file once', () => {
    for (const name of ['key', 'slug', 'fileName'] as const) expect(new Set(COLLATERAL.map((piece) => piece[name])).size).toBe(COLLATERAL.length)
    for (const { slug } of COLLATERAL) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(COLLATERAL.map((piece) => [piece.key, piece] as const))('says what %s is in every language, within the limits of the library', (_, piece) => {
    for (const locale of LOCALES) {
      expect(piece.title[locale].length).toBeGreaterThan(5)
      expect(piece.title[locale].length).toBeLessThanOrEqual(140)
      expect(piece.summary[locale].length).toBeGreaterThan(50)
      expect(piece.summary[locale].length).toBeLessThanOrEqual(400)
    }
    expect(requirementErrors(piece.audience)).toEqual([])
  })

  it.each(documents.map((piece) => [piece.key, piece] as const))('makes %s with its pages, and each zone within them', async (_, piece) => {
    const bytes = bytesOf(piece.key)
    expect(bytes.length).toBeLessThan(1_000_000)
    const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPages()
    expect(pages.length).toBe(PAGES[piece.key])
    const input = piece.zones.map((zone) => ({ ...zone, label: zone.label?.en }))
    expect(zonesErrors(input)).toEqual([])
    for (const zone of zonesSchema.parse(input)) {
      const on = pagesOf(zone, pages.length)
      expect(on.length).toBeGreaterThan(0)
      for (const index of on) {
        const { width, height } = pages[index]?.getSize() ?? { width: 0, height: 0 }
        expect(zone.x + zone.width).toBeLessThanOrEqual(width)
        expect(zone.y + zone.height).toBeLessThanOrEqual(height)
      }
    }
  })

  it('keeps the zones of a piece apart from one another', () => {
    for (const { key, zones } of COLLATERAL) {
      for (const [i, a] of zones.entries()) {
        for (const b of zones.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(apart, `${key}: ${a.id} and ${b.id}`).toBe(true)
        }
      }
    }
  })

  it.each(['edgerack-datasheet', 'sizing-guide', 'overview-deck', 'edgerack-8-picture'])('makes the same bytes of %s again', async (key) => {
    const again = await COLLATERAL.find((piece) => piece.key === key)?.make()
    expect(again?.bytes.equals(bytesOf(key))).toBe(true)
  })

  it('draws pictures wide enough for print', async () => {
    for (const { key } of COLLATERAL.filter(({ kind, zones }) => kind === 'image' && zones.length === 0)) {
      const { width = 0 } = await sharp(bytesOf(key)).metadata()
      expect(width).toBeGreaterThanOrEqual(2_400)
    }
  })

  it('has a zone for each placeholder of its decks', () => {
    const decks = COLLATERAL.filter(({ fileName }) => fileName.endsWith('.pptx'))
    expect(decks.length).toBeGreaterThan(0)
    for (const { key, zones } of decks) {
      const checked = zonesSchema.parse(zones.map((zone) => ({ ...zone, label: zone.label?.en })))
      expect(() => checkDeck(bytesOf(key), checked), key).not.toThrow()
      expect(findDeckZones(bytesOf(key)).map(({ id }) => id).sort()).toEqual(zones.map(({ id }) => id).sort())
    }
  })

  it('has a zone for each binding of its mails', () => {
    const mails = COLLATERAL.filter(({ fileName }) => fileName.endsWith('.html'))
    expect(mails.length).toBeGreaterThan(0)
    for (const { key, zones } of mails) {
      const html = readMail(bytesOf(key))
      expect(zonesOfMail(html).map(({ id }) => id).sort(), key).toEqual(zones.map(({ id }) => id).sort())
    }
  })

  it('draws the pictures of the campaign with each zone within them', async () => {
    const pieces = COLLATERAL.filter(({ kind, zones }) => kind === 'image' && zones.length > 0)
    expect(pieces.length).toBeGreaterThan(1)
    for (const { key, zones } of pieces) {
      const { width = 0, height = 0 } = await sharp(bytesOf(key)).metadata()
      expect(zonesErrors(zones.map((zone) => ({ ...zone, label: zone.label?.en })))).toEqual([])
      for (const zone of zones) {
        expect(zone.x + zone.width, `${key}: ${zone.id}`).toBeLessThanOrEqual(width)
        expect(zone.y + zone.height, `${key}: ${zone.id}`).toBeLessThanOrEqual(height)
      }
    }
  })

  it('holds every asset of which a partner already has a copy, open to change', () => {
    for (const { copies } of PARTNERS) {
      for (const { asset } of copies) expect(COLLATERAL.find(({ key }) => key === asset)?.zones.length ?? 0, asset).toBeGreaterThan(0)
    }
  })

  it('holds the films of the courses with poster and captions that fit', () => {
    const films = COURSES.flatMap(({ lessons }) => lessons.flatMap(({ video }) => video ?? []))
    expect(films.length).toBeGreaterThan(0)
    for (const { file, poster, captions, seconds } of films) {
      expect(statSync(file).size).toBeLessThan(1_200_000)
      expect(existsSync(poster)).toBe(true)
      expect(captions.map(({ locale }) => locale).sort()).toEqual([...LOCALES].sort())
      for (const { file: words } of captions) {
        const text = readFileSync(words, 'utf8')
        expect(text.startsWith('WEBVTT')).toBe(true)
        const last = [...text.matchAll(/--> 00:00:([\d.]+)/g)].at(-1)?.[1]
        expect(Number(last)).toBeLessThanOrEqual(seconds)
      }
    }
  })
})
