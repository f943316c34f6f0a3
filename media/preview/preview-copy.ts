import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { singleton } from '~/src/platform/singleton'
import type { Viewer } from '~/src/policy/viewer'
import { copyBasis } from '../copy-basis'
import { fillCopy } from '../fill-copy'
import { findOpenAsset } from '../find-asset'
import type { Finding } from '../finding'
import { partnerOf } from '../partner-of'
import { Recent } from '../type/recent'
import { drawApart, type DrawnPage } from './draw-apart'
import { PREVIEW_SERIAL } from './preview-serial'

/** Pictures that were drawn lately; one takes some 100 KB. */
const PICTURES_KEPT = 100
/** Equal texts are to give equal bytes, at any time. */
const NO_DATE = new Date(0)

interface Args {
  payload: Payload
  viewer: Viewer
  slug: string
  /** By the names of the asset's inputs; what must be filled in may be empty yet. */
  inputs: Readonly<Record<string, string>>
  /** From 1. */
  page: number
  /** Of the picture, in pixels. */
  width: number
  /** Given up before its turn, the page is not drawn. */
  signal?: AbortSignal
}

export interface Preview extends DrawnPage {
  /** What the maker of the copy would be told. */
  findings: Finding[]
}

/**
 * A page of the copy that these texts would give: filled like a copy, drawn, and kept nowhere. Its serial is
 * `PREVIEW_SERIAL`.
 * @throws Problem 404 `not-found` also for a page there is not, 403 `locked` or `staff-make-no-copies`, 409 `no-zones`, `no-brand-kit` or `edition-recalled`, 422 naming inputs or why the PDF makes no template, 503 `engine-busy` or `preview-busy`; the signal's reason when it is given up
 */
export async function previewCopy({ payload, viewer, slug, inputs, page, width, signal }: Args): Promise<Preview> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  const partnerId = partnerOf(viewer)
  const basis = await copyBasis({ payload, partnerId, maker: viewer, asset, inputs, unfinished: true })
  const { prepared, tail, sha256, findings, pages } = await fillCopy({ payload, partnerId, maker: viewer, asset, basis, serial: PREVIEW_SERIAL, madeAt: NO_DATE })
  if (page > pages) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such page' })
  const pictures = singleton('preview-pictures', () => new Recent<DrawnPage>(PICTURES_KEPT))
  const name = `${sha256} ${page} ${width}`
  const drawn = pictures.seen(name) ?? (await drawApart({ prepared, tail, page, width, signal }))
  pictures.get(name, () => drawn)
  return { ...drawn, findings }
}
