import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { type CertificateStatus, verifyCertificate } from '~/courses/verify-certificate'
import { PREVIEW_SERIAL } from '~/media/preview/preview-serial'
import { type CopyStatus, copyStatus, successionOf } from '~/media/copies/read-copy'
import { readBranding } from '~/src/app/branding'
import { LanguageChoice } from '~/src/app/components/language-choice'
import { Logo } from '~/src/app/components/logo'
import { portalPayload, readViewer } from '~/src/app/session'
import { isProblem, type Problem } from '~/src/platform/problem'
import { readSerial } from '~/src/platform/serial'

interface Props {
  params: Promise<{ serial: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('verify')
  return { title: t('title'), robots: { index: false } }
}

/** What anyone who scans a QR code wants to know: is this certificate good, is this sheet current? */
export default async function VerifyPage({ params }: Props) {
  const { serial } = await params
  const [payload, locale, branding, t, format] = await Promise.all([portalPayload(), getLocale(), readBranding(), getTranslations('verify'), getFormatter()])
  const found = await find<CopyStatus | CertificateStatus>(() => (serial.toUpperCase().startsWith('TD') ? copyStatus({ payload, serial }) : verifyCertificate({ payload, serial, locale })))
  const isPreview = readSerial('TD', serial) === PREVIEW_SERIAL
  const date = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'long' })
  return (
    <main className="door">
      <Logo branding={branding} />
      <section className="card">
        {!found && isPreview && (
          <>
            <h1 className="page-title">{t('preview')}</h1>
            <p className="soft">{t('previewHelp')}</p>
          </>
        )}
        {!found && !isPreview && (
          <>
            <h1 className="page-title">{t('unknown')}</h1>
            <p className="soft">{t('unknownHelp')}</p>
          </>
        )}
        {found && 'holder' in found && (
          <>
            <p style={{ fontWeight: 600, margin: 0 }}>{t(`certificate.${found.state}`)}</p>
            <h1 className="page-title">{found.title}</h1>
            <p>{t('heldBy', { holder: found.holder, partner: found.partner })}</p>
            <p className="soft">{t('period', { from: date(found.issuedAt), until: date(found.validUntil) })}</p>
            <p className="soft">{found.serial}</p>
          </>
        )}
        {found && 'madeAt' in found && (
          <>
            <p style={{ fontWeight: 600, margin: 0 }}>{t(`copy.${found.state}`)}</p>
            <h1 className="page-title">{found.title}</h1>
            <p>{t('madeFor', { partner: found.partner, date: date(found.madeAt) })}</p>
            {found.reason && <p>{found.reason}</p>}
            {found.newEditionSince && <p>{t('newEdition', { date: date(found.newEditionSince) })}</p>}
            {found.newEditionSince && <WayOn serial={found.serial} partner={found.partner} />}
            {found.state === 'current' && <OwnFile serial={found.serial} />}
            <p className="soft">{found.serial}</p>
          </>
        )}
      </section>
      <LanguageChoice />
    </main>
  )
}

/** From a sheet that is good no more to the current one: its partner's people go there, others ask the partner. */
async function WayOn({ serial, partner }: { serial: string; partner: string }) {
  const [payload, viewer, t] = await Promise.all([portalPayload(), readViewer(), getTranslations('verify')])
  const own = await successionOf({ payload, viewer, serial })
  if (own?.current) return <a href={`/v1/copies/${own.current}/file`}>{t('openCurrent')}</a>
  if (own?.waiting) return <PageLink href="/copies">{t('newWaits')}</PageLink>
  return own?.replaceable ? <PageLink href="/copies">{t('regenerate')}</PageLink> : <p>{t('askPartner', { partner })}</p>
}

/** People of the partner to whom a colleague gave the link want the sheet itself. */
async function OwnFile({ serial }: { serial: string }) {
  const [payload, viewer, t] = await Promise.all([portalPayload(), readViewer(), getTranslations('verify')])
  return (await successionOf({ payload, viewer, serial })) && <a href={`/v1/copies/${serial}/file`}>{t('openOwn')}</a>
}

async function find<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (isProblem(error) && (error as Problem).status === 404) return undefined
    throw error
  }
}
