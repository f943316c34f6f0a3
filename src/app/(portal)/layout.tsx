import '@mantine/core/styles.css'
import '@fontsource-variable/onest'
import '../theme/portal.css'
import '../theme/icons.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { readBranding } from '../branding'
import { PageLinks } from '../components/page-links'
import { Providers } from '../theme/providers'

export async function generateMetadata(): Promise<Metadata> {
  const { programmeName, vendorName } = await readBranding()
  return { title: { template: `%s · ${programmeName}`, default: programmeName }, description: `${programmeName}, ${vendorName}`, icons: { icon: '/v1/branding/mark.svg' } }
}

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const [locale, branding, asked, t] = await Promise.all([getLocale(), readBranding(), headers(), getTranslations('failure')])
  const failure = { title: t('title'), lead: t('lead'), number: t('number', { digest: '{digest}' }), again: t('again') }
  const nonce = asked.get('x-nonce') ?? ''
  return (
    <html lang={locale} {...mantineHtmlProps}>
      <head>
        <link rel="stylesheet" href={`/v1/branding/theme.css?v=${branding.version}`} precedence="theme" />
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <PageLinks />
        <Providers primary={branding.primary} nonce={nonce} failure={failure}>
          {children}
        </Providers>
      </body>
    </html>
  )
}
