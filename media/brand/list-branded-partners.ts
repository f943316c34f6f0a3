import type { Payload } from 'payload'
import type { BrandKitRow } from '../rows'

/** Partners that have a brand kit, by name: those a template can be tried with. */
export async function listBrandedPartners({ payload }: { payload: Payload }): Promise<{ id: string; name: string }[]> {
  const all = { pagination: false, limit: 0 } as const
  const kits = await payload.db.find<Pick<BrandKitRow, 'partner'>>({ collection: 'brand-kits', where: { version: { equals: 1 } }, ...all })
  const { docs } = await payload.db.find<{ id: string; name: string }>({ collection: 'partners', where: { id: { in: kits.docs.map(({ partner }) => partner) } }, sort: 'name', ...all })
  return docs.map(({ id, name }) => ({ id, name }))
}
