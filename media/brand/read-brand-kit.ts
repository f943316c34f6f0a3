import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { remembered } from '~/src/policy/remembered'
import type { Viewer } from '~/src/policy/viewer'
import type { BrandKitRow } from '../rows'

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

/** As `readBrandKit`, from memory for up to 5,000 ms: for showing it, not for making something with it. */
export const recallBrandKit = ({ payload, partnerId }: { payload: Payload; partnerId: string }): Promise<BrandKitRow | undefined> =>
  remembered({ payload, key: `brand-kit:${partnerId}`, of: ['brand-kits'], load: () => readBrandKit({ payload, partnerId }) })

/** The brand kit of the viewer's company. @throws Problem 404 `no-brand-kit` also for vendor staff */
export async function ownBrandKit({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<BrandKitRow> {
  const kit = viewer.partnerId ? await readBrandKit({ payload, partnerId: viewer.partnerId }) : undefined
  if (!kit) throw new Problem({ status: 404, code: 'no-brand-kit', title: 'Your company has no brand kit yet' })
  return kit
}
