import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { redirect } from 'next/navigation'
import { portalPayload, requireViewer } from '~/src/app/session'
import { listDealPrograms } from '~/src/program/list-deal-programs'
import { DealForm } from './deal-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deals'))('register') }
}

export default async function NewDealPage() {
  const [viewer, payload, locale, t] = await Promise.all([requireViewer(), portalPayload(), getLocale(), getTranslations('deals')])
  const programs = viewer.partnerId ? (await listDealPrograms({ payload, viewer, locale })).filter(({ eligibility }) => eligibility.met) : []
  const [first] = programs
  if (!first) redirect('/deals')
  return (
    <div className="stack" style={{ maxWidth: 640 }}>
      <h1 className="page-title">{t('register')}</h1>
      <DealForm
        programs={programs.map(({ key, name }) => ({ value: key, label: name }))}
        words={{ program: t('program'), name: t('customerName'), domain: t('customerDomain'), country: t('customerCountry'), amount: t('amount', { currency: first.currency }), description: t('description'), submit: t('register') }}
      />
    </div>
  )
}
