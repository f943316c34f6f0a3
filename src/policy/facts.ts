import type { Payload } from 'payload'
import { ExpiringCache } from '~/src/platform/expiring-cache'
import { singleton } from '~/src/platform/singleton'
import type { Facts, PartnerFacts } from './requirement'
import type { PartnerKind, Region, Segment } from './roles'
import type { Viewer } from './viewer'

// Facts change by hooks in this process at once; what the worker process changes is seen after this many ms.
const TTL = 5_000

const cache = singleton('partner-facts', () => new ExpiringCache<PartnerFacts | undefined>(TTL))

/** Forgets what is remembered of a partner, after a row that its facts derive from has changed. */
export const forgetPartnerFacts = (partnerId: string): void => cache.drop(partnerId)

/** The viewer's facts as of now, those of the partner from memory for up to 5,000 ms. */
export async function viewerFacts(payload: Payload, viewer: Viewer): Promise<Facts> {
  const { partnerId } = viewer
  const partner = partnerId ? await cache.get(partnerId, () => partnerFacts(payload, partnerId, new Date())) : undefined
  return { asOf: new Date().toISOString(), userId: viewer.id, role: viewer.role, ...(partner ? { partner } : {}) }
}

/**
 * A partner's facts derived from rows as of an instant: certificates valid then (neither lapsed nor revoked) of people
 * who still work there, deals won by then. The tier is the one held now, as standing recorded it. Undefined when there is no such active partner.
 */
export async function partnerFacts(payload: Payload, partnerId: string, at: Date): Promise<PartnerFacts | undefined> {
  const asOf = at.toISOString()
  const all = { pagination: false, limit: 0 } as const
  const [partner, tiers, certificates, deals, people] = await Promise.all([
    payload.db.findOne<{ id: string; kind: PartnerKind; region: Region; segments?: Segment[]; tier: string; status: string }>({
      collection: 'partners',
      where: { id: { equals: partnerId } },
    }),
    payload.db.find<{ key: string }>({ collection: 'tiers', sort: 'rank', ...all }),
    payload.db.find<{ certificationKey: string; user: string }>({
      collection: 'certificates',
      where: {
        and: [
          { partner: { equals: partnerId } },
          { issuedAt: { less_than_equal: asOf } },
          { validUntil: { greater_than: asOf } },
          { or: [{ revokedAt: { exists: false } }, { revokedAt: { greater_than: asOf } }] },
        ],
      },
      ...all,
    }),
    payload.db.find<{ closedAt: string; amount: number }>({
      collection: 'deals',
      where: {
        and: [{ partner: { equals: partnerId } }, { state: { equals: 'won' } }, { closedAt: { less_than_equal: asOf } }],
      },
      sort: '-closedAt',
      ...all,
    }),
    payload.db.find<{ id: string }>({ collection: 'users', where: { and: [{ partner: { equals: partnerId } }, { status: { equals: 'active' } }] }, ...all }),
  ])
  if (!partner || partner.status !== 'active') return undefined

  const certified: PartnerFacts['certified'] = {}
  const present = new Set(people.docs.map(({ id }) => id))
  for (const { certificationKey, user } of certificates.docs) {
    if (!present.has(user)) continue
    const { userIds } = (certified[certificationKey] ??= { userIds: [] })
    if (!userIds.includes(user)) userIds.push(user)
  }
  return {
    id: partner.id,
    kind: partner.kind,
    region: partner.region,
    segments: partner.segments ?? [],
    tier: partner.tier,
    tiers: tiers.docs.map(({ key }) => key),
    certified,
    won: deals.docs.map(({ closedAt, amount }) => ({ at: closedAt, amount })),
  }
}
