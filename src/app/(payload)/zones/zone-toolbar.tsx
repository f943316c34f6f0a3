import { IconScan } from '@tabler/icons-react'
import { type PresetKey, presetsFor } from './zone-presets'
import type { Size } from './zone-geometry'
import { KIND_ICONS } from './zone-box'
import { ZONE_KINDS, type ZoneKind } from './zone-rows'
import type { Say } from './zone-words'

interface Props {
  page: Size
  disabled: boolean
  onAdd: (kind: ZoneKind) => void
  onArrange: (preset: PresetKey) => void
  /** Absent for files that no zones can be found in. */
  onFind: (() => void) | undefined
  say: Say
}

/** What adds zones: one of a kind, several as they usually stand, or those that are in the file. */
export function ZoneToolbar({ page, disabled, onAdd, onArrange, onFind, say }: Props) {
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
      {onFind && (
        <button type="button" disabled={disabled} onClick={onFind}>
          <IconScan size={18} stroke={1.75} aria-hidden />
          {say('find')}
        </button>
      )}
    </div>
  )
}
