import type { Payload } from 'payload'
import { z } from 'zod'
import { isMutable, NOTICE_KINDS } from '~/src/notify/kinds'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { LOCALES } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { PersonRow } from './rows'

/** Kinds of notices that a person may choose to read in the portal only. */
export const MUTABLE_KINDS = NOTICE_KINDS.filter(isMutable)

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const schema = z.object({
  name: z.string('Give your name.').trim().min(2, 'Give your name.').max(120, 'Use at most 120 characters.'),
  jobTitle: z.string().trim().max(120, 'Use at most 120 characters.'),
  locale: z.enum(LOCALES, `Choose one of ${LOCALES.join(', ')}.`),
  timeZone: z.string().trim().max(60).refine((zone) => zone === '' || isZone(zone), 'Use an IANA name, such as Europe/Warsaw.'),
  mutedMails: z.array(z.enum(MUTABLE_KINDS as [string, ...string[]], `Choose of ${MUTABLE_KINDS.join(', ')}.`)),
})

export type ProfileInput = z.input<typeof schema>

/** What a person tells of themselves. */
export async function readProfile({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<ProfileInput & { email: string }> {
  const row = await payload.db.findOne<PersonRow>({ collection: 'users', where: { id: { equals: viewer.id } } })
  return { email: viewer.email, name: row?.name ?? '', jobTitle: row?.jobTitle ?? '', locale: viewer.locale, timeZone: row?.timeZone ?? '', mutedMails: row?.mutedMails ?? [] }
}

/** Keeps what a person tells of themselves. @throws Problem 422 naming the field */
export async function updateProfile({ payload, viewer, input }: { payload: Payload; viewer: Viewer; input: ProfileInput }): Promise<void> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new Problem({ status: 422, code: 'invalid-profile', title: 'The profile has errors', errors: fieldErrorsOf(parsed.error) })
  const { timeZone, mutedMails, ...rest } = parsed.data
  await payload.update({
    collection: 'users',
    id: viewer.id,
    data: { ...rest, timeZone: timeZone || null, mutedMails: mutedMails as never },
    overrideAccess: true,
    depth: 0,
  })
}
