import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { copyBasis } from '../copies/copy-basis'
import { copyToMake } from '../copies/copy-to-make'
import { findOpenAsset } from '../assets/find-asset'
import { partnerOf } from '../brand/partner-of'
import { mustWait } from '../reviews/approval'
import { markPreview } from '../reviews/mark-proof'
import type { Preview } from '../formats/format'
import { PREVIEW_SERIAL } from './preview-serial'

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

/**
 * A page of the copy that these texts would give: filled like a copy, drawn, and kept nowhere; marked as a proof where a
 * reviewer would look at the copy first. Its serial is `PREVIEW_SERIAL`.
 * @throws Problem 404 `not-found` also for a page there is not, 403 `locked` or `staff-make-no-copies`, 409 `no-zones`, `no-brand-kit` or `edition-recalled`, 422 naming inputs or why the PDF makes no template, 503 `engine-busy` or `preview-busy`; the signal's reason when it is given up
 */
export async function previewCopy({ payload, viewer, slug, inputs, page, width, signal }: Args): Promise<Preview> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  const partnerId = partnerOf(viewer)
  const basis = await copyBasis({ payload, partnerId, maker: viewer, asset, inputs, unfinished: true })
  const { format, template, content } = await copyToMake({ payload, partnerId, maker: viewer, asset, basis, serial: PREVIEW_SERIAL, madeAt: NO_DATE })
  const preview = await format.preview(template, content, { number: page, width, signal })
  // The copy itself is to be looked at first: its picture is no way around that.
  return mustWait(asset.approval, preview.findings) ? markPreview(preview) : preview
}
