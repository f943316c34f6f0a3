import { getTranslations } from '~/src/app/i18n/page-words'
import type { ReactNode } from 'react'
import { countUnreadNotices } from '~/src/accounts/count-unread-notices'
import { readBranding } from '~/src/app/branding'
import { Shell } from '~/src/app/components/shell'
import { roomsOf } from '~/src/app/navigation'
import { portalPayload, requireViewer } from '~/src/app/session'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [viewer, payload, { vendorName, hasLogo, version }, t] = await Promise.all([requireViewer(), portalPayload(), readBranding(), getTranslations('shell')])
  const rooms = roomsOf(viewer, t, await countUnreadNotices({ payload, viewer }))
  const words = { skip: t('skip'), home: t('home'), navigation: t('navigation'), scheme: t('scheme'), signOut: t('signOut') }
  return (
    <Shell branding={{ vendorName, hasLogo, version }} rooms={rooms} words={words}>
      {children}
    </Shell>
  )
}
