import { Icon } from '~/src/app/components/portal-icon'
import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { teamCertifications } from '~/courses/team-certifications'
import { listTeam } from '~/src/accounts/list-team'
import { ConfirmButton } from '~/src/app/components/confirm-button'
import { portalPayload, requirePartner } from '~/src/app/session'
import { LOCALES, PARTNER_ROLES } from '~/src/policy/roles'
import { remove, withdraw } from './actions'
import { InviteForm } from './invite-form'
import { RoleChoice } from './role-choice'
import styles from './team.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('title') }
}

/** Who of the company can do what, and who is on the way in. */
export default async function TeamPage() {
  const [viewer, payload, locale, t, learn, format] = await Promise.all([requirePartner(), portalPayload(), getLocale(), getTranslations('team'), getTranslations('learn'), getFormatter()])
  const [team, { certifications, people: held }] = await Promise.all([listTeam({ payload, viewer }), teamCertifications({ payload, viewer, locale })])
  const may = viewer.role === 'partner-admin'
  const roles = [...PARTNER_ROLES].reverse().map((value) => ({ value, label: t(`role.${value}`) }))
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'medium' })
  return (
    <div className="stack">
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="soft">{t('lead', { count: team.people.length })}</p>
      </div>
      <section className="card" aria-label={t('title')}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('person')}</th>
              {certifications.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">{t('roleLabel')}</th>
              {may && <th scope="col">{t('actions')}</th>}
            </tr>
          </thead>
          <tbody>
            {team.people.map(({ id, name, email, jobTitle, role, self }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {self && <span className="soft"> ({t('you')})</span>}
                  <span className={styles.person}>{[jobTitle, email].filter(Boolean).join(' · ')}</span>
                </th>
                {certifications.map(({ key, title }) => {
                  const certificate = held.find((person) => person.id === id)?.held[key]
                  return (
                    <td key={key} className={styles.cell} data-label={title}>
                      {!certificate || certificate.state === 'revoked' ? (
                        <span className={styles.none}>{t('notYet')}</span>
                      ) : certificate.state === 'valid' ? (
                        <span>
                          <Icon name="met" size={18} className="brand" /> {t('until', { date: day(certificate.validUntil) })}
                        </span>
                      ) : (
                        <span className={styles.ended}>{t('ended', { date: day(certificate.validUntil) })}</span>
                      )}
                    </td>
                  )
                })}
                <td className={may && !self ? styles.role : styles.cell} data-label={t('roleLabel')}>
                  {may && !self ? <RoleChoice id={id} role={role} roles={roles} label={t('roleOf', { name })} /> : <span>{t(`role.${role}`)}</span>}
                </td>
                {may && (
                  <td className={styles.remove}>
                    {!self && (
                      <ConfirmButton
                        id={id}
                        action={remove}
                        label={t('remove')}
                        accessibleLabel={t('removeOf', { name })}
                        title={t('removeTitle', { name })}
                        body={t('removeBody', { name })}
                        confirm={t('removeConfirm')}
                        cancel={t('cancel')}
                      />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {may && (
        <section className="card" aria-labelledby="invite">
          <h2 id="invite">{t('invite')}</h2>
          <p className="soft">{t('inviteLead')}</p>
          <InviteForm
            locale={locale}
            locales={LOCALES.map((value) => ({ value, label: learn(`language.${value}`) }))}
            roles={roles}
            words={{ email: t('email'), name: t('name'), role: t('roleLabel'), language: t('language'), button: t('send'), sent: t('sent') }}
          />
        </section>
      )}
      {team.invitations.length > 0 && (
        <section className="card" aria-labelledby="waiting">
          <h2 id="waiting">{t('waiting')}</h2>
          <ul style={{ margin: 0, padding: 0 }}>
            {team.invitations.map(({ id, email, role, expiresAt, stale }) => (
              <li key={id} className={styles.wait}>
                <div>
                  <strong>{email}</strong>
                  <span className={styles.person}>
                    {t(`role.${role}`)} · {stale ? t('stale') : t('expires', { date: day(expiresAt) })}
                  </span>
                </div>
                <ConfirmButton
                  id={id}
                  action={withdraw}
                  label={t('withdraw')}
                  accessibleLabel={t('withdrawOf', { email })}
                  title={t('withdrawTitle')}
                  body={t('withdrawBody', { email })}
                  confirm={t('withdrawConfirm')}
                  cancel={t('cancel')}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
