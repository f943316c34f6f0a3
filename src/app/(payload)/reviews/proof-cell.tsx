import type { DefaultServerCellComponentProps } from 'payload'
import './copy-review.css'

/** Page 1 of a copy in a list, beside the serial that names it. Payload renders it on the copy's own page too, without a row. */
export function ProofCell({ rowData }: DefaultServerCellComponentProps) {
  const { serial } = (rowData ?? {}) as { serial?: string }
  return serial ? <img className="copy-review__thumb" src={`/v1/copies/${serial}/pages/1/160`} alt="" loading="lazy" /> : null
}
