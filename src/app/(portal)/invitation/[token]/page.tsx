import type { Metadata } from 'next'
import { getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { openInvitation } from '~/src/accounts/open-invitation'
import { SHORTEST_PASSWORD } from '~/src/accounts/password-rule'
import { readBranding } from '~/src/app/branding'
import { LanguageChoice } from '~/src/app/components/language-choice'
import { Logo } from '~/src/app/components/logo'
import { portalPayload } from '~/src/app/session'
import { isProblem } from '~/src/platform/problem'
import { LOCALES } from '~/src/policy/roles'
import { JoinForm } from './join-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invitation'))('title'), referrer: 'no-referrer' }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, payload, t, password, learn, branding] = await Promise.all([
    params,
    portalPayload(),
    getTranslations('invitation'),
    getTranslations('password'),
    getTranslations('learn'),
    readBranding(),
  ])
  const invitation = await openInvitation({ payload, token }).catch((error: unknown) => {
    if (isProblem(error)) return undefined
    throw error
  })
  return (
    <main className="door">
      <Logo branding={branding} />
      {invitation ? (
        <>
          <div>
            <h1 className="page-title">{t('heading', { company: invitation.company, programme: branding.programmeName })}</h1>
            <p className="soft">{t('lead', { inviter: invitation.inviter, email: invitation.email })}</p>
          </div>
          <JoinForm
            token={token}
            email={invitation.email}
            name={invitation.name}
            locale={invitation.locale}
            locales={LOCALES.map((value) => ({ value, label: learn(`language.${value}`) }))}
            words={{ name: t('name'), password: t('password'), hint: password('hint', { min: SHORTEST_PASSWORD }), language: t('language'), button: t('join') }}
          />
        </>
      ) : (
        <>
          <div>
            <h1 className="page-title">{t('over')}</h1>
            <p className="soft">{t('overLead')}</p>
          </div>
          <PageLink className="primary" href="/sign-in">
            {t('signIn')}
          </PageLink>
        </>
      )}
      <LanguageChoice />
    </main>
  )
}
