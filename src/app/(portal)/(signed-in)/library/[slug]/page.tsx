import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { openAsset } from '~/media/assets/open-asset'
import { Criteria } from '~/src/app/components/criteria'
import { PageLink } from '~/src/app/components/page-link'
import { portalPayload, requireViewer } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import { isProblem } from '~/src/platform/problem'
import { explanationWords } from '~/src/policy/words'
import { MakeItYours } from './live/make-it-yours'
import { MailFrame } from './mail-frame'

interface Props {
  params: Promise<{ slug: string }>
}

const read = cache(async (slug: string) => {
  const [viewer, payload, locale] = await Promise.all([requireViewer(), portalPayload(), getLocale()])
  try {
    return { viewer, payload, locale, asset: await openAsset({ payload, viewer, slug, locale }) }
  } catch (error) {
    if (isProblem(error) && error.status === 404) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).slug)).asset.title }
}

export default async function AssetPage({ params }: Props) {
  const { slug } = await params
  const [{ viewer, payload, locale, asset }, t] = await Promise.all([read(slug), getTranslations('asset')])
  if (asset.access === 'locked') {
    const home = await getTranslations('home')
    return (
      <div className="stack" style={{ maxWidth: 640 }}>
        <h1 className="page-title">{asset.title}</h1>
        <section className="card">
          <h2 style={{ fontSize: 20, marginTop: 0 }}>{t('locked')}</h2>
          <Criteria words={explanationWords(asset.explanation, await requirementLabels(payload, locale))} />
          <p>
            <PageLink href="/programme">{home('seeProgramme')}</PageLink>
          </p>
        </section>
      </div>
    )
  }
  const { coBrand, copies } = asset
  const { partnerId } = viewer
  const further = (
    <>
      <a className="chip" href={`/v1/assets/${slug}/file`} style={{ justifySelf: 'start' }}>
        {t('download')}
      </a>
      {copies && copies.length > 0 && (
        <section aria-labelledby="copies">
          <h2 id="copies" style={{ fontSize: 16 }}>
            {t('copies')}
          </h2>
          <ul>
            {copies.map(({ serial, state, available }) => (
              <li key={serial}>
                {available ? <a href={`/v1/copies/${serial}/file`}>{serial}</a> : serial} <span className="soft">{t(`state.${state}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
  return (
    <div className="stack">
      <h1 className="page-title">{asset.title}</h1>
      {coBrand && partnerId ? (
        <MakeItYours payload={payload} viewer={{ ...viewer, partnerId }} locale={locale} asset={{ ...asset, coBrand }}>
          {further}
        </MakeItYours>
      ) : (
        <div className="split">
          <div className="sheet-view">
            {asset.file?.mimeType === 'text/html' && <MailFrame slug={slug} title={asset.title} />}
            {Array.from({ length: Math.min(asset.file?.pages ?? 0, 12) }, (_, i) => (
              <img key={i} src={`/v1/assets/${slug}/pages/${i + 1}/1200`} alt={t('page', { page: i + 1 })} width={asset.file?.width} height={asset.file?.height} loading={i > 0 ? 'lazy' : 'eager'} />
            ))}
          </div>
          <div className="stack">
            <p style={{ margin: 0 }}>{asset.summary}</p>
            {further}
          </div>
        </div>
      )}
    </div>
  )
}
