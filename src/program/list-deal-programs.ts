import type { Payload } from 'payload'
import { type Explanation, explain } from '~/src/policy/explain'
import { viewerFacts } from '~/src/policy/facts'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { type DealProgramRow, inLanguage } from './rows'

export interface DealProgramView {
  key: string
  name: string
  description: string
  protectionDays: number
  currency: string
  /** Whether the viewer's company may register here, and what it takes. */
  eligibility: Explanation
}

/** The deal programmes that are open, each with whether the viewer may register. */
export async function listDealPrograms({ payload, viewer, locale }: { payload: Payload; viewer: Viewer; locale: Locale }): Promise<DealProgramView[]> {
  const [{ docs }, facts] = await Promise.all([
    payload.db.find<DealProgramRow>({ collection: 'deal-programs', where: { active: { equals: true } }, locale: 'all', sort: 'createdAt', pagination: false, limit: 0 }),
    viewerFacts(payload, viewer),
  ])
  return docs.map(({ key, name, description, protectionDays, currency, eligibility }) => ({
    key,
    name: inLanguage(name, locale),
    description: inLanguage(description, locale),
    protectionDays,
    currency,
    eligibility: explain(eligibility, facts),
  }))
}
