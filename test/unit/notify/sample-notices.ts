import type { NoticeData, NoticeKind } from '~/src/notify/kinds'
import type { MailBrand } from '~/src/notify/mail-brand'

export const brand: MailBrand = {
  vendorName: 'Halden Systems',
  programmeName: 'Halden Ascend',
  primary: '#0F5C5C',
  address: 'Halden Systems AS\nStorgata 12\n1771 Halden, Norway',
  portalUrl: 'https://partners.halden.example',
}

type Secrets = { token: string }
export type Sample<K extends NoticeKind = NoticeKind> = { name: string; kind: K; values: NoticeData[K] & Partial<Secrets> & Record<string, string> }

const sample = <K extends NoticeKind>(name: string, kind: K, values: NoticeData[K] & Partial<Secrets>): Sample => ({
  name,
  kind,
  values: values as Sample['values'],
})

const certification = 'Halden Edge Engineer'
const customer = 'Stocznia Północ & Synowie'

/** Every kind in every shape that the portal tells it in. */
export const samples: Sample[] = [
  sample('invitation', 'invitation', { inviter: 'Ana Kowalska', partner: 'Baltic Integrators', expiresAt: '2027-01-05T10:00:00.000Z', invitation: '7', token: '7.q0Zr-81aKQw_v3x' }),
  sample('password-reset', 'password-reset', { token: 'f3a9c1d2e4b5f3a9c1d2e4b5' }),
  sample('certificate-earned', 'certificate-earned', { certification, serial: 'HAL-7K2M-9QXD', validUntil: '2028-11-24T10:00:00.000Z' }),
  sample('certificate-lapsing', 'certificate-lapsing', { certification, validUntil: '2027-01-05T10:00:00.000Z' }),
  sample('tier-first', 'tier-changed', { from: '', to: 'Registered', direction: 'up' }),
  sample('tier-up', 'tier-changed', { from: 'Silver', to: 'Gold', direction: 'up' }),
  sample('tier-grace', 'tier-changed', { from: 'Gold', to: 'Gold', direction: 'grace', graceUntil: '2027-02-23T10:00:00.000Z' }),
  sample('tier-down', 'tier-changed', { from: 'Gold', to: 'Silver', direction: 'down' }),
  sample('deal-approved', 'deal-decided', { decision: 'approved', customer, dealId: '42', protectedUntil: '2027-02-22T10:00:00.000Z' }),
  sample('deal-approved-without-end', 'deal-decided', { decision: 'approved', customer, dealId: '42' }),
  sample('deal-rejected', 'deal-decided', { decision: 'rejected', customer, dealId: '42', note: 'The customer is served by a framework contract until June. Please ask us again then.' }),
  sample('deal-submitted', 'deal-submitted', { partner: 'Baltic Integrators', customer, amountText: '€148,000', dealId: '42' }),
  sample('copy-outdated', 'copy-outdated', { asset: 'EdgeRack 300 datasheet', count: '3' }),
  sample('asset-recalled', 'asset-recalled', { asset: 'EdgeRack 300 datasheet', reason: 'The power figure on page 2 is wrong.', reminder: 'no' }),
  sample('asset-recalled-again', 'asset-recalled', { asset: 'EdgeRack 300 datasheet', reason: 'The power figure on page 2 is wrong.', reminder: 'yes' }),
  sample('copy-delivered', 'copy-delivered', { asset: 'EdgeRack 300 datasheet', serial: 'TD-7K2M-9QXV-4H3B-5' }),
  sample('brand-wanted-kit', 'brand-wanted', { asset: 'EdgeRack 300 datasheet', missing: 'kit' }),
  sample('brand-wanted-picture', 'brand-wanted', { asset: 'EdgeRack 300 datasheet', missing: 'picture' }),
  sample('brand-wanted-logo', 'brand-wanted', { asset: 'EdgeRack 300 datasheet', missing: 'logo' }),
  sample('copy-approved', 'copy-decided', { asset: 'EdgeRack 300 datasheet', serial: 'TD-7K2M-9QXV-4H3B-5', decision: 'approved' }),
  sample('copy-sent-back', 'copy-decided', { asset: 'EdgeRack 300 datasheet', serial: 'TD-7K2M-9QXV-4H3B-5', decision: 'sent-back', note: 'Leave the price out: it changes every quarter.' }),
  sample('copy-recalled-waiting', 'copy-decided', { asset: 'EdgeRack 300 datasheet', serial: 'TD-7K2M-9QXV-4H3B-5', decision: 'recalled', note: 'The power figure on page 2 is wrong.' }),
  sample('copy-waiting', 'copies-waiting', { count: '1', asset: 'EdgeRack 300 datasheet', partner: 'Baltic Integrators' }),
  sample('copies-waiting', 'copies-waiting', { count: '4', asset: 'EdgeRack 300 datasheet', partner: 'Baltic Integrators' }),
]
