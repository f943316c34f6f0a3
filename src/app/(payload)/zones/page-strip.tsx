import { isOnPage, type ZoneRow } from './zone-rows'
import type { Say } from './zone-words'

interface Props {
  fileId: string
  count: number
  page: number
  rows: readonly ZoneRow[]
  onChange: (page: number) => void
  say: Say
}

/** Small pictures of all pages, with how many zones each has. */
export function PageStrip({ fileId, count, page, rows, onChange, say }: Props) {
  return (
    <nav className="zone-editor__strip" aria-label={say('pages')}>
      {Array.from({ length: count }, (_, i) => i + 1).map((number) => {
        const zones = rows.filter((row) => isOnPage(row.pages, number, count)).length
        return (
          <button key={number} type="button" aria-current={number === page ? 'page' : undefined} onClick={() => onChange(number)}>
            <img src={`/v1/files/${fileId}/pages/${number}/160`} alt={say('pageWith', { page: number, count: zones })} loading="lazy" draggable={false} />
            <span aria-hidden>
              {number}
              {zones > 0 && <b>{zones}</b>}
            </span>
          </button>
        )
      })}
    </nav>
  )
}
