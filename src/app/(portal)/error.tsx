'use client'

import { useTranslations } from 'next-intl'

interface Props {
  error: Error & { digest?: string }
  reset: () => void
}

/** What a reader sees of a failure: what to do next, and the number under which the log has it. */
export default function PageError({ error, reset }: Props) {
  const t = useTranslations('failure')
  return (
    <main className="door">
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="soft">{t('lead')}</p>
        {error.digest && <p className="soft">{t('number', { digest: error.digest })}</p>}
      </div>
      <button type="button" className="primary" onClick={reset}>
        {t('again')}
      </button>
    </main>
  )
}
