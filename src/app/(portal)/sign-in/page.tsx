import type { Metadata } from 'next'
import { getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { redirect } from 'next/navigation'
import { readBranding } from '~/src/app/branding'
import { LanguageChoice } from '~/src/app/components/language-choice'
import { Logo } from '~/src/app/components/logo'
import { SignInForm } from './sign-in-form'
import { readViewer, safeNext } from '~/src/app/session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn')
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = safeNext((await searchParams).next)
  if (await readViewer()) redirect(next)
  const [t, branding] = await Promise.all([getTranslations('signIn'), readBranding()])
  return (
    <main className="door">
      <Logo branding={branding} />
      <div>
        <h1 className="page-title">{t('heading', { programme: branding.programmeName })}</h1>
        <p className="soft">{t('lead')}</p>
      </div>
      <SignInForm next={next} words={{ email: t('email'), password: t('password'), button: t('button') }} />
      <p className="door-links">
        <PageLink href="/forgot-password">{t('forgot')}</PageLink>
      </p>
      <LanguageChoice />
    </main>
  )
}
