import { type RequirementLabels, requirementSentence } from '~/src/policy/words'
import type { LibraryHit } from '~/src/search/search-library'
import type { AssetCard } from './components/asset-grid'
import type { Words } from './i18n/page-words'

/** What the cards of assets say, in the reader's language. @param t the words of `library` */
export const assetCards = (hits: readonly LibraryHit[], t: Words, labels: RequirementLabels): AssetCard[] =>
  hits.map(({ id, slug, title, kind, language, access, requirement, coBrandable, image }) => ({
    id,
    slug,
    title,
    about: access === 'locked' && requirement ? t('needs', { need: requirementSentence(requirement, labels) }) : [t(`kind.${kind}`), language.toUpperCase()].filter(Boolean).join(' · '),
    ...(access === 'locked' ? { locked: true } : {}),
    ...(access !== 'locked' && coBrandable ? { yours: t('coBrandable') } : {}),
    pictured: image !== undefined,
  }))
