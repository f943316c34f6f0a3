import { createHash } from 'node:crypto'
import { executeAuthStrategies, type Payload } from 'payload'
import { ExpiringCache } from '~/src/platform/expiring-cache'
import { singleton } from '~/src/platform/singleton'
import { remembered } from './remembered'
import { type Viewer, viewerOf } from './viewer'

/** ms after which a token's signature and age are checked anew. */
const TTL = 60_000

/** All that the answer to "whose token is this?" depends on, beside the settings. */
const TELLING = ['authorization', 'cookie', 'origin', 'sec-fetch-site']

interface Session {
  userId: string
  sessionId: string
}

type Person = Parameters<typeof viewerOf>[0] & { status: string; sessions?: { id: string; expiresAt: string }[] | null }

const sessions = singleton('sessions', () => new ExpiringCache<Session | undefined>(TTL))

/**
 * Whoever the request's cookie or `Authorization: JWT …` stands for. Payload says whose token it is, and is asked once
 * in 60 s, since that cannot change; whether the session still is and the person still may is looked up in their row,
 * which is forgotten with every write to it: who is removed or signs out is out at once.
 */
export async function viewerOfSession({ payload, headers }: { payload: Payload; headers: Headers }): Promise<Viewer | undefined> {
  const told = createHash('sha256').update(TELLING.map((name) => headers.get(name) ?? '').join('\n')).digest('base64')
  const session = await sessions.get(told, () => sessionOf(payload, headers))
  if (!session) {
    // Only a yes is kept: a no may come of a database that did not answer.
    sessions.drop(told)
    return undefined
  }
  const person = await remembered({
    payload,
    key: `person:${session.userId}`,
    of: ['users'],
    load: () =>
      payload.db.findOne<Person>({
        collection: 'users',
        where: { id: { equals: session.userId } },
        select: { name: true, email: true, role: true, partner: true, locale: true, status: true, sessions: true },
      }),
  })
  const live = person?.sessions?.some(({ id, expiresAt }) => id === session.sessionId && Date.parse(expiresAt) > Date.now())
  return person && live && person.status === 'active' ? viewerOf(person) : undefined
}

async function sessionOf(payload: Payload, headers: Headers): Promise<Session | undefined> {
  const { user } = (await executeAuthStrategies({ payload, headers })) as { user: { id: string; collection?: string; _sid?: string } | null }
  return user?.collection === 'users' && user._sid ? { userId: user.id, sessionId: user._sid } : undefined
}
