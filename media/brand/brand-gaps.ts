import type { Payload } from 'payload'
import { recallBrandKit } from './read-brand-kit'
import type { BrandKitRow } from '../rows'

/** What of a brand a template prints. */
export interface BrandUse {
  usesLogo: boolean
  usesContact: boolean
}

/** What is missing: the whole kit, its logo, or every way to reach the company in its contact block. */
export type BrandGap = 'kit' | 'logo' | 'contact'

/** What a brand kit lacks of what a template prints. */
export function gapsOf(kit: Pick<BrandKitRow, 'logo' | 'contact'> | undefined, uses: BrandUse): BrandGap[] {
  if (!kit) return ['kit']
  const { phone, email } = kit.contact ?? {}
  return [...(uses.usesLogo && !kit.logo?.onLight ? (['logo'] as const) : []), ...(uses.usesContact && !phone && !email ? (['contact'] as const) : [])]
}

/** What a partner's brand kit lacks, from memory for up to 5,000 ms. */
export const readBrandGaps = async ({ payload, partnerId, uses }: { payload: Payload; partnerId: string; uses: BrandUse }): Promise<BrandGap[]> => gapsOf(await recallBrandKit({ payload, partnerId }), uses)
