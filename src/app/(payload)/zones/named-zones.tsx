import { useDocumentInfo } from '@payloadcms/ui'
import { IconScan } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { fetchZones, foundRows } from './found-zones'
import { TrialPanel } from './trial-panel'
import { useTrial } from './use-trial'
import { useZoneRows } from './use-zone-rows'
import type { Say } from './zone-words'

interface Props {
  title: ReactNode
  fileId: string
  partners: readonly { id: string; name: string }[]
  say: Say
}

/** For a file that is filled by names and has no pages to place zones on: its placeholders, to be found as rows, and what a partner would get. */
export function NamedZones({ title, fileId, partners, say }: Props) {
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const { rows, put } = useZoneRows()
  const [said, setSaid] = useState('')
  const [partner, setPartner] = useState<string>()
  const [page, setPage] = useState(1)
  const [pages, setPages] = useState(1)
  const trial = useTrial({ fileId, partner, page, rows, dropSignature: false })
  if (trial?.state === 'done' && trial.pages !== pages) setPages(trial.pages)
  const find = async () => {
    const answer = await fetchZones(fileId)
    if ('reason' in answer) return setSaid(say('failed', answer))
    const names = new Set(rows.map(({ name }) => name))
    const found = foundRows(answer.zones.filter(({ id }) => !names.has(id)), rows)
    if (found.length > 0) put([...rows, ...found])
    setSaid(found.length > 0 ? say('found', { count: found.length }) : say('namedNone'))
  }
  const choose = (one: string | undefined) => {
    setPage(1)
    setPartner(one)
  }
  return (
    <div className="zone-editor__desk">
      <header className="zone-editor__head">{title}</header>
      <p className="zone-editor__soft">{say('named')}</p>
      <div className="zone-editor__tools">
        <button type="button" disabled={!hasSavePermission || isTrashed === true} onClick={() => void find()}>
          <IconScan size={18} stroke={1.75} aria-hidden />
          {say('find')}
        </button>
      </div>
      <p className="zone-editor__soft" role="status">
        {said}
      </p>
      {rows.length > 0 && <TrialPanel partners={partners} partner={partner} choose={choose} trial={trial} say={say} />}
      {trial && (
        <figure className="zone-editor__named" aria-busy={trial.state === 'working'}>
          {trial.state === 'done' ? (
            <img src={trial.picture} alt={say('trial.shows', { page, partner: partners.find(({ id }) => id === partner)?.name ?? '' })} />
          ) : (
            <figcaption>{trial.state === 'working' ? say('trial.working') : trial.reason}</figcaption>
          )}
        </figure>
      )}
      {trial && pages > 1 && (
        <div className="zone-editor__tools">
          <button type="button" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {say('trial.before')}
          </button>
          <span>{say('trial.of', { page, pages })}</span>
          <button type="button" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {say('trial.next')}
          </button>
        </div>
      )}
    </div>
  )
}
