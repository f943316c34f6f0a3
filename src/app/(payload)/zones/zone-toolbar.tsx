import { IconArrowBackUp, IconArrowForwardUp, IconScan } from '@tabler/icons-react'
import { type PresetKey, presetsFor } from './zone-presets'
import type { Size } from './zone-geometry'
import { KIND_ICONS } from './zone-box'
import { ZONE_KINDS, type ZoneKind } from './zone-rows'
import type { Say } from './zone-words'

export type Zoom = 'fit' | number
const ZOOMS = [50, 75, 100, 150, 200]

interface Props {
  page: Size
  zoom: Zoom
  disabled: boolean
  onAdd: (kind: ZoneKind) => void
  onArrange: (preset: PresetKey) => void
  onFind: () => void
  onUndo: (() => void) | undefined
  onRedo: (() => void) | undefined
  onZoom: (zoom: Zoom) => void
  say: Say
}

/** What adds zones, takes steps back, and brings the page nearer. */
export function ZoneToolbar({ page, zoom, disabled, onAdd, onArrange, onFind, onUndo, onRedo, onZoom, say }: Props) {
  return (
    <div className="zone-editor__tools" role="group" aria-label={say('tools')}>
      <div className="zone-editor__palette" role="group" aria-label={say('add')}>
        {ZONE_KINDS.map((kind) => {
          const Icon = KIND_ICONS[kind]
          return (
            <button key={kind} type="button" data-kind={kind} disabled={disabled} aria-label={say('addKind', { kind: say(`kind.${kind}`) })} onClick={() => onAdd(kind)}>
              <Icon size={18} stroke={1.75} aria-hidden />
              {say(`kind.${kind}`)}
            </button>
          )
        })}
      </div>
      <select aria-label={say('arrange')} value="" disabled={disabled} onChange={({ target }) => onArrange(target.value as PresetKey)}>
        <option value="">{say('arrange')} …</option>
        {presetsFor(page).map((key) => (
          <option key={key} value={key}>
            {say(`preset.${key}`)}
          </option>
        ))}
      </select>
      <button type="button" disabled={disabled} onClick={onFind}>
        <IconScan size={18} stroke={1.75} aria-hidden />
        {say('find')}
      </button>
      <div className="zone-editor__view">
        <button type="button" aria-label={say('undo')} title={say('undo')} disabled={disabled || !onUndo} onClick={onUndo}>
          <IconArrowBackUp size={18} stroke={1.75} aria-hidden />
        </button>
        <button type="button" aria-label={say('redo')} title={say('redo')} disabled={disabled || !onRedo} onClick={onRedo}>
          <IconArrowForwardUp size={18} stroke={1.75} aria-hidden />
        </button>
        <select aria-label={say('zoom')} value={String(zoom)} onChange={({ target }) => onZoom(target.value === 'fit' ? 'fit' : Number(target.value))}>
          <option value="fit">{say('zoomFit')}</option>
          {ZOOMS.map((percent) => (
            <option key={percent} value={percent}>
              {percent} %
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
