import type { CollectionSlug, Payload, Where } from 'payload'
import { addDays } from '~/src/platform/calendar'
import { formatMoney } from '~/src/policy/money'
import type { Locale, Role } from '~/src/policy/roles'

export type AttentionKind = 'deals' | 'protection' | 'drafts' | 'certificates' | 'grace' | 'copies' | 'reviews' | 'mails'

export interface AttentionRow {
  key: string
  title: string
  detail?: string
  /** What is due, or since when it waits; ISO 8601. */
  at?: string
  href: string
}

export interface Attention {
  kind: AttentionKind
  count: number
  /** Most pressing first, 3 at most; for drafts one for each collection that has any. */
  rows: AttentionRow[]
  /** The list that shows exactly what was counted; drafts have one for each row instead. */
  href?: string
}

interface Args {
  payload: Payload
  now: Date
  locale: Locale
  admin: string
}

const SHOWN = 3
const DRAFTED = ['assets', 'courses', 'lessons', 'exams', 'questions', 'certifications'] as const
const WITHIN = { certificates: 60, protection: 14 }

/** What each role answers for, most pressing first. */
const DUTIES: Record<Role, readonly AttentionKind[]> = {
  admin: ['deals', 'reviews', 'drafts', 'certificates', 'protection', 'grace', 'copies', 'mails'],
  channel: ['deals', 'protection', 'certificates', 'grace'],
  marketing: ['reviews', 'drafts', 'certificates', 'copies'],
  'partner-admin': [],
  'partner-user': [],
}

/** What waits for somebody of a role. Two queries for each kind, however many rows there are; six counts for drafts. */
export const readAttention = (role: Role, args: Args): Promise<Attention[]> => Promise.all(DUTIES[role].map((kind) => READ[kind](args)))

const READ: Record<AttentionKind, (args: Args) => Promise<Attention>> = {
  deals: (args) =>
    pressing<{ id: string; customerName: string; amount: number; currency: string; submittedAt: string }>(args, {
      kind: 'deals',
      collection: 'deals',
      conditions: [{ state: { equals: 'submitted' } }],
      sort: 'submittedAt',
      row: (deal) => ({ title: deal.customerName, detail: formatMoney(deal.amount, deal.currency, args.locale), at: deal.submittedAt }),
    }),
  protection: (args) =>
    pressing<{ id: string; customerName: string; amount: number; currency: string; protectedUntil: string }>(args, {
      kind: 'protection',
      collection: 'deals',
      conditions: [{ state: { equals: 'approved' } }, ...between('protectedUntil', args.now, WITHIN.protection)],
      sort: 'protectedUntil',
      row: (deal) => ({ title: deal.customerName, detail: formatMoney(deal.amount, deal.currency, args.locale), at: deal.protectedUntil }),
    }),
  certificates: (args) =>
    pressing<{ id: string; holderName: string; partnerName: string; validUntil: string }>(args, {
      kind: 'certificates',
      collection: 'certificates',
      conditions: [...between('validUntil', args.now, WITHIN.certificates), { revokedAt: { exists: false } }],
      sort: 'validUntil',
      row: ({ holderName, partnerName, validUntil }) => ({ title: holderName, detail: partnerName, at: validUntil }),
    }),
  grace: (args) =>
    pressing<{ id: string; name: string; graceUntil: string }>(args, {
      kind: 'grace',
      collection: 'partners',
      conditions: [{ graceUntil: { greater_than: args.now.toISOString() } }, { deletedAt: { exists: false } }],
      sort: 'graceUntil',
      row: ({ name, graceUntil }) => ({ title: name, at: graceUntil }),
    }),
  copies: (args) =>
    pressing<{ id: string; serial: string; assetTitle: string }>(args, {
      kind: 'copies',
      collection: 'copies',
      conditions: [{ state: { equals: 'outdated' } }],
      sort: 'madeAt',
      row: ({ assetTitle, serial }) => ({ title: assetTitle, detail: serial }),
    }),
  reviews: (args) =>
    pressing<{ id: string; serial: string; assetTitle: string; stateSince?: string | null; madeAt: string }>(args, {
      kind: 'reviews',
      collection: 'copies',
      conditions: [{ state: { equals: 'waiting' } }],
      sort: 'stateSince',
      row: ({ assetTitle, serial, stateSince, madeAt }) => ({ title: assetTitle, detail: serial, at: stateSince ?? madeAt }),
    }),
  mails: (args) =>
    pressing<{ id: string; kind: string; createdAt: string }>(args, {
      kind: 'mails',
      collection: 'notifications',
      conditions: [{ mail: { equals: 'failed' } }],
      sort: 'createdAt',
      row: ({ kind, createdAt }) => ({ title: kind, at: createdAt }),
    }),
  drafts: async ({ payload, admin }) => {
    const waiting: Where = { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }, { 'version.deletedAt': { exists: false } }] }
    const counts = await Promise.all(DRAFTED.map((collection) => payload.db.countVersions({ collection, where: waiting })))
    const rows = DRAFTED.map((collection, i) => ({
      key: collection,
      title: collection,
      detail: String(counts[i]?.totalDocs ?? 0),
      href: listHref(admin, collection, [{ _status: { equals: 'draft' } }], 'updatedAt'),
    })).filter(({ detail }) => detail !== '0')
    return { kind: 'drafts', count: rows.reduce((sum, { detail }) => sum + Number(detail), 0), rows }
  },
}

type Condition = Record<string, Record<string, string | boolean>>

const between = (field: string, now: Date, days: number): Condition[] => [
  { [field]: { greater_than: now.toISOString() } },
  { [field]: { less_than_equal: addDays(now, days).toISOString() } },
]

interface Question<T> {
  kind: AttentionKind
  collection: CollectionSlug
  conditions: Condition[]
  sort: string
  row: (doc: T) => Omit<AttentionRow, 'key' | 'href'>
}

async function pressing<T extends { id: string }>({ payload, admin }: Args, { kind, collection, conditions, sort, row }: Question<T>): Promise<Attention> {
  const where: Where = { and: conditions }
  const [{ totalDocs }, { docs }] = await Promise.all([
    payload.db.count({ collection, where }),
    payload.db.find<T>({ collection, where, sort, limit: SHOWN, pagination: false }),
  ])
  return {
    kind,
    count: totalDocs,
    rows: docs.map((doc) => ({ key: doc.id, href: `${admin}/collections/${collection}/${doc.id}`, ...row(doc) })),
    href: listHref(admin, collection, conditions, sort),
  }
}

/** A list of the admin with filters set, as its own filter panel writes them. */
function listHref(admin: string, collection: string, conditions: Condition[], sort: string): string {
  const query = new URLSearchParams({ sort })
  conditions.forEach((condition, i) => {
    for (const [field, tests] of Object.entries(condition)) {
      for (const [operator, value] of Object.entries(tests)) query.set(`where[or][0][and][${i}][${field}][${operator}]`, String(value))
    }
  })
  return `${admin}/collections/${collection}?${query.toString()}`
}
