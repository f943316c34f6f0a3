'use client'

import { PageLink } from './page-link'
import { Icon } from './portal-icon'

export interface AssetCard {
  id: string
  slug: string
  title: string
  /** Its kind and language, or for what is locked what it takes. */
  about: string
  locked?: boolean
  /** Said of an asset that a partner can co-brand. */
  yours?: string
  /** Whether there is a picture of page 1. */
  pictured: boolean
}

/** Assets in a list, each with its true first page. From data, so that a page carries the cards' words once. */
export const AssetGrid = ({ cards }: { cards: readonly AssetCard[] }) => (
  <ul className="grid">
    {cards.map(({ id, slug, title, about, locked, yours, pictured }) => (
      <li key={id}>
        <PageLink href={`/library/${slug}`} className="asset-card" {...(locked ? { 'data-locked': true } : {})}>
          {pictured ? <img src={`/v1/assets/${slug}/pages/1/480`} alt="" loading="lazy" /> : <Icon name="locked" className="soft" />}
          <h2>{title}</h2>
          <span>{about}</span>
          {yours && <span className="with-icon icon-yours">{yours}</span>}
        </PageLink>
      </li>
    ))}
  </ul>
)
