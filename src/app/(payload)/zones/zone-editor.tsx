'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { IconCopy, IconFiles, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { fetchZones, foundRows } from './found-zones'
import { duplicateOf, freshZone, rowId, screenType } from './fresh-zone'
import { NamedZones } from './named-zones'
import { PageStrip } from './page-strip'
import { useFit } from './use-fit'
import { type TemplatePages, type Unit, useTemplatePages } from './use-template-pages'
import { TrialPanel } from './trial-panel'
import { type Trial, useTrial } from './use-trial'
import { useZoneRows } from './use-zone-rows'
import './zone-editor.css'
import type { Size } from './zone-geometry'
import { ZoneInspector } from './zone-inspector'
import { presetZones } from './zone-presets'
import { firstPageOf, freeName, isOnPage, type ZoneRow } from './zone-rows'
import { ZoneStage } from './zone-stage'
import { ZoneToolbar } from './zone-toolbar'
import { type Zoom, ZoneView } from './zone-view'
import { type Say, zoneSentence, zoneWords } from './zone-words'

interface Props {
  locale: string
  messages: object
  /** Those with a brand kit. */
  partners: { id: string; name: string }[]
}

const MOST = 40
/** Pixels of the screen at 100 %. */
const TRUE_SIZE: Record<Unit, number> = { pt: 96 / 72, px: 1 }

/** The pages of the asset's file with its zones on them; the rows below are the same zones in figures. */
export function ZoneEditor({ locale, messages, partners }: Props) {
  const say = useMemo(() => zoneWords(locale, messages), [locale, messages])
  const fileId = useFormFields(([fields]) => idOf(fields.file?.value))
  const template = useTemplatePages(fileId)
  const titleId = useId()
  const title = <h3 id={titleId}>{say('title')}</h3>
  if (fileId && template.state === 'ready') {
    return (
      <section className="zone-editor" aria-labelledby={titleId}>
        {template.pages.length > 0 ? (
          <Desk key={fileId} title={title} fileId={fileId} pages={template.pages} unit={template.unit} finds={template.finds} partners={partners} say={say} />
        ) : (
          <NamedZones key={fileId} title={title} fileId={fileId} partners={partners} say={say} />
        )}
      </section>
    )
  }
  return (
    <section className="zone-editor" aria-labelledby={titleId}>
      {title}
      <p className="zone-editor__soft" role="status">
        {fileId ? why(template, say) : say('noFile')}
      </p>
    </section>
  )
}

function why(template: TemplatePages, say: Say): string {
  if (template.state === 'failed') return say('failed', { reason: template.reason })
  return say(template.state === 'no-template' ? 'notTemplate' : 'loading')
}

/** The form holds the file's id, or the whole file just after its upload. */
function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined
}

