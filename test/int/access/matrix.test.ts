import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '~/src/policy/roles'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'

/**
 * What each role gets of each collection: `all` rows, `some` (a filter decides which), or nothing (`-`).
 * Columns: admin, marketing, channel, partner-admin, partner-user, nobody signed in.
 */
const MATRIX: Record<string, Record<'create' | 'read' | 'update' | 'delete', string>> = {
  assets: { create: 'all all - - - -', read: 'all all all some some -', update: 'all all - - - -', delete: 'all all - - - -' },
  files: { create: 'all all - - - -', read: 'all all all - - -', update: '- - - - - -', delete: 'all - - - - -' },
  topics: { create: 'all all - - - -', read: 'all all all all all -', update: 'all all - - - -', delete: 'all - - - - -' },
  products: { create: 'all all - - - -', read: 'all all all all all -', update: 'all all - - - -', delete: 'all - - - - -' },
  copies: { create: '- - - - - -', read: 'all all all some some -', update: '- - - - - -', delete: '- - - - - -' },
  recalls: { create: 'all all - - - -', read: 'all all all - - -', update: '- - - - - -', delete: '- - - - - -' },
  'recall-acknowledgements': { create: '- - - - - -', read: 'all all all some some -', update: '- - - - - -', delete: '- - - - - -' },
  'bulk-runs': { create: 'all all - - - -', read: 'all all - - - -', update: '- - - - - -', delete: '- - - - - -' },
  'proof-sheets': { create: '- - - - - -', read: 'all all - - - -', update: '- - - - - -', delete: '- - - - - -' },
  'bulk-items': { create: '- - - - - -', read: 'all all - - - -', update: '- - - - - -', delete: '- - - - - -' },
  courses: { create: 'all all - - - -', read: 'all all all some some -', update: 'all all - - - -', delete: 'all all - - - -' },
  lessons: { create: 'all all - - - -', read: 'all all all - - -', update: 'all all - - - -', delete: 'all all - - - -' },
  exams: { create: 'all all - - - -', read: 'all all all - - -', update: 'all all - - - -', delete: 'all all - - - -' },
  'question-banks': { create: 'all all - - - -', read: 'all all - - - -', update: 'all all - - - -', delete: 'all all - - - -' },
  questions: { create: 'all all - - - -', read: 'all all - - - -', update: 'all all - - - -', delete: 'all all - - - -' },
  certifications: { create: 'all all - - - -', read: 'all all all some some -', update: 'all all - - - -', delete: 'all - - - - -' },
  certificates: { create: '- - - - - -', read: 'all all all some some -', update: 'all all - - - -', delete: '- - - - - -' },
  enrolments: { create: '- - - - - -', read: 'all all all some some -', update: '- - - - - -', delete: '- - - - - -' },
  progress: { create: '- - - - - -', read: 'all all all some some -', update: '- - - - - -', delete: '- - - - - -' },
  attempts: { create: '- - - - - -', read: 'all all - - - -', update: '- - - - - -', delete: '- - - - - -' },
  partners: { create: 'all - all - - -', read: 'all all all some some -', update: 'all - all - - -', delete: 'all - - - - -' },
  tiers: { create: 'all - all - - -', read: 'all all all all all -', update: 'all - all - - -', delete: 'all - - - - -' },
  'rule-sets': { create: 'all - all - - -', read: 'all all all - - -', update: 'all - all - - -', delete: 'all - - - - -' },
  standings: { create: '- - - - - -', read: 'all all all some some -', update: '- - - - - -', delete: '- - - - - -' },
  'deal-programs': { create: 'all - all - - -', read: 'all all all all all -', update: 'all - all - - -', delete: 'all - - - - -' },
  deals: { create: '- - - - - -', read: 'all - all some some -', update: '- - - - - -', delete: '- - - - - -' },
  'deal-claims': { create: '- - - - - -', read: '- - - - - -', update: '- - - - - -', delete: '- - - - - -' },
  'brand-kits': { create: '- - - - - -', read: 'all all all some some -', update: '- - - - - -', delete: '- - - - - -' },
  pictures: { create: '- - - - - -', read: 'all all all some some -', update: '- - - - - -', delete: '- - - - - -' },
  users: { create: 'all - - - - -', read: 'all all all some some -', update: 'all some some some some -', delete: 'all - - - - -' },
  invitations: { create: '- - - - - -', read: 'all - all some - -', update: '- - - - - -', delete: '- - - - - -' },
  notifications: { create: '- - - - - -', read: 'all - - some some -', update: '- - - - - -', delete: '- - - - - -' },
  'api-keys': { create: '- - - - - -', read: 'all - - - - -', update: '- - - - - -', delete: '- - - - - -' },
  audit: { create: '- - - - - -', read: 'all - - - - -', update: '- - - - - -', delete: '- - - - - -' },
  audiences: { create: '- - - - - -', read: '- - - - - -', update: '- - - - - -', delete: '- - - - - -' },
  'payload-jobs': { create: '- - - - - -', read: 'all - - - - -', update: '- - - - - -', delete: '- - - - - -' },
}

/** Payload's own, whose access is its own: each person's preferences and locks, the key-value store, migrations. */
const OWN = ['payload-preferences', 'payload-locked-documents', 'payload-kv', 'payload-migrations']

let portal: Portal
let payload: Payload
const users = new Map<Role, Record<string, unknown>>()

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  const partner = await makePartner(payload)
  for (const role of ROLES) {
    const { id } = await makeViewer(payload, role, role.startsWith('partner') ? partner : undefined)
    users.set(role, { ...(await payload.findByID({ collection: 'users', id, depth: 0 })), collection: 'users' })
  }
})

afterAll(() => portal.close())

describe('the access matrix', () => {
  it('names every collection', () => {
    expect(Object.keys(payload.collections).sort()).toEqual([...Object.keys(MATRIX), ...OWN].sort())
  })

  for (const [slug, operations] of Object.entries(MATRIX)) {
    for (const [operation, columns] of Object.entries(operations)) {
      it(`${operation} of ${slug}: ${columns}`, async () => {
        const access = payload.collections[slug as CollectionSlug].config.access[operation as 'read']
        const found: string[] = []
        for (const role of [...ROLES, undefined]) {
          const user = role ? users.get(role) : null
          const allowed = await access({ req: { payload, user, headers: new Headers(), context: {}, query: {} } } as unknown as Parameters<typeof access>[0])
          found.push(allowed === true ? 'all' : allowed ? 'some' : '-')
        }
        expect(found.join(' ')).toBe(columns)
      })
    }
  }

  it('shows partner people nobody of another company', async () => {
    const stranger = await makeViewer(payload, 'partner-user', await makePartner(payload))
    const user = users.get('partner-user')
    const { docs } = await payload.find({ collection: 'users', overrideAccess: false, user: user as never, limit: 100, depth: 0 })
    expect(docs.map(({ id }) => id)).not.toContain(stranger.id)
    expect(docs.length).toBe(2)
  })

  it('keeps roles and companies out of a person’s own hands', async () => {
    const user = users.get('partner-user') as { id: string }
    const changed = await payload.update({ collection: 'users', id: user.id, data: { role: 'admin', name: 'Still me' }, overrideAccess: false, user: user as never, depth: 0 })
    expect(changed.role).toBe('partner-user')
    expect(changed.name).toBe('Still me')
  })
})
