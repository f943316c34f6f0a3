import type { Payload } from 'payload'
import type { CopyRow, PictureRow } from '../rows'

/** As databases write the ids of rows. */
const ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/

/** What people chose and typed for copies, with the names of pictures in the place of their ids. */
export async function namePictures(payload: Payload, copies: readonly Pick<CopyRow, 'partner' | 'inputs'>[]): Promise<(copy: Pick<CopyRow, 'inputs'>) => Record<string, string>> {
  const partners = copies.filter(({ inputs }) => Object.values(inputs ?? {}).some((said) => ID.test(said))).map(({ partner }) => partner)
  if (partners.length === 0) return ({ inputs }) => inputs ?? {}
  const { docs } = await payload.db.find<PictureRow>({ collection: 'pictures', where: { partner: { in: [...new Set(partners)] } }, pagination: false, limit: 0 })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return ({ inputs }) => Object.fromEntries(Object.entries(inputs ?? {}).map(([zone, said]) => [zone, names.get(said) ?? said]))
}
