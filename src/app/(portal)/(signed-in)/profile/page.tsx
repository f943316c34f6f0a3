import type { Metadata } from 'next'
import { getFormatter, getTranslations } from '~/src/app/i18n/page-words'
import { listApiKeys } from '~/src/accounts/list-api-keys'
import { SHORTEST_PASSWORD } from '~/src/accounts/password-rule'
import { MUTABLE_KINDS, readProfile } from '~/src/accounts/update-profile'
import { ConfirmButton } from '~/src/app/components/confirm-button'
import { portalPayload, requireViewer } from '~/src/app/session'
import type { NoticeKind } from '~/src/notify/kinds'
import { isStaffRole, LOCALES } from '~/src/policy/roles'
import { revokeKey } from './actions'
import { KeyForm } from './key-form'
import { PasswordForm } from './password-form'
import { ProfileForm } from './profile-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile'))('title') }
}

/** What only staff are told. */
const STAFF_KINDS = new Set<NoticeKind>(['deal-submitted', 'copies-waiting'])

export default async function ProfilePage() {
  const [viewer, payload, t, password, learn, format] = await Promise.all([requireViewer(), portalPayload(), getTranslations('profile'), getTranslations('password'), getTranslations('learn'), getFormatter()])
  const [profile, keys] = await Promise.all([readProfile({ payload, viewer }), listApiKeys({ payload, viewer })])
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'medium' })
  const kinds = MUTABLE_KINDS.filter((kind) => STAFF_KINDS.has(kind) === isStaffRole(viewer.role))
  return (
    <div className="stack" style={{ maxWidth: 640 }}>
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="soft">{viewer.email}</p>
      </div>
      <section className="card" aria-label={t('title')}>
        <ProfileForm
          profile={{ ...profile, mutedMails: profile.mutedMails.map(String) }}
          locales={LOCALES.map((value) => ({ value, label: learn(`language.${value}`) }))}
          zones={Intl.supportedValuesOf('timeZone')}
          mails={kinds.map((value) => ({ value, label: t(`mail.${value}`) }))}
          words={{ name: t('name'), jobTitle: t('jobTitle'), language: t('language'), timeZone: t('timeZone'), zoneHint: t('zoneHint'), mails: t('mails'), mailsHint: t('mailsHint'), button: t('save'), saved: t('saved') }}
        />
      </section>
      <section className="card" aria-labelledby="password">
        <h2 id="password">{t('password')}</h2>
        <PasswordForm words={{ current: t('current'), new: password('new'), hint: password('hint', { min: SHORTEST_PASSWORD }), button: t('changePassword'), changed: t('passwordChanged') }} />
      </section>
      <section className="card" aria-labelledby="keys">
        <h2 id="keys">{t('keys')}</h2>
        <p className="soft">
          {t('keysLead')} <a href="/v1/docs/">{t('apiDocs')}</a>
        </p>
        {keys.length > 0 && (
          <ul className="plain-list">
            {keys.map(({ id, name, prefix, createdAt, lastUsedAt }) => (
              <li key={id} className="section-head" style={{ alignItems: 'center' }}>
                <div>
                  <strong>{name}</strong>
                  <div className="soft" style={{ fontSize: 14 }}>
                    {prefix}… · {t('made', { date: day(createdAt) })} · {lastUsedAt ? t('used', { date: day(lastUsedAt) }) : t('neverUsed')}
                  </div>
                </div>
                <ConfirmButton id={id} action={revokeKey} label={t('revoke')} accessibleLabel={t('revokeOf', { name })} title={t('revokeTitle', { name })} body={t('revokeBody')} confirm={t('revokeConfirm')} cancel={t('cancel')} />
              </li>
            ))}
          </ul>
        )}
        <KeyForm words={{ name: t('keyName'), button: t('makeKey'), made: t('keyMade'), copy: t('copy'), copied: t('copied') }} />
      </section>
    </div>
  )
}
