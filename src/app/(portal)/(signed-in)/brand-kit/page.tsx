import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import type { CSSProperties } from 'react'
import { logosOf } from '~/media/brand/logos-of'
import { OWN_LOGOS, type OwnLogo } from '~/media/brand/own-logos'
import { readBrandKit } from '~/media/brand/read-brand-kit'
import { countOutdatedCopies } from '~/media/copies/count-outdated-copies'
import { listPictures } from '~/media/pictures/list-pictures'
import { portalPayload, requirePartner } from '~/src/app/session'
import styles from './brand-kit.module.css'
import { BrandKitForm } from './brand-kit-form'
import { Pictures } from './pictures'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('brandKit'))('title') }
}

const CONTACT = ['company', 'name', 'phone', 'email', 'website', 'address'] as const

/** The company's brand as copies carry it; its administrators change it here. */
export default async function BrandKitPage() {
  const [viewer, payload, t, format, locale] = await Promise.all([requirePartner(), portalPayload(), getTranslations('brandKit'), getFormatter(), getLocale()])
  const [kit, outdated, pictures] = await Promise.all([readBrandKit({ payload, partnerId: viewer.partnerId }), countOutdatedCopies({ payload, viewer }), listPictures({ payload, viewer })])
  const may = viewer.role === 'partner-admin'
  const logos = logosOf(kit?.logo)
  const own = (Object.keys(OWN_LOGOS) as OwnLogo[]).filter((kind) => kit?.logo?.own?.[kind])
  /** What there is to see of the logo, and what it stands on. */
  const shown = [
    { variant: 'onLight', ground: 'light', label: t('light') },
    { variant: 'onDark', ground: 'dark', label: own.includes('onDark') ? `${t('dark')} · ${t('yourOwn')}` : t('dark') },
    ...(logos?.monoOnLight
      ? [
          { variant: 'monoOnLight', ground: 'pale', label: t('monoDark') },
          { variant: 'monoOnDark', ground: 'deep', label: t('monoWhite') },
        ]
      : []),
    ...(own.includes('square') ? [{ variant: 'square', ground: 'light', label: t('square') }] : []),
  ]
  const contact = CONTACT.flatMap((field) => kit?.contact?.[field] || [])
  return (
    <div className="stack">
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="soft">{kit ? t('lead', { version: kit.version, date: format.dateTime(new Date(kit.createdAt), { dateStyle: 'medium' }) }) : t('none')}</p>
      </div>
      {outdated > 0 && (
        <p className="soft" style={{ margin: 0 }}>
          {t('outdated', { count: outdated })} <a href="/copies">{t('copies')}</a>
        </p>
      )}
      <div className={may && kit ? 'split' : 'stack'}>
        {may && (
          <section className="card" aria-labelledby="change">
            <h2 id="change">{kit ? t('change') : t('begin')}</h2>
            <BrandKitForm
              key={kit?.version ?? 0}
              kit={{ primary: kit?.primary ?? '', secondary: kit?.secondary ?? '', contact: Object.fromEntries(CONTACT.map((field) => [field, kit?.contact?.[field] ?? ''])), brought: own.map((kind) => OWN_LOGOS[kind]) }}
              words={{
                logo: t('logo'),
                logoHint: t('logoHint'),
                choose: kit?.logo?.onLight ? t('replace') : t('choose'),
                otherLogos: t('otherLogos'),
                otherLogosHint: t('otherLogosHint'),
                chooseFile: t('choose'),
                yourOwn: t('yourOwn'),
                derivedAgain: t('derivedAgain'),
                logoOnDark: t('logoOnDark'),
                logoOnDarkHint: t('logoOnDarkHint'),
                logoSquare: t('logoSquare'),
                logoSquareHint: t('logoSquareHint'),
                logoMono: t('logoMono'),
                logoMonoHint: t('logoMonoHint'),
                primary: t('primary'),
                secondary: t('secondary'),
                company: t('company'),
                name: t('name'),
                phone: t('phone'),
                email: t('email'),
                website: t('website'),
                address: t('address'),
                button: t('save'),
                saved: t('saved'),
              }}
            />
          </section>
        )}
        {kit && (
          <section className="card stack" aria-labelledby="looks">
            <h2 id="looks" style={{ margin: 0 }}>
              {t('looks')}
            </h2>
            {logos && (
              <div className={styles.grounds}>
                {shown.map(({ variant, ground, label }) => (
                  <figure key={variant}>
                    <div className={styles[ground]}>
                      <img src={`/v1/me/brand-kit/logo/${variant}?v=${kit.version}`} alt={t('logoOn')} />
                    </div>
                    <figcaption>{label}</figcaption>
                  </figure>
                ))}
              </div>
            )}
            {(kit.logo?.warnings ?? []).length > 0 && (
              <ul style={{ margin: 0, paddingLeft: 20 }}>
                {kit.logo?.warnings?.map((warning) => (
                  <li key={warning}>{t(`warning.${warning}`)}</li>
                ))}
              </ul>
            )}
            <div className={styles.colours}>
              {[kit.primary, kit.secondary].filter(Boolean).map((colour) => (
                <span key={colour} className={styles.colour}>
                  <span className={styles.swatch} style={{ background: colour ?? undefined }} aria-hidden />
                  {colour?.toUpperCase()}
                </span>
              ))}
            </div>
            {contact.length > 0 && (
              <p className={styles.block} style={{ '--kit': kit.primary } as CSSProperties}>
                {contact.join('\n')}
              </p>
            )}
            {!may && <p className="soft">{t('askAdmin')}</p>}
          </section>
        )}
      </div>
      <Pictures pictures={pictures} keepsKit={may} locale={locale} />
    </div>
  )
}
