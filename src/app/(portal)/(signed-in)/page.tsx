import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { type CourseListed, listCourses } from '~/courses/list-courses'
import { countOutdatedCopies } from '~/media/copies/count-outdated-copies'
import { assetCards } from '~/src/app/asset-cards'
import { AssetGrid } from '~/src/app/components/asset-grid'
import { Criteria } from '~/src/app/components/criteria'
import { preferLanguage } from '~/src/app/prefer-language'
import { portalPayload, requireViewer } from '~/src/app/session'
import { addDays } from '~/src/platform/calendar'
import { systemClock } from '~/src/platform/clock'
import { requirementLabels } from '~/src/app/words'
import { explanationWords } from '~/src/policy/words'
import { readStanding } from '~/src/program/read-standing'
import { searchLibrary } from '~/src/search/search-library'

const NEW_SHOWN = 4
const ALERT_DAYS = 60

export default async function HomePage() {
  const [viewer, payload, locale, t, inLibrary, format] = await Promise.all([requireViewer(), portalPayload(), getLocale(), getTranslations('home'), getTranslations('library'), getFormatter()])
  const [standing, fresh, labels, courses, outdated] = await Promise.all([
    viewer.partnerId ? readStanding({ payload, viewer, locale }) : undefined,
    searchLibrary({ payload, viewer, locale, q: '', type: 'asset', filters: {}, page: 1, pageSize: 24 }),
    requirementLabels(payload, locale),
    viewer.partnerId ? listCourses({ payload, viewer, locale }) : [],
    countOutdatedCopies({ payload, viewer }),
  ])
  const soon = addDays(systemClock(), ALERT_DAYS).toISOString()
  const [step] = standing?.plan ?? []
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'medium' })
  const lapsing = (standing?.forecast ?? []).filter(({ at }) => at < soon)
  const current = viewer.partnerId ? nextCourse(courses) : undefined
  const shown = preferLanguage(fresh.hits.filter(({ access }) => access === 'open'), locale).slice(0, NEW_SHOWN)
  return (
    <div className="stack">
      <h1 className="page-title">{t('greeting', { name: viewer.name.split(' ')[0] ?? viewer.name })}</h1>
      {(lapsing.length > 0 || outdated > 0 || standing?.graceUntil) && (
        <ul className="alerts" aria-label={t('alerts')}>
          {standing?.graceUntil && (
            <li>
              {t('grace', { tier: standing.tier.name, date: day(standing.graceUntil) })} <PageLink href="/programme">{t('seeProgramme')}</PageLink>
            </li>
          )}
          {lapsing.map(({ at, certification, holder }) => (
            <li key={`${certification}${holder}`}>
              {t('lapses', { certification: labels.certification(certification), holder, date: day(at) })} <PageLink href="/programme">{t('seeProgramme')}</PageLink>
            </li>
          ))}
          {outdated > 0 && (
            <li>
              {t('outdated', { count: outdated })} <PageLink href="/copies">{t('renewCopies')}</PageLink>
            </li>
          )}
        </ul>
      )}
      {!viewer.partnerId && (
        <section className="card" aria-labelledby="work">
          <h2 id="work">{t('staff')}</h2>
          <p className="soft">{t('staffLead')}</p>
          <a className="primary" href="/admin">
            {t('toAdmin')}
          </a>
        </section>
      )}
      {(standing || current) && (
        <div className={standing && current ? 'home-top' : 'stack'}>
          {standing && (
            <section className="card" style={{ borderTop: `4px solid ${standing.tier.colour}` }} aria-labelledby="standing">
              <p className="soft" style={{ margin: 0 }}>
                {t('yourTier')}
              </p>
              <h2 id="standing" style={{ fontSize: 25, margin: '0 0 16px' }}>
                {standing.tier.name}
              </h2>
              {standing.next?.explanation ? (
                <>
                  <h3 style={{ fontSize: 16, margin: '0 0 12px' }}>{t('towards', { tier: standing.next.name })}</h3>
                  <Criteria words={explanationWords(standing.next.explanation, labels)} />
                  {step && step.candidates.length > 0 && <p className="soft">{t('couldBe', { names: step.candidates.map(({ name }) => name).join(', ') })}</p>}
                </>
              ) : (
                <p className="soft">{t('top')}</p>
              )}
              <p>
                <PageLink href="/programme">{t('seeProgramme')}</PageLink>
              </p>
            </section>
          )}
          {current?.next && (
            <section className="card" aria-labelledby="continue">
              <p className="soft" style={{ margin: 0 }}>
                {current.state === 'enrolled' ? t('continue') : t('begin')}
              </p>
              <h2 id="continue">{current.title}</h2>
              {current.state === 'enrolled' && <progress max={current.lessons} value={current.done} aria-label={t('lessonsDone', { done: current.done, total: current.lessons })} />}
              <p className="soft">{t('nextLesson', { lesson: current.next.title, minutes: current.next.minutes })}</p>
              <PageLink className="primary" href={current.state === 'enrolled' ? `/learn/${current.slug}/${current.next.slug}` : `/learn/${current.slug}`}>
                {current.state === 'enrolled' ? t('goOn') : t('seeCourse')}
              </PageLink>
            </section>
          )}
        </div>
      )}
      <section className="stack" style={{ gap: 16 }} aria-labelledby="new">
        <div className="section-head">
          <h2 id="new">{t('new')}</h2>
          <PageLink href="/library">
            {t('all')}
          </PageLink>
        </div>
        <AssetGrid cards={assetCards(shown, inLibrary, labels)} />
      </section>
    </div>
  )
}

/** The course to go on with: one that is begun before one that is not. */
const nextCourse = (courses: readonly CourseListed[]): CourseListed | undefined =>
  courses.find(({ state, next }) => state === 'enrolled' && next) ?? courses.find(({ state, next, access }) => state === 'new' && access === 'open' && next)
