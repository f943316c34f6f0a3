import { describe, expect, it } from 'vitest'
import { roomErrors, tooLongBy } from '~/media/zones/text-room'
import { type ZoneInput, zonesSchema } from '~/media/zones/zones'

const zoneOf = (extra: Partial<ZoneInput> = {}) => zonesSchema.parse([{ id: 'headline', kind: 'text', pages: 'first', x: 10, y: 10, width: 100, height: 20, source: 'free', minSize: 10, maxSize: 14, ...extra }])

describe('the room that a text takes', () => {
  it('is enough for what fits at the smallest size', async () => {
    const [zone] = zoneOf()
    expect(zone && (await tooLongBy(zone, 'Spring offer'))).toBe(0)
    expect(zone && (await tooLongBy(zone, ''))).toBe(0)
  })

  it('says by how many letters a text is too long: without them it fits', async () => {
    const [zone] = zoneOf()
    const text = 'An offer that is far too long for so small a place'
    const count = (zone && (await tooLongBy(zone, text))) ?? 0
    expect(count).toBeGreaterThan(10)
    expect(zone && (await tooLongBy(zone, text.slice(0, text.length - count)))).toBe(0)
    expect(zone && (await tooLongBy(zone, text.slice(0, text.length - count + 3)))).toBeGreaterThan(0)
  })

  it('is smaller on a plate, whose edge is kept clear', async () => {
    const counts = await Promise.all([zoneOf(), zoneOf({ plate: '#ffffff' })].map(async ([zone]) => (zone ? await tooLongBy(zone, 'i'.repeat(60)) : 0)))
    expect(counts[1]).toBeGreaterThan(counts[0] ?? 0)
  })

  it('is looked at for what people type, and for nothing else', async () => {
    const text = 'An offer that is far too long for so small a place'
    expect(await roomErrors(zoneOf(), { headline: text })).toMatchObject([{ field: 'inputs.headline', rule: 'text-too-long', values: { count: expect.any(Number) as number } }])
    expect(await roomErrors(zoneOf({ source: 'partnerName' }), { headline: text })).toEqual([])
    expect(await roomErrors(zoneOf(), { other: text })).toEqual([])
  })
})
