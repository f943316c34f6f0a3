import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { notify } from '~/src/notify/notify'
import { recordAudit } from '~/src/platform/audit'
import { addDays } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { createOnce } from '~/src/platform/create-once'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { LOCALES, PARTNER_ROLES } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { companyAdmin } from './company-admin'
import type { InvitationRow, PersonRow } from './rows'

export const INVITATION_DAYS = 14

const schema = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email('Use an address such as name@example.com.')),
  name: z.string().trim().max(120, 'Use at most 120 characters.').optional(),
  role: z.enum(PARTNER_ROLES, 'Choose partner-admin or partner-user.').default('partner-user'),
  locale: z.enum(LOCALES, `Choose one of ${LOCALES.join(', ')}.`).optional(),
})

interface Args {
  payload: Payload
  viewer: Viewer
  input: z.input<typeof schema>
  clock?: Clock
}

/**
 * Invites somebody into the viewer's company by mail. An invitation that is open already is renewed: its old link dies
 * and a new one is sent.
 * @throws Problem 403 `not-your-team`; 409 `already-joined`; 422 naming the field
 */
export async function inviteColleague({ payload, viewer, input, clock = systemClock }: Args): Promise<{ id: string }> {
  const { partnerId } = companyAdmin(viewer)
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new Problem({ status: 422, code: 'invalid-invitation', title: 'The invitation has errors', errors: fieldErrorsOf(parsed.error) })
  const { email, role, name, locale = viewer.locale } = parsed.data
  const [person, partner] = await Promise.all([
    payload.db.findOne<PersonRow>({ collection: 'users', where: { and: [{ email: { equals: email } }, { status: { equals: 'active' } }] } }),
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partnerId } } }),
  ])
  if (person) {
    throw new Problem({
      status: 409,
      code: 'already-joined',
      title: 'Somebody signs in with this address already',
      errors: [{ field: 'email', message: 'Somebody signs in with this address already.', rule: 'taken' }],
    })
  }
  const fresh = { name: name || null, role, locale, invitedBy: viewer.id, expiresAt: addDays(clock(), INVITATION_DAYS).toISOString(), nonce: randomBytes(16).toString('hex') }
  const { doc, created } = await createOnce<InvitationRow>({ payload, collection: 'invitations', by: 'key', data: { ...fresh, key: openKey(partnerId, email), email, partner: partnerId, state: 'open' } })
  const row = created ? doc : await compareAndSet<InvitationRow>({ payload, collection: 'invitations', id: doc.id, expect: { state: { equals: 'open' } }, data: fresh })
  // It was used or withdrawn a moment ago: then the key is free.
  if (!row) return inviteColleague({ payload, viewer, input, clock })
  await recordAudit({ payload, actor: viewer, action: created ? 'invited' : 'invited again', subject: { collection: 'invitations', id: row.id }, data: { role } })
  await notify({
    payload,
    key: `invitation:${row.id}:${row.nonce}`,
    kind: 'invitation',
    data: { inviter: viewer.name, partner: partner?.name ?? '', expiresAt: row.expiresAt, invitation: row.id },
    to: { email, locale },
  })
  return { id: row.id }
}

/** One open invitation for one address in one company. */
const openKey = (partnerId: string, email: string) => `${partnerId}:${email}`

/** The key of an invitation that is over, so that the address can be invited again. */
export const closedKey = (id: string): string => `over:${id}`
