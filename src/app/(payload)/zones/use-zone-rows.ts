import { useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'
import { readRows, rowState, ZONES } from './read-rows'
import { begin, follow, type History, record, redo, undo } from './zone-history'
import { rowChanges, type ZoneRow } from './zone-rows'

export interface ZoneRows {
  rows: readonly ZoneRow[]
  /** Puts other rows into the form, as a step that can be undone. */
  put: (rows: readonly ZoneRow[]) => void
  undo: (() => void) | undefined
  redo: (() => void) | undefined
}

/** The zones of the form that this stands in: what is done here and what is typed in the rows below are the same. */
export function useZoneRows(): ZoneRows {
  const { dispatchFields, setModified } = useForm()
  const key = useFormFields(([fields]) => JSON.stringify(readRows(fields)))
  const rows = useMemo(() => JSON.parse(key) as ZoneRow[], [key])
  const [history, setHistory] = useState<History<readonly ZoneRow[]>>(() => begin(rows))
  const [seen, setSeen] = useState(key)
  if (seen !== key) {
    setSeen(key)
    if (key !== JSON.stringify(history.present)) setHistory(follow(history, rows))
  }

  const show = useCallback(
    (next: History<readonly ZoneRow[]>) => {
      setHistory(next)
      for (const change of rowChanges(rows, next.present)) {
        if ('remove' in change) dispatchFields({ type: 'REMOVE_ROW', path: ZONES, rowIndex: change.remove })
        else if ('add' in change) dispatchFields({ type: 'ADD_ROW', path: ZONES, rowIndex: change.add, subFieldState: rowState(change.row) })
        else dispatchFields({ type: 'UPDATE', path: `${ZONES}.${change.set}.${change.field}`, value: change.value })
      }
      setModified(true)
    },
    [rows, dispatchFields, setModified],
  )

  return {
    rows,
    put: (next) => show(record(history, ordered(next))),
    undo: history.past.length > 0 ? () => show(undo(history)) : undefined,
    redo: history.future.length > 0 ? () => show(redo(history)) : undefined,
  }
}

/** With their fields in the order in which the form is read, so that equal rows have equal keys. */
const ordered = (rows: readonly ZoneRow[]): ZoneRow[] => readRows({ [ZONES]: { rows: rows.map(({ id }) => ({ id })) }, ...Object.assign({}, ...rows.map((row, index) => Object.fromEntries(Object.entries(rowState(row)).map(([field, state]) => [`${ZONES}.${index}.${field}`, state])))) })
