import { strFromU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkDeck, type DeckContent, type DeckLogo, fillDeck, findDeckZones } from '~/media/formats/deck/fill-deck'
import { zonesErrors, zonesSchema } from '~/media/zones/zones'
import { makeDeck, pictureBox, textBox } from '../../../factories/deck'

let logo: DeckLogo

beforeAll(async () => {
  logo = { png: await sharp({ create: { width: 400, height: 100, channels: 4, background: '#cc0000' } }).png().toBuffer(), width: 400, height: 100, alt: 'Bałtyk Systemy', sourceWidth: 400, ink: '#CC0000' }
})

const content = (more: Partial<DeckContent> = {}): DeckContent => ({
  words: { company: 'Bałtyk & Söhne <AG>', user: 'Михаил', contact: 'Bałtyk\nŁucja Żółć\n+48 1', 'text.claim': 'Szybko', serial: 'TD-0000-0000-0000-0', link: 'https://partners.example/verify' },
  pictures: { logo: { onLight: logo, onDark: { ...logo, ink: '#FFFFFF' } } },
  serial: 'TD-0000-0000-0000-0',
  madeAt: new Date('2026-01-01T00:00:00Z'),
  ...more,
})
const partsOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)))
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(partsOf(bytes).get(name) ?? new Uint8Array())
const slideOf = (bytes: Uint8Array) => partOf(bytes, 'ppt/slides/slide1.xml')
const wordsOf = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br>|<a:br\/>/g)].map(([, words]) => words ?? '\n').join('')
const filled = async (bytes: Uint8Array, more: Partial<DeckContent> = {}) => fillDeck(bytes, zonesSchema.parse(findDeckZones(bytes)), content(more))

describe('the texts of a deck', () => {
  it('take the place of placeholders on masters, layouts and slides', async () => {
    const deck = await makeDeck({ slide: textBox('For {{tandem.company}}'), layout: textBox('{{ tandem.user }}'), master: textBox('{{tandem.text.claim}}!') })
    const { bytes, findings } = await filled(deck)
    expect(wordsOf(slideOf(bytes))).toBe('For Bałtyk &amp; Söhne &lt;AG>'.replace('>', '&gt;'))
    expect(wordsOf(partOf(bytes, 'ppt/slideLayouts/slideLayout1.xml'))).toBe('Михаил')
    expect(wordsOf(partOf(bytes, 'ppt/slideMasters/slideMaster1.xml'))).toBe('Szybko!')
    expect(findings).toEqual([])
  })

  it('are found however a program has divided them over runs, and nothing else is changed', async () => {
    const whole = 'Dear {{tandem.user}} of {{tandem.company}}, welcome'
    const [long, short] = ['Dear Михаил of Bałtyk, welcome', 'Dear  of , welcome']
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: whole.length - 1 }), { maxLength: 8 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), whole.length]
        const runs = at.slice(1).map((end, i) => whole.slice(at[i], end))
        const deck = await makeDeck({ slide: textBox(...runs) })
        expect(wordsOf(slideOf((await filled(deck, { words: { user: 'Михаил', company: 'Bałtyk' } })).bytes))).toBe(long)
        expect(wordsOf(slideOf((await filled(deck, { words: {} })).bytes))).toBe(short)
      }),
      { numRuns: 60 },
    )
  })

  it('of several lines become lines of the look of their run', async () => {
    const { bytes } = await filled(await makeDeck({ slide: textBox('At ', '{{tandem.contact}} today') }))
    expect(wordsOf(slideOf(bytes))).toBe('At Bałtyk\nŁucja Żółć\n+48 1 today')
    expect(slideOf(bytes).match(/b="1"/g)?.length).toBe(5)
  })

  it('that look like placeholders come to nothing more than words', async () => {
    const { bytes } = await filled(await makeDeck({ slide: textBox('{{tandem.company}}') }), { words: { company: '{{tandem.user}}</a:t><a:t>' } })
    expect(wordsOf(slideOf(bytes))).toBe('{{tandem.user}}&lt;/a:t&gt;&lt;a:t&gt;')
  })
})

