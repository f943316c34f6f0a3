import type { Metadata } from 'next'
import { getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { SHORTEST_PASSWORD } from '~/src/accounts/password-rule'
import { personOfReset } from '~/src/accounts/reset-password'
import { readBranding } from '~/src/app/branding'
import { LanguageChoice } from '~/src/app/components/language-choice'
import { Logo } from '~/src/app/components/logo'
import { portalPayload } from '~/src/app/session'
import { isProblem } from '~/src/platform/problem'
import { ResetForm } from './reset-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('password'))('resetTitle'), referrer: 'no-referrer' }
}

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, payload, t, branding] = await Promise.all([params, portalPayload(), getTranslations('password'), readBranding()])
  const person = await personOfReset({ payload, token }).catch((error: unknown) => {
    if (isProblem(error)) return undefined
    throw error
  })
  return (
    <main className="door">
      <Logo branding={branding} />
      <div>
        <h1 className="page-title">{person ? t('resetTitle') : t('over')}</h1>
        <p className="soft">{person ? t('resetLead', { email: person.email }) : t('overLead')}</p>
      </div>
      {person ? (
        <ResetForm token={token} email={person.email} words={{ password: t('new'), hint: t('hint', { min: SHORTEST_PASSWORD }), button: t('set') }} />
      ) : (
        <PageLink className="primary" href="/forgot-password">
          {t('askAgain')}
        </PageLink>
      )}
      <LanguageChoice />
    </main>
  )
}
