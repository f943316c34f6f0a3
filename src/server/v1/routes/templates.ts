import { z } from 'zod'
import { findTemplateZones } from '~/media/templates/find-template-zones'
import { measureTemplate } from '~/media/templates/measure-template'
import { readTemplatePicture } from '~/media/templates/read-template-picture'
import type { StoredZone } from '~/media/zones/stored-zones'
import { tryZones } from '~/media/templates/try-zones'
import { forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'

const id = z.object({ id: z.string().max(60) })
const finding = z.object({ code: z.string(), zone: z.string(), page: z.int().optional(), value: z.string().optional() })

/** What the editor of zones asks of an uploaded file. */
export const templateRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/files/{id}/pages',
    tag: 'Library',
    summary: 'Sizes of the pages of an uploaded file as they are seen, none of a deck, and what they are measured in; for marketing and administrators',
    params: id,
    answers: { 200: { description: 'In their order', schema: z.object({ pages: z.array(z.object({ width: z.number(), height: z.number() })), unit: z.enum(['pt', 'px']).meta({ description: 'Points of 1/72 inch, or pixels' }), finds: z.boolean().meta({ description: 'Whether its designer may have left zones in such a file' }) }) } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => ({ body: await measureTemplate({ payload, viewer, fileId: params.id }) }),
  }),
  forSignedIn({
    method: 'get',
    path: '/files/{id}/pages/{page}/{width}',
    tag: 'Library',
    summary: 'A page of an uploaded file as a picture, 160, 480 or 1200 pixels wide; for marketing and administrators',
    params: z.object({ ...id.shape, page: z.coerce.number().int().min(1), width: z.coerce.number().int() }),
    answers: { 200: { description: 'The picture', mediaType: 'image/webp' } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params: { id: fileId, page, width }, req, res }) =>
      sendDownload(req, res, { ...(await readTemplatePicture({ payload, viewer, fileId, page, width })), mimeType: 'image/webp' }),
  }),
  forSignedIn({
    method: 'get',
    path: '/files/{id}/zones',
    tag: 'Library',
    summary: 'Zones that a designer left in an uploaded PDF as form fields, in a deck as placeholders; for marketing and administrators',
    params: id,
    answers: { 200: { description: 'As an asset takes them', schema: z.object({ zones: z.array(z.looseObject({ id: z.string(), kind: z.string() })) }) } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => ({ body: { zones: await findTemplateZones({ payload, viewer, fileId: params.id }) } }),
  }),
  forSignedIn({
    method: 'post',
    path: '/files/{id}/trials',
    tag: 'Library',
    summary: 'A page as a partner would get it and what of the file no copy has, without making a copy; for marketing and administrators',
    params: id,
    body: z.object({
      partner: z.string().max(60),
      page: z.int().min(1),
      // Checked as the engine reads them.
      zones: z.array(z.looseObject({ name: z.string(), pages: z.string() })).max(40),
      dropSignature: z.boolean().default(false).meta({ description: 'Of a signed PDF: copies go without its signature' }),
    }),
    answers: { 200: { description: 'The picture as a data address, what its maker would be told, and what is taken out of every copy', schema: z.object({ picture: z.string(), findings: z.array(finding), removed: z.array(z.object({ what: z.enum(['javascript', 'launch', 'submit', 'import', 'executable', 'xfa', 'signature']), count: z.int() })), pages: z.int().optional().meta({ description: 'Of a deck: slides on which something is filled, `page` being one of them' }) }) } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params, body: { partner, page, zones, dropSignature } }) => {
      const { picture, findings, removed, pages } = await tryZones({ payload, viewer, fileId: params.id, partnerId: partner, page, zones: zones as unknown as StoredZone[], dropSignature })
      return { body: { picture: `data:image/webp;base64,${picture.toString('base64')}`, findings, removed, ...(pages ? { pages } : {}) } }
    },
  }),
]