describe('the logo of a deck', () => {
  it('stands whole in the middle of the picture of its name, in its own proportions', async () => {
    const { bytes } = await filled(await makeDeck({ slide: pictureBox('tandem.logo') }))
    const slide = slideOf(bytes)
    // 2 by 1 inches for 4:1.
    expect(slide).toContain('<a:off x="914400" y="1143000"/><a:ext cx="1828800" cy="457200"/>')
    expect(slide).toMatch(/descr="Bałtyk Systemy"/)
    expect(slide).not.toMatch(/srcRect|urn:svg|rId9/)
    const [, id] = /r:embed="([^"]+)"/.exec(slide) ?? []
    expect(partOf(bytes, 'ppt/slides/_rels/slide1.xml.rels')).toContain(`Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/tandem-logo.png"`)
    expect(partOf(bytes, '[Content_Types].xml')).toContain('<Default Extension="png" ContentType="image/png"/>')
    expect(Buffer.from(partsOf(bytes).get('ppt/media/tandem-logo.png') ?? [])).toEqual(Buffer.from(logo.png))
  })

  it('is found by its name or by its alternative text, on masters too, and kept once', async () => {
    const { bytes } = await filled(await makeDeck({ slide: pictureBox('Picture 4').replace('Placeholder', 'Tandem.Logo'), master: pictureBox('tandem.logo') }))
    expect(slideOf(bytes)).toContain('rIdTandem1')
    expect(partOf(bytes, 'ppt/slideMasters/slideMaster1.xml')).toContain('rIdTandem1')
    expect([...partsOf(bytes).keys()].filter((name) => name.includes('tandem'))).toEqual(['ppt/media/tandem-logo.png'])
  })

  it('that there is none of leaves no placeholder behind, and that is remarked', async () => {
    const { bytes, findings } = await filled(await makeDeck({ slide: pictureBox('tandem.logo') }), { pictures: {} })
    expect(slideOf(bytes)).not.toContain('p:pic')
    expect(findings).toEqual([{ code: 'logo-missing', zone: 'logo' }])
  })

  it('that is too coarse for its place is remarked', async () => {
    const { findings } = await filled(await makeDeck({ slide: pictureBox('tandem.logo') }), { pictures: { logo: { onLight: { ...logo, sourceWidth: 120 }, onDark: logo } } })
    expect(findings).toEqual([{ code: 'logo-coarse', zone: 'logo', value: '60' }])
  })
})

describe('a copy of a deck', () => {
  it('keeps every other part byte by byte, in its order', async () => {
    const deck = await makeDeck({ slide: textBox('{{tandem.company}}'), more: { 'ppt/media/film.mp4': new Uint8Array(5_000).map((_, i) => i * 7) } })
    const [before, after] = [partsOf(deck), partsOf((await filled(deck)).bytes)]
    expect([...after.keys()]).toEqual([...before.keys()])
    const changed = [...before.keys()].filter((name) => Buffer.compare(before.get(name) ?? Buffer.alloc(0), after.get(name) ?? Buffer.alloc(0)) !== 0)
    expect(changed).toEqual(['docProps/core.xml', 'ppt/slides/slide1.xml'])
  })

  it('says its serial in its properties', async () => {
    expect(partOf((await filled(await makeDeck({ slide: textBox('{{tandem.company}}') }))).bytes, 'docProps/core.xml')).toContain('<cp:keywords>edge TD-0000-0000-0000-0</cp:keywords>')
  })

  it('is the same for the same, byte by byte', async () => {
    const deck = await makeDeck({ slide: textBox('{{tandem.company}}') + pictureBox('tandem.logo') })
    expect(Buffer.compare((await filled(deck)).bytes, (await filled(deck)).bytes)).toBe(0)
  })

  it('remarks a zone that the file has no placeholder for', async () => {
    const deck = await makeDeck({ slide: textBox('{{tandem.company}}') })
    const zones = zonesSchema.parse([...findDeckZones(deck), { id: 'gone', kind: 'text', pages: 'all', x: 0, y: 0, width: 10, height: 10 }])
    expect((await fillDeck(deck, zones, content())).findings).toEqual([{ code: 'zone-off-page', zone: 'gone' }])
  })
})

