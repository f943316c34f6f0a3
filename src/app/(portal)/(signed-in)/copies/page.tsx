import type { Metadata } from 'next'
import { getFormatter, getTranslations } from '~/src/app/i18n/page-words'
import { countReplaceableCopies } from '~/media/copies/count-replaceable-copies'
import { COPY_STATES, type CopyState } from '~/media/copies/copy-states'
import { type CopyListed, listCopies } from '~/media/copies/list-copies'
import { listOpenRecalls } from '~/media/recalls/recalls'
import { readBranding } from '~/src/app/branding'
import { ConfirmButton } from '~/src/app/components/confirm-button'
import { PageLink } from '~/src/app/components/page-link'
import { portalPayload, requirePartner } from '~/src/app/session'
import { acknowledge, regenerate, withdraw } from './actions'
import styles from './copies.module.css'
import { OneButtonForm } from './one-button-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('copies'))('title') }
}


interface Asked {
  of?: string
  state?: string
}

/** The company's co-branded copies: which are good to hand out, which are not any more, and what to do about those. */
export default async function CopiesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [viewer, payload, t, asked] = await Promise.all([requirePartner(), portalPayload(), getTranslations('copies'), searchParams])
  const of = asked.of === 'mine' ? 'mine' : 'team'
  const state = COPY_STATES.find((one) => one === asked.state)
  const [copies, recalls, replaceable] = await Promise.all([listCopies({ payload, viewer, of, state }), listOpenRecalls({ payload, viewer }), countReplaceableCopies({ payload, viewer })])
  const narrowed = of === 'mine' || state !== undefined
  return (
    <div className="stack">
      <div className="section-head">
        <h1 className="page-title">{t('title')}</h1>
        <PageLink href="/verify">{t('identify')}</PageLink>
      </div>
      {recalls.map(({ id, title, reason, copies: count }) => (
        <section key={id} className={`card ${styles.call}`} data-kind="recall">
          <h2>{t('recallTitle', { title })}</h2>
          <p>{reason}</p>
          <p className="soft">{t('recallHelp', { count })}</p>
          <OneButtonForm action={acknowledge} label={t('acknowledge')} variant="default" id={id} />
        </section>
      ))}
      {replaceable > 0 && (
        <section className={`card ${styles.call}`}>
          <h2>{t('outdatedTitle', { count: replaceable })}</h2>
          <p className="soft">{t('outdatedHelp')}</p>
          <OneButtonForm action={regenerate} label={t('regenerateAll')} variant="filled" />
        </section>
      )}
      {(copies.length > 0 || narrowed) && <Filters of={of} state={state} />}
      {copies.length === 0 && narrowed && (
        <p className="card">
          {t('noneFits')} <PageLink href="/copies">{t('showAll')}</PageLink>
        </p>
      )}
      {copies.length === 0 && !narrowed ? (
        <section className="card">
          <p>{t('none')}</p>
          <PageLink className="primary" href="/library">
            {t('library')}
          </PageLink>
        </section>
      ) : (
        <ul className="course-list">
          {copies.map((copy) => (
            <Copy key={copy.serial} copy={copy} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** Whose copies, and in which state; the address holds the choice. */
async function Filters({ of, state }: { of: 'mine' | 'team'; state: CopyState | undefined }) {
  const [t, asset] = await Promise.all([getTranslations('copies'), getTranslations('asset')])
  const address = (change: Asked) => `/copies?${new URLSearchParams(Object.entries({ of: of === 'mine' ? of : '', state: state ?? '', ...change }).filter(([, value]) => value))}`.replace(/\?$/, '')
  const chip = (label: string, chosen: boolean, href: string) => (
    <PageLink key={href} className="chip" {...(chosen ? { 'aria-current': 'true' as const } : {})} href={href}>
      {label}
    </PageLink>
  )
  return (
    <div className={styles.filters}>
      <div className="chips scroll-row" role="group" aria-label={t('whose')}>
        {chip(t('team'), of === 'team', address({ of: '' }))}
        {chip(t('mine'), of === 'mine', address({ of: 'mine' }))}
      </div>
      <div className="chips scroll-row" role="group" aria-label={t('state')}>
        {chip(t('anyState'), state === undefined, address({ state: '' }))}
        {COPY_STATES.map((one) => chip(asset(`state.${one}`), state === one, address({ state: one })))}
      </div>
    </div>
  )
}

async function Copy({ copy: { serial, slug, title, texts, state, available, reason, madeAt, madeBy, format: file, withdrawable, replaceable, supersededBy, awaits } }: { copy: CopyListed }) {
  const [t, asset, format, { vendorName: vendor }] = await Promise.all([getTranslations('copies'), getTranslations('asset'), getFormatter(), readBranding()])
  const waits = state === 'waiting'
  const made = format.dateTime(new Date(madeAt), { dateStyle: 'medium' })
  return (
    <li className={`card ${styles.copy}`} data-state={state} data-done={supersededBy !== undefined}>
      {waits && <img className={styles.proof} src={`/v1/copies/${serial}/pages/1/160`} alt={t('proof', { title })} loading="lazy" />}
      <div className={styles.what}>
        <h2 style={{ margin: 0 }}>{title}</h2>
        <p className="soft">
          <strong>{asset(`state.${state}`)}</strong>
          {supersededBy && (
            <>
              {' · '}
              {t('replacedBy')}{' '}
              <PageLink href={`/verify/${supersededBy}`}>
                {supersededBy}
              </PageLink>
            </>
          )}
          {awaits && (
            <>
              {' · '}
              {t('awaits')} {awaits}
            </>
          )}
          {waits && ` ${t('waitsFor', { vendor })}`}
          {state === 'recalled' && !supersededBy && !awaits && !replaceable && ` · ${t('waits')}`}
        </p>
        {texts.length > 0 && <p>{texts.join(' · ')}</p>}
        {reason && <p className={styles.reason}>{reason}</p>}
        <p className="soft">
          {madeBy ? t('madeBy', { date: made, name: madeBy }) : t('made', { date: made })}
          {'\u00a0· '}
          <PageLink href={`/verify/${serial}`}>
            {serial}
          </PageLink>
        </p>
      </div>
      <div className={styles.does}>
        {replaceable && <OneButtonForm action={regenerate} label={t('regenerate')} accessibleLabel={t('regenerateOf', { title })} variant="default" id={serial} />}
        {slug && (state === 'sent-back' || state === 'withdrawn') && <PageLink href={`/library/${slug}`}>{t('again')}</PageLink>}
        {withdrawable && <ConfirmButton action={withdraw} id={serial} label={t('withdraw')} accessibleLabel={t('withdrawOf', { title })} title={t('withdrawTitle')} body={t('withdrawBody', { title })} confirm={t('withdrawConfirm')} cancel={t('keep')} />}
        {available && file === 'HTML' && <a href={`/v1/copies/${serial}/mail`}>{t('draft')}</a>}
        {available && <a href={`/v1/copies/${serial}/file`}>{asset('downloadCopy', { format: file })}</a>}
      </div>
    </li>
  )
}
