import type { Access, Where } from 'payload'
import { loadAudiences } from '~/src/policy/audience-registry'
import { viewerFacts } from '~/src/policy/facts'
import { isStaffRole, type Role } from '~/src/policy/roles'
import { whereOpen } from '~/src/policy/where'
import { viewerIn } from './by-role'

/** Published rows that are not in the trash. */
export const PUBLISHED: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** Staff of these roles read everything; partner people what is published, within its dates, and open to them. */
export const openToViewer =
  (staff: readonly Role[], { dated = false } = {}): Access =>
  async ({ req }) => {
    const viewer = viewerIn(req)
    if (!viewer) return false
    if (isStaffRole(viewer.role)) return staff.includes(viewer.role) || { and: [PUBLISHED] }
    const facts = await viewerFacts(req.payload, viewer)
    const open = whereOpen(await loadAudiences(req.payload), facts)
    return { and: [PUBLISHED, ...(open === true ? [] : [open]), ...(dated ? withinDates(facts.asOf) : [])] }
  }

/** What is valid at an instant: rows may leave either end open. */
export const withinDates = (at: string): Where[] => [
  { or: [{ validFrom: { exists: false } }, { validFrom: { less_than_equal: at } }] },
  { or: [{ validUntil: { exists: false } }, { validUntil: { greater_than: at } }] },
]