describe('the zones of a deck', () => {
  it('are its placeholders, each once, with the room and the type of their shapes', async () => {
    const deck = await makeDeck({ slide: textBox('{{tandem.text.claim}} {{tandem.user}} {{tandem.serial}}') + pictureBox('tandem.logo') + pictureBox('tandem.qr'), master: textBox('{{tandem.text.claim}} {{tandem.contact.email}}') })
    const zones = findDeckZones(deck)
    expect(zonesErrors(zones)).toEqual([])
    expect(Object.fromEntries(zones.map(({ id, kind, source }) => [id, [kind, source]]))).toEqual({ claim: ['text', 'free'], contact: ['contact', undefined], logo: ['logo', undefined], qr: ['qr', undefined], user: ['text', 'userName'] })
    expect(zones.find(({ id }) => id === 'claim')).toMatchObject({ x: 72, y: 36, width: 288, height: 54, maxSize: 24, minSize: 16 })
    expect(() => checkDeck(deck, zonesSchema.parse(zones))).not.toThrow()
  })
})

describe('a deck that makes no template', () => {
  const refused = (bytes: Uint8Array, code: string) => expect(filled(bytes)).rejects.toThrow(expect.objectContaining({ status: 422, code, errors: [expect.objectContaining({ field: 'file' })] }) as Error)

  it('is refused with its reason', async () => {
    await refused(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]), 'deck-needs-password')
    await refused(await makeDeck({ more: { 'ppt/vbaProject.bin': 'VBA' } }), 'deck-macros')
    await refused(Buffer.from('no deck'), 'deck-unreadable')
    await refused(Buffer.from(zipSync({ 'letter.txt': Buffer.from('A letter') })), 'deck-unreadable')
    await refused(await makeDeck({ more: { 'ppt/slides/slide1.xml': '<p:sld' } }), 'deck-unreadable')
    await refused(await makeDeck({ slide: textBox('{{tandem.telephone}}') }), 'deck-placeholder')
    await refused(await makeDeck({ slide: textBox(`{{tandem.text.${'a'.repeat(41)}}}`) }), 'deck-placeholder')
    await refused(await makeDeck({ slide: pictureBox('tandem.logo', '') }), 'deck-picture')
  })

  it('is refused when a part brings entities along', async () => {
    await refused(await makeDeck({ more: { 'ppt/slides/slide1.xml': '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p:sld xmlns:p="urn:p">&b;</p:sld>' } }), 'deck-unreadable')
  })

  it('is refused before it unfolds to more than a deck may', async () => {
    await refused(await makeDeck({ more: { 'ppt/media/bomb.bin': new Uint8Array(30_000_000) } }), 'deck-too-large')
    await refused(await makeDeck({ more: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`ppt/x/${i}.xml`, ''])) }), 'deck-too-large')
  })

  it('lies about its sizes to no effect', async () => {
    const deck = await makeDeck({ more: { 'ppt/media/bomb.bin': new Uint8Array(30_000_000) } })
    const name = Buffer.from('ppt/media/bomb.bin')
    // In the directory stands the size that counts, 22 bytes before the name.
    const directory = deck.lastIndexOf(name)
    deck.writeUInt32LE(100, directory - 22)
    const before = process.memoryUsage().arrayBuffers
    try {
      await filled(deck)
    } catch {
      // Either is well.
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  })

  it('is refused when a placeholder has no zone', async () => {
    const deck = await makeDeck({ slide: textBox('{{tandem.text.claim}}') })
    expect(() => checkDeck(deck, [])).toThrow(expect.objectContaining({ code: 'deck-zone-missing' }) as Error)
  })

  it('is refused, or made, but never hangs or breaks otherwise, whatever bytes of it are changed', async () => {
    const deck = await makeDeck({ slide: textBox('{{tandem.company}}') + pictureBox('tandem.logo') })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(deck.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
        const changed = Buffer.from(deck)
        for (const [at, value] of changes) changed[at] = value
        try {
          await filled(changed)
        } catch (error) {
          expect(error).toMatchObject({ name: 'Problem', status: 422 })
        }
      }),
      { numRuns: 400 },
    )
  })
})
