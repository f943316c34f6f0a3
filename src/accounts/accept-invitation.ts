import type { Payload } from 'payload'
import { z } from 'zod'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { LOCALES } from '~/src/policy/roles'
import { closedKey } from './invite-colleague'
import { invitationOf } from './open-invitation'
import { passwordErrors } from './password-rule'
import type { InvitationRow, PersonRow } from './rows'

const schema = z.object({
  name: z.string('Give your name.').trim().min(2, 'Give your name.').max(120, 'Use at most 120 characters.'),
  password: z.string('Choose a password.'),
  locale: z.enum(LOCALES, `Choose one of ${LOCALES.join(', ')}.`).optional(),
})

interface Args {
  payload: Payload
  token: string
  input: z.input<typeof schema>
  clock?: Clock
}

/**
 * Makes the invited person a colleague. Whoever was removed before comes back under the same row, so that the record
 * of what they did stays one. If a crash falls between the two writes, the next try says that the person has joined.
 * @throws Problem 404, 410 as `openInvitation`; 409 `already-joined`; 422 naming the field
 */
export async function acceptInvitation({ payload, token, input, clock = systemClock }: Args): Promise<{ email: string }> {
  const invitation = await invitationOf({ payload, token, clock })
  const parsed = schema.safeParse(input)
  const errors = parsed.success ? passwordErrors({ password: parsed.data.password, about: [invitation.email, parsed.data.name] }) : fieldErrorsOf(parsed.error)
  if (!parsed.success || errors.length > 0) throw new Problem({ status: 422, code: 'invalid-acceptance', title: 'Something is missing', errors })
  const { name, password, locale = invitation.locale } = parsed.data
  const { email, role, partner } = invitation
  const data = { email, name, password, role, partner, locale, status: 'active' as const }
  const known = await payload.db.findOne<PersonRow>({ collection: 'users', where: { email: { equals: email } } })
  if (known?.status === 'active') {
    if (known.partner === partner) await settle(payload, invitation, clock)
    throw new Problem({ status: 409, code: 'already-joined', title: 'Somebody signs in with this address already', detail: 'Sign in, or ask for a new password.' })
  }
  const person = known
    ? await payload.update({ collection: 'users', id: known.id, data, overrideAccess: true, depth: 0 })
    : await payload.create({ collection: 'users', data, overrideAccess: true, depth: 0 }).catch(async (error: unknown) => {
        // Two tabs at once: the unique address let one through.
        if (!(await payload.db.findOne({ collection: 'users', where: { email: { equals: email } } }))) throw error
        throw new Problem({ status: 409, code: 'already-joined', title: 'Somebody signs in with this address already', detail: 'Sign in, or ask for a new password.' })
      })
  await settle(payload, invitation, clock)
  await recordAudit({ payload, actor: { id: String(person.id), role }, action: 'joined', subject: { collection: 'users', id: String(person.id) }, data: { invitation: invitation.id } })
  return { email }
}

const settle = (payload: Payload, { id }: InvitationRow, clock: Clock) =>
  compareAndSet({ payload, collection: 'invitations', id, expect: { state: { equals: 'open' } }, data: { state: 'accepted', acceptedAt: clock().toISOString(), key: closedKey(id) } })
