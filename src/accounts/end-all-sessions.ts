import { createLocalReq, logoutOperation, type Payload } from 'payload'

/** Ends every session of a person: whoever is signed in as them is so no more. */
export async function endAllSessions({ payload, userId }: { payload: Payload; userId: string }): Promise<void> {
  const user = await payload.findByID({ collection: 'users', id: userId, depth: 0, overrideAccess: true })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  await logoutOperation({ allSessions: true, collection: payload.collections.users, req })
}
