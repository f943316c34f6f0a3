'use client'

import { type Facet, FacetSelect } from '~/src/app/components/facet-select'
import { PageLink } from '~/src/app/components/page-link'
import { SearchField } from '~/src/app/components/search-field'
import { type Kind, KindChips } from './kind-chips'

interface Props {
  q: string
  kind: string | undefined
  facets: readonly Facet[]
  kinds: readonly Kind[]
  /** Whether a way back to all of it is to be offered here. */
  narrowed: boolean
  words: { search: string; kinds: string; showAll: string }
}

/** What narrows the library: a query, facets, and the kinds of collateral. */
export const LibraryFilters = ({ q, kind, facets, kinds, narrowed, words }: Props) => (
  <>
    <form className="stack" style={{ gap: 16 }} role="search" action="/library">
      <div className="search-line">
        <SearchField value={q} label={words.search} />
      </div>
      {kind && <input type="hidden" name="kind" value={kind} />}
      <div className="chips scroll-row">
        {facets.map((facet) => (
          <FacetSelect key={facet.name} {...facet} />
        ))}
        {narrowed && (
          <PageLink className="chip" style={{ minHeight: 44 }} href="/library">
            {words.showAll}
          </PageLink>
        )}
      </div>
    </form>
    {kinds.length > 0 && <KindChips label={words.kinds} chips={kinds} />}
  </>
)
