import { readBranding } from '~/src/app/branding'
import { Logo } from '~/src/app/components/logo'
import { Icon } from '~/src/app/components/portal-icon'
import { getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'

export default async function NotFound() {
  const [t, branding] = await Promise.all([getTranslations('missing'), readBranding()])
  return (
    <main className="door">
      <Logo branding={branding} />
      <Icon name="lost" size={40} className="soft" />
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="soft">{t('lead')}</p>
      </div>
      <PageLink className="primary" href="/">
        {t('home')}
      </PageLink>
    </main>
  )
}
