import { createHash } from 'node:crypto'
import { fill, type FillArgs, type Filled } from '~/media/engine/fill'
import { prepare, type Prepared, type PrepareOptions } from '~/media/engine/prepare'
import { type Zone, zonesSchema } from '~/media/zones/zones'

/** Magenta, which no page of the test files has: what is seen of it is the zone. */
export const MARKER = '#FF00FF'

/** A zone that shows its own box and nothing else. */
export const markerZone = (box: { x: number; y: number; width: number; height: number }, pages: Zone['pages'] = 'all'): Zone[] =>
  zonesSchema.parse([{ id: 'mark', kind: 'text', pages, ...box, plate: MARKER }])

/** Who a copy is for when it does not matter. */
export const ANYBODY: Omit<FillArgs, 'plan' | 'hash'> = {
  partner: { name: 'Bałtyk Systemy', contact: { company: 'Bałtyk Systemy', name: 'Łucja Żółć' } },
  person: { name: 'Михаил Орлов' },
  inputs: {},
  serial: 'TD-0000-0000-0000-0',
  verifyUrl: 'https://partners.example/verify/TD-0000-0000-0000-0',
  madeAt: new Date('2026-01-01T00:00:00Z'),
}

/** A copy of a prepared file. */
export async function copyFrom(prepared: Prepared, more: Partial<FillArgs> = {}): Promise<Filled & { bytes: Buffer }> {
  const filled = await fill({ ...ANYBODY, ...more, plan: prepared.plan, hash: createHash('sha256').update(prepared.bytes) })
  return { ...filled, bytes: Buffer.concat([prepared.bytes, filled.tail]) }
}

/** Prepares a file and makes one copy of it. */
export async function copyOf(template: Uint8Array, zones: readonly Zone[], more: Partial<FillArgs> = {}, options: PrepareOptions = {}): Promise<Filled & { bytes: Buffer; prepared: Prepared }> {
  const prepared = await prepare(template, zones, options)
  return { ...(await copyFrom(prepared, more)), prepared }
}
