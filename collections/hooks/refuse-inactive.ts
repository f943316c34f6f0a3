import type { CollectionBeforeLoginHook } from 'payload'
import { AuthenticationError } from 'payload'

/** People who were removed, or whose company is suspended, sign in no more; the answer does not say why. */
export const refuseInactive: CollectionBeforeLoginHook = async ({ user, req }) => {
  if (user.status !== 'active') throw new AuthenticationError(req.t)
  const partner = typeof user.partner === 'object' ? user.partner?.id : user.partner
  if (partner) {
    const company = await req.payload.db.findOne<{ id: string; status: string }>({
      collection: 'partners',
      where: { id: { equals: partner } },
    })
    if (company?.status !== 'active') throw new AuthenticationError(req.t)
  }
  return user
}
