import { IconAddressBook, IconCamera, IconPaint, IconPhoto, IconQrcode, IconTypography } from '@tabler/icons-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { type Box, type Handle, HANDLES } from './zone-geometry'
import type { ZoneKind, ZoneRow } from './zone-rows'
import { type Say, zoneSentence } from './zone-words'

export const KIND_ICONS: Record<ZoneKind, typeof IconPhoto> = { logo: IconPhoto, text: IconTypography, contact: IconAddressBook, qr: IconQrcode, colour: IconPaint, image: IconCamera }

interface Props {
  row: ZoneRow
  /** Where it is at present: while it is dragged, not yet where the form has it. */
  box: Box
  /** Pixels of the screen a point. */
  scale: number
  selected: boolean
  disabled: boolean
  helpId: string
  onSelect: () => void
  onGrab: (event: PointerEvent<HTMLElement>, handle?: Handle) => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  say: Say
}

/** A zone on the page: can be focused, and when chosen has handles. */
export function ZoneBox({ row, box, scale, selected, disabled, helpId, onSelect, onGrab, onKeyDown, say }: Props) {
  const Icon = KIND_ICONS[row.kind]
  const [width, height] = [box.width * scale, box.height * scale]
  return (
    <div
      className="zone-editor__zone"
      data-kind={row.kind}
      data-zone={row.name}
      data-selected={selected || undefined}
      role="button"
      tabIndex={0}
      aria-roledescription={say('role')}
      aria-label={zoneSentence(say, row, box)}
      aria-pressed={selected}
      aria-describedby={helpId}
      style={{ left: box.x * scale, top: box.y * scale, width, height }}
      onFocus={onSelect}
      onPointerDown={disabled ? undefined : (event) => onGrab(event)}
      onKeyDown={disabled ? undefined : onKeyDown}
    >
      {width > 24 && height > 14 && (
        <span className="zone-editor__tag" aria-hidden>
          <Icon size={14} stroke={2} />
          {width > 64 && row.name}
        </span>
      )}
      {selected &&
        !disabled &&
        HANDLES.filter((handle) => handle.length === 2 || (handle === 'n' || handle === 's' ? width : height) >= 44).map((handle) => (
          <span key={handle} className="zone-editor__handle" data-handle={handle} onPointerDown={(event) => onGrab(event, handle)} aria-hidden />
        ))}
    </div>
  )
}
