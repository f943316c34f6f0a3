import { DEMO_PASSWORD } from '../../seed/demo-logins'

const EMAIL = 'jonas@nordlicht-it.example'

/** What a browser of a signed-in partner sends. */
export async function signIn(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: EMAIL, password: DEMO_PASSWORD }) })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`${EMAIL} could not sign in`)
  return { cookie: `payload-token=${token}; tandem-locale=en`, 'accept-encoding': 'gzip' }
}