function Desk({ title, fileId, pages, unit, finds, partners, say: sayAny }: { title: ReactNode; fileId: string; pages: Size[]; unit: Unit; finds: boolean; partners: Props['partners']; say: Say }) {
  const say: Say = (key, values) => sayAny(key, { unit, ...values })
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const disabled = !hasSavePermission || isTrashed === true
  const { rows, put, undo, redo } = useZoneRows()
  const [page, setPage] = useState(1)
  const [selected, setSelected] = useState<string>()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [said, setSaid] = useState('')
  const [partner, setPartner] = useState<string>()
  const dropSignature = useFormFields(([fields]) => fields.dropSignature?.value === true)
  const trial = useTrial({ fileId, partner, page, rows, dropSignature })
  const room = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const size = pages[page - 1] ?? { width: 595, height: 842 }
  const fit = useFit(room, size)
  const scale = zoom === 'fit' ? fit : (zoom / 100) * TRUE_SIZE[unit]
  const chosen = rows.find(({ id }) => id === selected)

  const add = (added: ZoneRow[], words?: string) => {
    const [first] = added
    if (!first) return
    if (rows.length + added.length > MOST) return setSaid(say('tooMany'))
    put([...rows, ...added])
    setSelected(first.id)
    if (!isOnPage(first.pages, page, pages.length)) setPage(firstPageOf(first.pages, pages.length))
    setSaid(words ?? zoneSentence(say, first, first))
  }
  const change = (next: ZoneRow) => {
    put(rows.map((row) => (row.id === next.id ? next : row)))
    setSaid(zoneSentence(say, next, next))
  }
  const remove = ({ id, name }: ZoneRow) => {
    put(rows.filter((row) => row.id !== id))
    setSelected(undefined)
    setSaid(say('zoneRemoved', { name }))
    // Its focus would be lost with it.
    room.current?.focus({ preventScroll: true })
  }
  const find = async () => {
    const answer = await fetchZones(fileId)
    if ('reason' in answer) return setSaid(say('failed', answer))
    const found = foundRows(answer.zones, rows)
    if (found.length === 0) setSaid(say('foundNone'))
    else add(found, say('found', { count: found.length }))
  }
  const step = (back: boolean) => {
    const go = back ? undo : redo
    if (!go || disabled) return
    go()
    setSaid(say(back ? 'undone' : 'redone'))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Within a field, the browser takes its own letters back.
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    step(key === 'z' && !event.shiftKey)
  }
  const arranged = (preset: Parameters<typeof presetZones>[0]) =>
    add(presetZones(preset, size).reduce<ZoneRow[]>((made, zone) => [...made, { ...zone, id: rowId(), name: freeName(zone.kind, [...rows, ...made]) }], []))

  return (
    <div className="zone-editor__desk" onKeyDown={onKeyDown}>
      <header className="zone-editor__head">
        {title}
        <ZoneView zoom={zoom} disabled={disabled} onUndo={undo && (() => step(true))} onRedo={redo && (() => step(false))} onZoom={setZoom} say={say} />
      </header>
      <ZoneToolbar
        page={size}
        disabled={disabled || partner !== undefined}
        onAdd={(kind) => add([{ ...freshZone(kind, page, pages, rows), ...(unit === 'px' ? screenType(kind, size) : {}) }])}
        onArrange={arranged}
        onFind={finds ? () => void find() : undefined}
        say={say}
      />
      <div className="zone-editor__main">
        {pages.length > 1 && <PageStrip fileId={fileId} count={pages.length} page={page} rows={rows} onChange={setPage} say={say} />}
        <div className="zone-editor__room" ref={room} tabIndex={-1}>
          {trial ? (
            <TrialPage trial={trial} size={size} scale={scale} label={say('trial.shows', { page, partner: partners.find(({ id }) => id === partner)?.name ?? '' })} working={say('trial.working')} />
          ) : (
            <ZoneStage
              fileId={fileId}
              page={page}
              size={size}
              count={pages.length}
              scale={scale}
              rows={rows}
              selected={selected}
              disabled={disabled}
              helpId={helpId}
              onSelect={setSelected}
              onPlace={(row, box) => change({ ...row, ...box })}
              onRemove={remove}
              onDuplicate={(row) => add([duplicateOf(row, size, rows)])}
              say={say}
            />
          )}
        </div>
        <p className="zone-editor__said" role="status">
          {said}
        </p>
        <aside className="zone-editor__side" aria-label={say('chosen')}>
          {chosen && !trial ? (
            <>
              <ZoneInspector key={chosen.id} row={chosen} page={size} disabled={disabled} onChange={change} say={say} />
              <div className="zone-editor__actions">
                <button type="button" disabled={disabled} onClick={() => add([duplicateOf(chosen, size, rows)])}>
                  <IconCopy size={18} stroke={1.75} aria-hidden />
                  {say('duplicate')}
                </button>
                {pages.length > 1 && (
                  <button type="button" disabled={disabled || chosen.pages === 'all'} onClick={() => change({ ...chosen, pages: 'all' })}>
                    <IconFiles size={18} stroke={1.75} aria-hidden />
                    {say('allPages')}
                  </button>
                )}
                <button type="button" disabled={disabled} onClick={() => remove(chosen)}>
                  <IconTrash size={18} stroke={1.75} aria-hidden />
                  {say('remove')}
                </button>
              </div>
            </>
          ) : (
            !trial && <p className="zone-editor__soft">{say('nothing')}</p>
          )}
          <TrialPanel partners={partners} partner={partner} choose={setPartner} trial={trial} say={say} />
        </aside>
      </div>
      <p className="zone-editor__soft" id={helpId}>
        {say('help')}
      </p>
    </div>
  )
}

function TrialPage({ trial, size, scale, label, working }: { trial: Trial; size: Size; scale: number; label: string; working: string }) {
  return (
    <figure className="zone-editor__page" style={{ width: size.width * scale, height: size.height * scale }} aria-busy={trial.state === 'working'}>
      {trial.state === 'done' ? <img src={trial.picture} alt={label} /> : <figcaption>{trial.state === 'working' ? working : trial.reason}</figcaption>}
    </figure>
  )
}
