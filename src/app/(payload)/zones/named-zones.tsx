import { useDocumentInfo } from '@payloadcms/ui'
import { IconScan } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { fetchZones, foundRows } from './found-zones'
import { useZoneRows } from './use-zone-rows'
import type { Say } from './zone-words'

/** For a file that is filled by names and has no pages to place zones on: its placeholders, to be found as rows. */
export function NamedZones({ title, fileId, say }: { title: ReactNode; fileId: string; say: Say }) {
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const { rows, put } = useZoneRows()
  const [said, setSaid] = useState('')
  const find = async () => {
    const answer = await fetchZones(fileId)
    if ('reason' in answer) return setSaid(say('failed', answer))
    const names = new Set(rows.map(({ name }) => name))
    const found = foundRows(answer.zones.filter(({ id }) => !names.has(id)), rows)
    if (found.length > 0) put([...rows, ...found])
    setSaid(found.length > 0 ? say('found', { count: found.length }) : say('namedNone'))
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
    </div>
  )
}
