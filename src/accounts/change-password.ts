import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { endAllSessions } from './end-all-sessions'
import { passwordErrors } from './password-rule'

interface Args {
  payload: Payload
  viewer: Viewer
  current: string
  password: string
}

/**
 * Changes one's own password, ends every other session, and gives the token of a new one. Wrong guesses of the current
 * password count towards the lock, as at sign-in.
 * @throws Problem 422 naming the field
 */
export async function changePassword({ payload, viewer, current, password }: Args): Promise<{ token: string }> {
  const errors = passwordErrors({ password, about: [viewer.email, viewer.name] })
  if (errors.length > 0) throw new Problem({ status: 422, code: 'invalid-password', title: 'This password will not do', errors })
  await payload.login({ collection: 'users', data: { email: viewer.email, password: current } }).catch(() => {
    throw new Problem({
      status: 422,
      code: 'invalid-password',
      title: 'This password will not do',
      errors: [{ field: 'current', message: 'This is not your password of now.', rule: 'password-wrong' }],
    })
  })
  await payload.update({ collection: 'users', id: viewer.id, data: { password }, overrideAccess: true, depth: 0 })
  await endAllSessions({ payload, userId: viewer.id })
  const { token } = await payload.login({ collection: 'users', data: { email: viewer.email, password } })
  await recordAudit({ payload, actor: viewer, action: 'changed password', subject: { collection: 'users', id: viewer.id }, data: {} })
  if (!token) throw new Error('Signing in gave no token')
  return { token }
}
