import { useTranslations } from 'next-intl'
import { Icon } from '~/src/app/components/portal-icon'
import { PageLink } from '~/src/app/components/page-link'
import type { LibraryHit } from '~/src/search/search-library'
import { type RequirementLabels, requirementSentence } from '~/src/policy/words'

/** An asset in a list: its true first page, or for what is locked what it takes. */
export function AssetCard({ hit, labels }: { hit: LibraryHit; labels: RequirementLabels }) {
  const t = useTranslations('library')
  const locked = hit.access === 'locked'
  return (
    <PageLink href={`/library/${hit.slug}`} className="asset-card" data-locked={locked}>
      <span className="asset-picture">
        {hit.image ? (
          <img src={`/v1/assets/${hit.slug}/pages/1/480`} alt="" loading="lazy" width={Math.round((180 * hit.image.width) / hit.image.height)} height={180} />
        ) : (
          <Icon name="locked" size={32} className="soft" />
        )}
      </span>
      <h2>{hit.title}</h2>
      <span className="soft" style={{ fontSize: 14 }}>
        {locked && hit.requirement ? t('needs', { need: requirementSentence(hit.requirement, labels) }) : [t(`kind.${hit.kind}`), hit.language.toUpperCase()].filter(Boolean).join(' · ')}
      </span>
      {!locked && hit.coBrandable && (
        <span style={{ alignItems: 'center', display: 'flex', fontSize: 14, gap: 6 }}>
          <Icon name="yours" size={16} /> {t('coBrandable')}
        </span>
      )}
    </PageLink>
  )
}
