import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { singleton } from '~/src/platform/singleton'
import { readCopyBytes } from '../../copies/copy-bytes'
import { originalBytes } from '../../assets/original-bytes'
import { recentPage } from '../../preview/recent-pages'
import { Recent, recentPromise } from '../../type/recent'
import { zonesVersion } from '../../zones/zones'
import type { CopyContent } from '../../engine/copy-content'
import type { Format, Template } from '../format'
import { noSuchPage } from '../no-such-page'
import { type FilledPicture, fillPicture, type StudiedPicture, studyPicture } from './fill-picture'
import { describePicture, type PictureFormat } from './open-picture'

/** Templates whose grounds are kept, a few colours each. */
const KEPT = 200

/** Pixels of a picture in the library, which need be no template. */
const MAX_PICTURE = 100_000_000

const EXTENSIONS: Record<PictureFormat, string> = { png: 'png', jpeg: 'jpg', webp: 'webp' }
const NAMES: Record<PictureFormat, string> = { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' }

/**
 * Pictures such as banners and social cards: one page, measured in pixels. A copy is a picture of the same format and
 * size, kept whole; of what its file says besides its pixels nothing is left but the copy's serial, in EXIF.
 */
export function imageFormat(format: PictureFormat): Format {
  return {
    name: NAMES[format],
    mimeType: `image/${format}`,
    extension: EXTENSIONS[format],
    kept: EXTENSIONS[format],
    unit: 'px',
    sight: 'pages',
    measure: async (bytes) => {
      const { width, height } = await describePicture(bytes, format)
      return [{ width, height }]
    },
    drawPage: (bytes, _page, width) => thumbnail(bytes, width),
    prepare: async (template) => {
      await study(template, format)
    },
    // What is known of a template is measured in milliseconds, and kept in memory only.
    isPrepared: () => Promise.resolve(true),
    make: async (template, content) => {
      const { bytes, findings } = await fill(template, content, format)
      return { bytes, length: bytes.length, sha256: sha256Of(bytes), findings }
    },
    try: async (template, content, { width }) => {
      const { bytes, findings } = await fill(template, content, format)
      return { picture: await thumbnail(bytes, width), findings, removed: [] }
    },
    preview: async (template, content, { number: page, width, signal }) => {
      if (page > 1) throw noSuchPage()
      const { bytes, findings } = await fill(template, content, format)
      signal?.throwIfAborted()
      const draw = async () => {
        const { data: picture, info } = await drawn(bytes, width).toBuffer({ resolveWithObject: true })
        return { picture, width: info.width, height: info.height }
      }
      return { ...(await recentPage({ sha256: sha256Of(bytes), page, width }, draw)), findings }
    },
    drawCopy: async (copy, width) => {
      const bytes = await readCopyBytes(copy)
      return bytes && thumbnail(bytes, width)
    },
  }
}

const drawn = (bytes: Buffer, width: number) => sharp(bytes, { limitInputPixels: MAX_PICTURE }).autoOrient().resize({ width, withoutEnlargement: true }).webp({ quality: 82 })
const thumbnail = (bytes: Buffer, width: number): Promise<Buffer> => drawn(bytes, width).toBuffer()
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

function study({ file, zones }: Template, format: PictureFormat, bytes?: Buffer): Promise<StudiedPicture> {
  const known = singleton('image-templates', () => new Recent<Promise<StudiedPicture>>(KEPT))
  return recentPromise(known, `${file.sha256}:${zonesVersion(zones)}`, async () => studyPicture(bytes ?? (await originalBytes(file)), format, zones))
}

async function fill(template: Template, content: CopyContent, format: PictureFormat): Promise<FilledPicture> {
  const original = await originalBytes(template.file)
  return fillPicture({ original, format, studied: await study(template, format, original), zones: template.zones, content })
}
