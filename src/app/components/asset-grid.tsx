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
  /** Of page 1, in CSS pixels. */
  picture?: { width: number; height: number }
}

/** Assets in a list, each with its true first page. From data, so that a page carries the cards' words once. */
export const AssetGrid = ({ cards }: { cards: readonly AssetCard[] }) => (
  <ul className="grid">
    {cards.map(({ id, slug, title, about, locked, yours, picture }) => (
      <li key={id}>
        <PageLink href={`/library/${slug}`} className="asset-card" {...(locked ? { 'data-locked': true } : {})}>
          <span className="asset-picture">
            {picture ? <img src={`/v1/assets/${slug}/pages/1/480`} alt="" loading="lazy" width={picture.width} height={picture.height} /> : <Icon name="locked" size={32} className="soft" />}
          </span>
          <h2>{title}</h2>
          <span className="asset-about">{about}</span>
          {yours && (
            <span className="asset-yours">
              <Icon name="yours" /> {yours}
            </span>
          )}
        </PageLink>
      </li>
    ))}
  </ul>
)
