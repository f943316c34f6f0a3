import type { Metadata } from 'next'
import { getTranslations } from '~/src/app/i18n/page-words'
import { MAX_FOUND_FILE } from '~/media/copies/identify-copy'
import { requireViewer } from '~/src/app/session'
import { IdentifyForm } from './identify-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('verify.identify'))('title') }
}

const REFUSALS = ['no-serial', 'not-found', 'pdf-missing', 'pdf-needs-password', 'pdf-too-large', 'pdf-unreadable', 'deck-unreadable', 'deck-too-large', 'deck-needs-password', 'mail-unreadable', 'engine-busy', 'too-many-requests'] as const

/** For a file that somebody came across: which copy is it, and is it still good? */
export default async function IdentifyPage() {
  await requireViewer()
  const [t, verify, problems] = await Promise.all([getTranslations('verify.identify'), getTranslations('verify'), getTranslations('problems.title')])
  const refusals = { ...Object.fromEntries(REFUSALS.map((code) => [code, problems(code)])), 'not-found': verify('unknown') }
  return (
    <div className="stack" style={{ maxWidth: 640 }}>
      <h1 className="page-title">{t('title')}</h1>
      <section className="card stack">
        <p style={{ margin: 0 }}>{t('lead')}</p>
        <IdentifyForm words={{ file: t('file'), hint: t('hint', { megabytes: MAX_FOUND_FILE / 1024 / 1024 }), choose: t('choose'), check: t('check') }} refusals={refusals} />
      </section>
    </div>
  )
}
