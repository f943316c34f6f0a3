import { postTo, type Measured } from './load'
import { memoryAround } from './memory'
import { ensureBuilt, startPortal } from './production-portal'
import { median, row, type Row } from './rows'
import { signIn } from './sign-in'

const ROUNDS = 5
const SECONDS = 4
const COPIES = 20_000

/**
 * How fast the production build makes copies over HTTP, each with words of its own, beside the very same route whose
 * template has no zones and leaves the engine nothing to do; and what memory is left held after many.
 */
export async function copies(): Promise<{ rows: Row[]; notes: string[] }> {
  await ensureBuilt()
  const running = await startPortal()
  try {
    const { url } = running
    // Cookies of a form count only from the portal's own pages.
    const headers = { ...(await signIn(url)), origin: url }
    const { slug, input } = await templateOf(url, headers)
    let number = 0
    const posts = { url, path: `/v1/assets/${slug}/copies`, headers, body: () => ({ inputs: { [input]: `Number ${(number += 1)}` } }) }
    await postTo(posts, { amount: 500 })
    const [own, bare]: [Measured[], Measured[]] = [[], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      await running.emptyTemplates(true)
      bare.push(await postTo(posts, { duration: SECONDS }))
      await running.emptyTemplates(false)
      own.push(await postTo(posts, { duration: SECONDS }))
    }
    const middle = (of: Measured[], figure: keyof Measured) => median(of.map((one) => one[figure]))
    const memory = await memoryAround(running, `${COPIES} copies`, () => postTo(posts, { amount: COPIES }))
    const name = 'POST /v1/assets/{slug}/copies, beside itself without zones'
    return {
      rows: [
        row({ case: name, metric: 'rate', value: middle(own, 'rate'), peer: middle(bare, 'rate'), unit: 'requests/s', better: 'more' }),
        row({ case: name, metric: 'p95', value: middle(own, 'p95'), peer: middle(bare, 'p95'), unit: 'ms', better: 'less' }),
        memory.row,
      ],
      notes: [memory.note],
    }
  } finally {
    await running.stop()
  }
}

/** A PDF that the caller may make copies of at once, and that asks for words and needs nothing else. @throws Error when there is none */
async function templateOf(url: string, headers: Record<string, string>): Promise<{ slug: string; input: string }> {
  const read = async <T>(path: string) => (await (await fetch(`${url}${path}`, { headers })).json()) as T
  const { hits } = await read<{ hits: { slug: string; access: string; coBrandable: boolean }[] }>('/v1/search?type=asset&pageSize=100')
  for (const { slug } of hits.filter(({ access, coBrandable }) => access === 'open' && coBrandable)) {
    const { coBrand } = await read<{ coBrand?: { format: string; inputs: { name: string; type: string; required: boolean }[]; approval: string } }>(`/v1/assets/${slug}`)
    if (coBrand?.approval !== 'free' || coBrand.format !== 'PDF') continue
    const input = coBrand.inputs.find(({ type }) => type === 'text')
    if (input && coBrand.inputs.every((one) => one === input || !one.required)) return { slug, input: input.name }
  }
  throw new Error('The demo has no asset that asks for words')
}
