import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { layerOf } from '~/media/zones/layers'
import { type Box, guidesOf, type Guides, type Handle, moveBox, resizeBox, type Size, snapMove, snapResize } from './zone-geometry'
import { isOnPage, type ZoneRow } from './zone-rows'
import { ZoneBox } from './zone-box'
import type { Say } from './zone-words'

interface Props {
  fileId: string
  page: number
  size: Size
  count: number
  /** Pixels of the screen a point. */
  scale: number
  rows: readonly ZoneRow[]
  selected: string | undefined
  disabled: boolean
  helpId: string
  onSelect: (id: string | undefined) => void
  /** A zone has come to lie elsewhere. */
  onPlace: (row: ZoneRow, box: Box) => void
  onRemove: (row: ZoneRow) => void
  onDuplicate: (row: ZoneRow) => void
  say: Say
}

interface Drag {
  id: string
  handle: Handle | undefined
  /** Where the zone and the pointer were when it began; pixels of the screen. */
  from: Box
  startX: number
  startY: number
  box: Box
  lines: Guides
}

const NO_LINES: Guides = { x: [], y: [] }
/** Pixels of the screen within which a side snaps. */
const REACH = 6
/** Pixels that a pointer may tremble without moving anything. */
const TREMOR = 3
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The page and its zones, which are moved and pulled on it by pointer and keyboard. */
export function ZoneStage({ fileId, page, size, count, scale, rows, selected, disabled, helpId, onSelect, onPlace, onRemove, onDuplicate, say }: Props) {
  const [drag, setDrag] = useState<Drag>()
  // Colour and pictures lie at the bottom here too: what stands on them can be taken hold of.
  const shown = rows.filter((row) => isOnPage(row.pages, page, count)).sort((a, b) => layerOf(a) - layerOf(b))

  const grab = (row: ZoneRow, event: PointerEvent<HTMLElement>, handle?: Handle) => {
    if (event.button !== 0) return
    event.stopPropagation()
    onSelect(row.id)
    event.currentTarget.closest<HTMLElement>('.zone-editor__zone')?.focus({ preventScroll: true })
    event.currentTarget.closest('.zone-editor__page')?.setPointerCapture(event.pointerId)
    setDrag({ id: row.id, handle, from: row, startX: event.clientX, startY: event.clientY, box: row, lines: NO_LINES })
  }

  const pull = (event: PointerEvent<HTMLElement>) => {
    if (!drag) return
    const [px, py] = [event.clientX - drag.startX, event.clientY - drag.startY]
    if (drag.box === drag.from && Math.hypot(px, py) < TREMOR) return
    const [dx, dy] = [Math.round(px / scale), Math.round(py / scale)]
    const guides = event.altKey ? NO_LINES : guidesOf(size, shown.filter(({ id }) => id !== drag.id))
    const { handle, from } = drag
    const { box, lines } = handle
      ? snapResize(resizeBox(from, handle, dx, dy, size), handle, guides, REACH / scale, size)
      : snapMove(moveBox(from, dx, dy, size), guides, REACH / scale, size)
    setDrag({ ...drag, box, lines })
  }

  const drop = () => {
    const row = drag && rows.find(({ id }) => id === drag.id)
    if (row && drag.box !== drag.from) onPlace(row, drag.box)
    setDrag(undefined)
  }

  const press = (row: ZoneRow, event: KeyboardEvent<HTMLElement>) => {
    const arrow = ARROWS[event.key]
    if (arrow && !event.ctrlKey && !event.metaKey) {
      const step = event.shiftKey ? 10 : 1
      const [dx, dy] = [arrow[0] * step, arrow[1] * step]
      event.preventDefault()
      onSelect(row.id)
      onPlace(row, event.altKey ? resizeBox(row, 'se', dx, dy, size) : moveBox(row, dx, dy, size))
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      onRemove(row)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setDrag(undefined)
      onSelect(undefined)
    } else if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onDuplicate(row)
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(row.id)
    }
  }

  return (
    <div
      className="zone-editor__page"
      role="group"
      aria-label={say('stage', { page, count, width: Math.round(size.width), height: Math.round(size.height) })}
      style={{ width: size.width * scale, height: size.height * scale }}
      data-dragging={drag ? true : undefined}
      onPointerDown={() => onSelect(undefined)}
      onPointerMove={pull}
      onPointerUp={drop}
      onPointerCancel={() => setDrag(undefined)}
    >
      <img src={`/v1/files/${fileId}/pages/${page}/1200`} alt="" draggable={false} />
      {shown.map((row) => (
        <ZoneBox
          key={row.id}
          row={row}
          box={drag?.id === row.id ? drag.box : row}
          scale={scale}
          selected={row.id === selected}
          disabled={disabled}
          helpId={helpId}
          onSelect={() => onSelect(row.id)}
          onGrab={(event, handle) => grab(row, event, handle)}
          onKeyDown={(event) => press(row, event)}
          say={say}
        />
      ))}
      {drag?.lines.x.map((x) => <span key={`x${x}`} className="zone-editor__guide" data-axis="x" style={{ left: x * scale }} aria-hidden />)}
      {drag?.lines.y.map((y) => <span key={`y${y}`} className="zone-editor__guide" data-axis="y" style={{ top: y * scale }} aria-hidden />)}
    </div>
  )
}
