import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PageLink } from '~/src/app/components/page-link'
import { listCopies } from '~/media/list-copies'
import { portalPayload, requirePartner } from '~/src/app/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('copies'))('title') }
}

/** The company's co-branded copies: which are good to hand out, and which are not any more. */
export default async function CopiesPage() {
  const [viewer, payload, t, asset, format] = await Promise.all([requirePartner(), portalPayload(), getTranslations('copies'), getTranslations('asset'), getFormatter()])
  const copies = await listCopies({ payload, viewer })
  return (
    <div className="stack">
      <h1 className="page-title">{t('title')}</h1>
      {copies.length === 0 ? (
        <section className="card">
          <p>{t('none')}</p>
          <PageLink className="primary" href="/library">
            {t('library')}
          </PageLink>
        </section>
      ) : (
        <ul className="course-list">
          {copies.map(({ serial, title, state, madeAt }) => (
            <li key={serial} className="card section-head">
              <div>
                <h2 style={{ margin: 0 }}>{title}</h2>
                <p className="soft" style={{ margin: 0 }}>
                  <strong>{asset(`state.${state}`)}</strong> · {t('made', { date: format.dateTime(new Date(madeAt), { dateStyle: 'medium' }) })} · <PageLink href={`/verify/${serial}`}>{serial}</PageLink>
                </p>
              </div>
              {state !== 'recalled' && <a href={`/v1/copies/${serial}/file`}>{asset('downloadCopy')}</a>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
