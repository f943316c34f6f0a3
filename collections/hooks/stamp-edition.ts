import type { CollectionBeforeChangeHook } from 'payload'

/** Writes which file its asset has at this moment into a new row. */
export const stampEdition: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const asset = await req.payload.db.findOne<{ id: string; file: string }>({ collection: 'assets', where: { id: { equals: data.asset } } })
  return { ...data, file: asset?.file }
}
