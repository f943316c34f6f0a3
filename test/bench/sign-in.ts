import { DEMO_PASSWORD } from '../../seed/demo-logins'

const EMAIL = 'jonas@nordlicht-it.example'

/** What a browser of somebody who is signed in sends; of a partner's person unless another is named. */
export async function signIn(url: string, email = EMAIL): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: DEMO_PASSWORD }) })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`${email} could not sign in`)
  return { cookie: `payload-token=${token}; tandem-locale=en`, 'accept-encoding': 'gzip' }
}
