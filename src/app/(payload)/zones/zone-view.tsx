import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { Say } from './zone-words'

export type Zoom = 'fit' | number
const ZOOMS = [50, 75, 100, 150, 200]

interface Props {
  zoom: Zoom
  disabled: boolean
  onUndo: (() => void) | undefined
  onRedo: (() => void) | undefined
  onZoom: (zoom: Zoom) => void
  say: Say
}

/** Steps back and forth, and how near the page is. */
export function ZoneView({ zoom, disabled, onUndo, onRedo, onZoom, say }: Props) {
  return (
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
  )
}
