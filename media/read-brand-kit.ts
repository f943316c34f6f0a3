import type { Payload } from 'payload'
import type { BrandKitRow } from './rows'

/** The brand kit a partner uses now, or undefined before the first. */
export async function readBrandKit({ payload, partnerId }: { payload: Payload; partnerId: string }): Promise<BrandKitRow | undefined> {
  const { docs } = await payload.db.find<BrandKitRow>({
    collection: 'brand-kits',
    where: { partner: { equals: partnerId } },
    sort: '-version',
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
