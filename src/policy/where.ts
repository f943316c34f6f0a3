import type { Where } from 'payload'
import { type Audience, openKeys } from './audiences'
import type { Facts } from './requirement'
import { isStaffRole } from './roles'

/** The database reading: which documents the viewer may open, as Payload access takes it (`true` is all of them). */
export function whereOpen(audiences: readonly Audience[], facts: Facts): Where | true {
  return isStaffRole(facts.role) || { audienceKey: { in: openKeys(audiences, facts) } }
}
