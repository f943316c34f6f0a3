import { createLocalReq, logoutOperation, type Payload } from 'payload'

/** Ends the session on the server: the token that somebody may have copied opens nothing any more. */
export async function endSession({ payload, headers }: { payload: Payload; headers: Headers }): Promise<void> {
  const { user } = await payload.auth({ headers })
  if (user?.collection !== 'users') return
  const req = await createLocalReq({ user }, payload)
  await logoutOperation({ collection: payload.collections.users, req })
}
