import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { encodeLogo } from '~/media/engine/encode-logo'
import { fill, type FillArgs } from '~/media/engine/fill'
import { prepareMeasured } from '~/media/engine/prepare-measured'
import { prepareLogo } from '~/media/brand/prepare-logo'
import type { Zone } from '~/media/zones/zones'

/** A partner's logo as a fill takes it, from what the partner uploaded. */
export async function logoOf(upload: Buffer): Promise<NonNullable<FillArgs['partner']['logo']>> {
  const { onLight, onDark, drawings, width } = await prepareLogo(upload)
  return { onLight: await encodeLogo(onLight, width, drawings.onLight), onDark: await encodeLogo(onDark, width, drawings.onDark) }
}

export const redLogo = async () => logoOf(await sharp({ create: { width: 600, height: 200, channels: 4, background: '#cc0000' } }).png().toBuffer())

const BRAND: Omit<FillArgs, 'plan' | 'hash'> = {
  partner: { name: 'Bałtyk Systemy', contact: { company: 'Bałtyk Systemy Sp. z o.o.', name: 'Łucja Żółć', email: 'biuro@baltyk.example' }, colours: { primary: '#0E4D92', secondary: '#E2A12B' } },
  person: { name: 'Михаил Орлов' },
  inputs: { claim: 'Szybko i bezpiecznie' },
  serial: 'TD-0000-0000-0000-0',
  verifyUrl: 'https://partners.example/verify/TD-0000-0000-0000-0',
  madeAt: new Date('2026-01-01T00:00:00Z'),
}

/** A copy of a template in one piece: prepared and filled at once, with a red logo unless another brand is given. */
export async function filledCopy(template: Uint8Array, zones: readonly Zone[], more: Partial<FillArgs> = {}) {
  const prepared = await prepareMeasured(template, zones)
  const args = { ...BRAND, partner: { ...BRAND.partner, logo: await redLogo() }, ...more, plan: prepared.plan, hash: createHash('sha256').update(prepared.bytes) }
  const filled = await fill(args)
  return { ...filled, args, prepared, bytes: Buffer.concat([prepared.bytes, filled.tail]) }
}
