import { notFound } from 'next/navigation'
import { portalPayload } from '~/src/app/session'

export const dynamic = 'force-dynamic'

/** The least that a page of this build can be: one record, read and shown. The benchmark's peer; elsewhere not there. */
export default async function BarePage() {
  if (process.env.BENCH !== '1') notFound()
  const payload = await portalPayload()
  const tier = await payload.db.findOne<{ id: string; key: string }>({ collection: 'tiers', where: { rank: { equals: 0 } } })
  return <h1>{tier?.key}</h1>
}
