import type { Metadata } from 'next'
import { getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { readBranding } from '~/src/app/branding'
import { LanguageChoice } from '~/src/app/components/language-choice'
import { Logo } from '~/src/app/components/logo'
import { ForgotForm } from './forgot-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('password'))('forgotTitle') }
}

export default async function ForgotPasswordPage() {
  const [t, signIn, branding] = await Promise.all([getTranslations('password'), getTranslations('signIn'), readBranding()])
  return (
    <main className="door">
      <Logo branding={branding} />
      <div>
        <h1 className="page-title">{t('forgotTitle')}</h1>
        <p className="soft">{t('forgotLead')}</p>
      </div>
      <ForgotForm words={{ email: signIn('email'), button: t('send'), sent: t('sent') }} />
      <p className="door-links">
        <PageLink href="/sign-in">{t('backToSignIn')}</PageLink>
      </p>
      <LanguageChoice />
    </main>
  )
}
