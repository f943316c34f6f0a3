import type { UIFieldServerComponent } from 'payload'
import { listBrandedPartners } from '~/media/brand/list-branded-partners'
import { viewerOf } from '~/src/policy/viewer'
import { adminWords } from '../admin-words'
import en from '../messages/en.json'
import id from '../messages/id.json'
import pl from '../messages/pl.json'
import ru from '../messages/ru.json'
import { ZoneEditor } from './zone-editor'

const MESSAGES = { en, id, pl, ru }

/** On top of an asset's zones: the pages of its file, to place the zones on them by hand. */
export const ZoneEditorField: UIFieldServerComponent = async ({ payload, user, i18n }) => {
  if (!user) return null
  const { role } = viewerOf(user as Parameters<typeof viewerOf>[0])
  if (role !== 'admin' && role !== 'marketing') return null
  const { locale } = adminWords(i18n.language)
  return <ZoneEditor locale={locale} messages={MESSAGES[locale].zones} partners={await listBrandedPartners({ payload })} />
}
