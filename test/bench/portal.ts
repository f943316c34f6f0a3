import { askFor, askForAll, type Measured } from './load'
import { memoryAround } from './memory'
import { ensureBuilt, startPortal } from './production-portal'
import { median, row, type Row } from './rows'
import { signIn } from './sign-in'

const PEER = '/bench/bare'
const ROUNDS = 5
const SECONDS = 2
const MIXED_REQUESTS = 5_000

/**
 * What a signed-in partner waits for, beside a bare page of the same build that reads one record. Each round measures
 * the peer right before the case, so that whatever else the machine does meets both.
 */
export async function portal(): Promise<{ rows: Row[]; notes: string[] }> {
  await ensureBuilt()
  const running = await startPortal()
  try {
    const headers = await signIn(running.url)
    const cases = await casesFor(running.url, headers)
    await askForAll({ url: running.url, paths: [PEER, ...cases.map(({ path }) => path)], headers, amount: 1_500 })
    const rows: Row[] = []
    for (const one of cases) rows.push(...(await measure(running.url, headers, one)))
    const paths = cases.map(({ path }) => path)
    const memory = await memoryAround(running, `${MIXED_REQUESTS} mixed requests`, () => askForAll({ url: running.url, paths, headers, amount: MIXED_REQUESTS }))
    return { rows: [...rows, memory.row], notes: [memory.note] }
  } finally {
    await running.stop()
  }
}

interface Case {
  name: string
  path: string
}

async function measure(url: string, headers: Record<string, string>, { name, path }: Case): Promise<Row[]> {
  const [peers, own]: [Measured[], Measured[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    peers.push(await askFor({ url, path: PEER, headers, seconds: SECONDS }))
    own.push(await askFor({ url, path, headers, seconds: SECONDS }))
  }
  const middle = (of: Measured[], figure: keyof Measured) => median(of.map((one) => one[figure]))
  return [
    row({ case: name, metric: 'rate', value: middle(own, 'rate'), peer: middle(peers, 'rate'), unit: 'requests/s', better: 'more' }),
    row({ case: name, metric: 'p95', value: middle(own, 'p95'), peer: middle(peers, 'p95'), unit: 'ms', better: 'less' }),
  ]
}

/** What is measured; asset and course are the first that are open to the reader. @throws Error when one is not answered as it should be */
async function casesFor(url: string, headers: Record<string, string>): Promise<Case[]> {
  const read = async (path: string) => (await (await fetch(`${url}${path}`, { headers })).json()) as Record<string, { slug: string; access: string; coBrandable?: boolean }[]>
  const asset = (await read('/v1/search?q=&type=asset')).hits?.find(({ access, coBrandable }) => access === 'open' && coBrandable)?.slug
  const course = (await read('/v1/courses')).courses?.find(({ access }) => access === 'open')?.slug
  const cases = [
    { name: 'home page', path: '/' },
    { name: 'library page', path: '/library' },
    { name: 'asset page', path: `/library/${asset}` },
    { name: 'course page', path: `/learn/${course}` },
    { name: 'GET /v1/search', path: '/v1/search?q=edge' },
    { name: 'GET /v1/assets/{slug}', path: `/v1/assets/${asset}` },
    { name: 'GET /v1/me/standing', path: '/v1/me/standing' },
  ]
  for (const { path } of [{ path: PEER }, ...cases]) {
    const { status } = await fetch(`${url}${path}`, { headers, redirect: 'manual' })
    if (status !== 200) throw new Error(`${path} answered ${status}`)
  }
  return cases
}
