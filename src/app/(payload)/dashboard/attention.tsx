import { PageLink } from '~/src/app/components/page-link'
import type { ServerProps } from 'payload'
import { viewerOf } from '~/src/policy/viewer'
import { type AdminWords, adminWords } from '../admin-words'
import { type Attention as Item, type AttentionRow, readAttention } from './read-attention'
import './attention.css'

const SINCE = new Set(['deals', 'reviews', 'mails'])

/** Above the rooms of the admin: what waits for the person who opened it, as counts that lead to what was counted. */
export async function Attention({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const now = new Date()
  const words = adminWords(i18n.language)
  const items = await readAttention(viewerOf(user as Parameters<typeof viewerOf>[0]).role, { payload, now, locale: words.locale, admin: payload.config.routes.admin })
  const waiting = items.filter(({ count }) => count > 0)
  const calm = items.filter(({ count }) => count === 0)
  return (
    <section className="attention" aria-labelledby="attention">
      <h1 id="attention">{words.say('attention.title')}</h1>
      {waiting.length === 0 && <p className="attention__soft">{words.say('attention.calm')}</p>}
      <div className="attention__cards">
        {waiting.map((item) => (
          <Card key={item.kind} item={item} words={words} now={now} />
        ))}
      </div>
      {waiting.length > 0 && calm.length > 0 && (
        <p className="attention__soft">
          {words.say('attention.none')}: {calm.map(({ kind }) => `0 ${words.say(`attention.${kind}`, { count: 0 })}`).join(' · ')}
        </p>
      )}
    </section>
  )
}

function Card({ item: { kind, count, rows, href }, words, now }: { item: Item; words: AdminWords; now: Date }) {
  const { say } = words
  return (
    <article className="attention__card" data-kind={kind}>
      <h2>
        <strong>{count}</strong> {say(`attention.${kind}`, { count })}
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <PageLink href={row.href}>
              <span>{kind === 'drafts' ? say(`attention.room.${row.title}`) : row.title}</span>
              <span className="attention__soft">{detail(kind, row, words, now)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      {href && (
        <PageLink className="attention__all" href={href}>
          {say('attention.seeAll')}
          {count > rows.length && ` (${count})`}
        </PageLink>
      )}
    </article>
  )
}

function detail(kind: Item['kind'], { detail: plain, at }: AttentionRow, { say, away }: AdminWords, now: Date): string {
  if (kind === 'drafts') return say('attention.edited', { count: Number(plain) })
  const when = at && (SINCE.has(kind) ? away(at, now) : say('attention.ends', { when: away(at, now) }))
  return [plain, when].filter(Boolean).join(' · ')
}
