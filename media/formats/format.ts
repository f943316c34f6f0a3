import type { CopyContent } from '../engine/copy-content'
import type { Removed } from '../engine/remove-active-content'
import type { Finding } from '../zones/finding'
import type { CopyRow, FileRow } from '../rows'
import type { Zone, ZoneInput } from '../zones/zones'

export interface MadeCopy {
  /** Key of the prepared file that the copy begins with, if it does. */
  prepared?: string
  /** What is kept for this copy alone. */
  bytes: Uint8Array
  /** Bytes of the whole copy. */
  length: number
  /** Of the whole copy, as hex. */
  sha256: string
  findings: Finding[]
}

/** A page of a copy that nobody keeps. */
export interface Trial {
  /** WebP. */
  picture: Buffer
  findings: Finding[]
  /** What of the file no copy has. */
  removed: Removed[]
  /** Of a deck: slides on which something is filled, the page being one of them. */
  pages?: number
}

/** A page of a copy that is still being typed: its picture, or of a mail the page itself, which runs nothing. */
export type Preview = (PagePicture | { html: string }) & {
  /** What the maker of the copy would be told. */
  findings: Finding[]
}

interface PagePicture {
  /** WebP. */
  picture: Buffer
  /** In pixels. */
  width: number
  height: number
  /** How many there are to see, where they are not the pages of the file. */
  pages?: number
  /** On which of those, from 1, each zone is filled. */
  places?: Readonly<Record<string, readonly number[]>>
}

/** How a copy is looked at before it is made: page by page, by sketches of slides, or as the mail that it is. */
export const SIGHTS = ['pages', 'slides', 'mail'] as const
export type Sight = (typeof SIGHTS)[number]

/** A file and where in it a partner's own things go. */
export interface Template {
  file: FileRow
  zones: readonly Zone[]
  /** Of a signed PDF: copies go without its signature. */
  dropSignature?: boolean
}

/** A kind of file that copies are made of. Use cases know no other difference between a PDF and a banner. */
export interface Format {
  /** As people call it. */
  name: string
  mimeType: string
  /** What the names of its copies end in, and what is kept of them under the key of a copy. */
  extension: string
  kept: string
  /** What zones and type are measured in: points of 1/72 inch, or pixels. */
  unit: 'pt' | 'px'
  sight: Sight
  /** Sizes of the pages as they are seen; none of a file that is filled by names alone. @throws Problem 422 when the file cannot be read */
  measure: (bytes: Buffer) => Promise<{ width: number; height: number }[]>
  /** A page, counted from 1, as WebP, so many pixels wide or less. @throws as `measure` */
  drawPage: (bytes: Buffer, page: number, width: number) => Promise<Buffer>
  /** The zones that a file's designer left in it; absent for a kind of file that holds none. @throws as `measure` */
  findZones?: (bytes: Buffer) => Promise<ZoneInput[]>
  /** Does, once, what all copies share. @throws Problem 422 naming `file` when no copy can be made of it */
  prepare: (template: Template) => Promise<void>
  /** Whether there is nothing left to be done by `prepare`. */
  isPrepared: (template: Template) => Promise<boolean>
  /** Makes a copy; equal arguments give equal bytes. @throws as `prepare` */
  make: (template: Template, content: CopyContent) => Promise<MadeCopy>
  /** A page of the copy that would be made, from 1, so many pixels wide or less: of a deck a sketch, of a mail its words. @throws as `prepare`, 404 for a page there is not */
  try: (template: Template, content: CopyContent, page: { number: number; width: number }) => Promise<Trial>
  /**
   * As `try`, for whoever still types: quick, of a published template, and given up with the signal; 404 for a page there
   * is not.
   */
  preview: (template: Template, content: CopyContent, page: { number: number; width: number; signal: AbortSignal | undefined }) => Promise<Preview>
  /** Page 1 of a copy as WebP, so many pixels wide; undefined when its bytes are gone, or nothing can be drawn. */
  drawCopy: (copy: Pick<CopyRow, 'prepared' | 'blob'>, width: number) => Promise<Buffer | undefined>
}
