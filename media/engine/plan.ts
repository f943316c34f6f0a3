import type { Zone } from '../zones'

/** A form XObject that a fill writes: what a zone shows on pages of one size. */
export interface PlannedForm {
  zone: Zone
  /** From 1: the first page it is on, named in findings. */
  page: number
  object: number
  /** Of the page as it is seen, in points. */
  width: number
  height: number
}

/** A font that is in the prepared file: by letter, its code as four hex digits and its advance at size 1. */
export interface PlannedFont {
  object: number
  letters: Record<string, { code: string; width: number }>
}

/** Everything a fill needs to know of a prepared file; plain JSON. */
export interface Plan {
  forms: PlannedForm[]
  /** Zones that are on no page. */
  absent: string[]
  fonts: { regular: PlannedFont; bold: PlannedFont }
  /** Bytes of the prepared file. */
  length: number
  /** The first object number that is free. */
  size: number
  startxref: number
  /** Whether the cross-reference is a stream (ISO 32000-1, 7.5.8), as it must stay then. */
  xrefStream: boolean
  /** Reference of the catalog, such as `1 0 R`. */
  root: string
  /** Entries of the document information that a copy keeps, as PDF syntax. */
  info: string
  keywords: string
}
