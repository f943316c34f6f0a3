import type { EmbeddedFont } from '../type/embed-fonts'
import type { Zone } from '../zones/zones'
import type { Bar } from './bars'
import type { Ground } from './grounds'
import type { PlannedFigure } from './tag-zones'

/** A form XObject that a fill writes: what a zone shows on pages of one size, and on grounds of one kind. */
export interface PlannedForm {
  zone: Zone
  /** From 1: the first page it is on, named in findings. */
  page: number
  /** All of them, from 1. */
  pages: number[]
  object: number
  /** Of the page as it is seen, in points. */
  width: number
  height: number
  /** What was measured beneath it, one of each shade; nothing is paper. */
  grounds: Ground[]
  /** Zones of colour beneath it, in the order of their painting. */
  bars: Bar[]
}

/** Everything a fill needs to know of a prepared file. */
export interface Plan {
  forms: PlannedForm[]
  /** Zones that are on no page. */
  absent: string[]
  /** Of a tagged file. */
  figures: PlannedFigure[]
  /** What the prepared file holds of fonts. */
  fonts: EmbeddedFont[]
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

type WrittenPlan = Omit<Plan, 'fonts'> & { fonts: (Omit<EmbeddedFont, 'codes'> & { codes: [string, { code: number; width: number }][] })[] }

/** A plan as JSON can hold it. */
export const writePlan = ({ fonts, ...plan }: Plan): WrittenPlan => ({ ...plan, fonts: fonts.map((font) => ({ ...font, codes: [...font.codes] })) })

/** A plan out of what `writePlan` made. */
export const readPlan = ({ fonts, ...plan }: WrittenPlan): Plan => ({ ...plan, fonts: fonts.map((font) => ({ ...font, codes: new Map(font.codes) })) })
