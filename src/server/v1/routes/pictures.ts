import { z } from 'zod'
import { addPicture } from '~/media/pictures/add-picture'
import { changePicture, removePicture } from '~/media/pictures/change-picture'
import { companyOf } from '~/media/pictures/company-pictures'
import { listPictures, pictureListed } from '~/media/pictures/list-pictures'
import { MAX_PICTURE_BYTES } from '~/media/pictures/prepare-picture'
import { readPictureFile } from '~/media/pictures/read-picture'
import { forSignedIn, type Route } from '../route'
import { readUpload } from '../read-upload'
import { sendDownload } from '../send-download'
import { instant } from '../shapes'

const id = z.object({ id: z.string().max(60) })
const picture = z
  .object({
    id: z.string().meta({ description: 'What `inputs` of a copy take' }),
    name: z.string(),
    width: z.int(),
    height: z.int(),
    bytes: z.int(),
    inKit: z.boolean().meta({ description: 'It belongs to the brand kit' }),
    addedAt: instant,
    removable: z.boolean().meta({ description: 'The caller may remove it' }),
  })
  .meta({ id: 'Picture', description: 'A picture of the caller’s company' })

/** A company's own pictures, for places of copies that take one. */
export const pictureRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/pictures',
    tag: 'Library',
    summary: 'The pictures of the caller’s company, those of its brand kit first',
    answers: { 200: { description: 'All of them', schema: z.object({ pictures: z.array(picture) }) } },
    problems: [403],
    handle: async ({ payload, viewer }) => ({ body: { pictures: await listPictures({ payload, viewer }) } }),
  }),
  forSignedIn({
    method: 'post',
    path: '/pictures',
    tag: 'Library',
    summary: 'Add a picture: PNG, JPEG or WebP of at most 15 MB and 40 megapixels. It is kept upright, in sRGB, 2400 pixels a side at most, without its metadata',
    query: z.object({ name: z.string().max(300).default('').meta({ description: 'What it shows, said to whoever does not see it; the name of a file will do' }) }),
    upload: 'image/*',
    answers: { 201: { description: 'The picture', schema: picture }, 200: { description: 'The very same picture, added before', schema: picture } },
    problems: [403, 409, 413, 422],
    handle: async ({ payload, viewer, query, req }) => {
      companyOf(viewer)
      const { picture: added, created } = await addPicture({ payload, viewer, name: query.name, bytes: await readUpload(req, MAX_PICTURE_BYTES, 'picture') })
      return { status: created ? 201 : 200, body: pictureListed(viewer, added) }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/pictures/{id}/file',
    tag: 'Library',
    summary: 'A picture as it is kept, or small',
    params: id,
    query: z.object({ size: z.enum(['whole', 'small']).default('whole').meta({ description: 'Small is WebP, 320 pixels a side at most' }) }),
    answers: { 200: { description: 'The picture', mediaType: 'image/*' }, 206: { description: 'The part asked for', mediaType: 'image/*' } },
    problems: [404, 416],
    handle: async ({ payload, viewer, params, query, req, res }) => sendDownload(req, res, await readPictureFile({ payload, viewer, id: params.id, small: query.size === 'small' })),
  }),
  forSignedIn({
    method: 'patch',
    path: '/pictures/{id}',
    tag: 'Library',
    summary: 'Name a picture, put it into the brand kit or take it out; the brand kit is for administrators of a partner',
    params: id,
    body: z.object({ name: z.string().trim().min(1).max(300), inKit: z.boolean() }).partial(),
    answers: { 200: { description: 'The picture', schema: picture } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params, body }) => ({ body: pictureListed(viewer, await changePicture({ payload, viewer, id: params.id, ...body })) }),
  }),
  forSignedIn({
    method: 'delete',
    path: '/pictures/{id}',
    tag: 'Library',
    summary: 'Remove a picture from those that can be chosen; copies made of it stay',
    params: id,
    answers: { 200: { description: 'Removed', schema: z.object({ removed: z.literal(true) }) } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => {
      await removePicture({ payload, viewer, id: params.id })
      return { body: { removed: true } }
    },
  }),
]
