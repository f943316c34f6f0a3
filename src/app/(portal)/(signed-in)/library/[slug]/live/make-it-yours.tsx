import type { ReactNode } from 'react'
import { readBrandGaps } from '~/media/brand/brand-gaps'
import type { AssetView, CoBrandView } from '~/media/assets/open-asset'
import { readBranding } from '~/src/app/branding'
import { getTranslations } from '~/src/app/i18n/page-words'
import type { Payload } from 'payload'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { Later } from './later'
import { ratioOf } from './live-props'
import styles from './live.module.css'
import { liveWords } from './words'

interface Props {
  payload: Payload
  viewer: Viewer & { partnerId: string }
  locale: Locale
  asset: AssetView & { coBrand: CoBrandView }
  /** What stands below the form. */
  children: ReactNode
}

/** Of a deck that brings no picture of itself along. */
const UNSEEN = { width: 960, height: 540, pages: 0 }

/** An asset that a partner can make its own: the form beside a live preview, which comes once the page stands. */
export async function MakeItYours({ payload, viewer, locale, asset: { slug, title, summary, file, coBrand }, children }: Props) {
  const [gaps, { vendorName }, t] = await Promise.all([readBrandGaps({ payload, partnerId: viewer.partnerId, uses: coBrand }), readBranding(), getTranslations('asset')])
  const { width, height, pages } = file && file.pages > 0 ? file : UNSEEN
  const about = <p className={styles.about}>{summary}</p>
  const heading = t('makeItYours')
  const review = coBrand.approval === 'free' ? undefined : t(`approval.${coBrand.approval}`, { vendor: vendorName })
  return (
    <Later slug={slug} title={title} pages={pages} width={width} height={height} coBrand={coBrand} gaps={gaps} mayFinish={viewer.role === 'partner-admin'} heading={heading} review={review} words={liveWords(locale)} locale={locale} about={about} aside={children}>
      <div className={styles.live}>
        <div className={`sheet-view ${styles.stage}`} data-tall={height > width}>
          {coBrand.sight === 'mail' ? (
            <div className={styles.mail} />
          ) : (
            <div className={styles.frame} style={ratioOf(width, height)}>{pages > 0 && <img src={`/v1/assets/${slug}/pages/1/1200`} alt={t('page', { page: 1 })} width={width} height={height} />}</div>
          )}
          <div className={styles.tools} />
          {coBrand.sight === 'slides' && <div className={styles.steps} />}
          {pages > 1 && <div className={styles.strip} />}
        </div>
        <div className={styles.panel}>
          {about}
          <section className="card" aria-busy="true">
            <h2>{heading}</h2>
            {review && <p className="soft">{review}</p>}
            {coBrand.inputs.map(({ name }) => (
              <div key={name} className={styles.ghost} />
            ))}
            <div className={styles.ghost} data-is="button" />
          </section>
          {children}
        </div>
      </div>
    </Later>
  )
}
