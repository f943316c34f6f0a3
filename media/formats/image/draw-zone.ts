import sharp, { type OverlayOptions } from 'sharp'
import { toneOf } from '../../engine/brand'
import { chooseLook, type Standing } from '../../engine/choose-look'
import type { EncodedLogo } from '../../engine/encode-logo'
import { settle, wantedOf } from '../../engine/set-zones'
import { textOf } from '../../engine/zone-text'
import { aside, type Box } from '../../zones/boxes'
import type { Finding } from '../../zones/finding'
import { fitLogo } from '../../zones/fit-logo'
import { innerBox } from '../../zones/inner-box'
import { qrCode } from '../../zones/qr'
import { textOutline } from '../../type/text-outline'
import type { Zone } from '../../zones/zones'
import { codeDrawing } from '../code-drawing'
import type { CopyContent } from '../../engine/copy-content'
import { decodePixels } from '../decode-pixels'
import type { PictureFacts } from './open-picture'
import { placePicture } from './place-picture'

interface Args {
  standing: Standing
  picture: Pick<PictureFacts, 'width' | 'height'>
  content: CopyContent
  find: (finding: Omit<Finding, 'zone'>) => void
}

/** Pixels a module, below which cameras fail to read a code from a screen. */
const SMALL_MODULE = 3
/** Type may reach over its lines by so much of its size. */
const OVERHANG = 0.5

/** What a zone adds to a picture, from below to above; nothing that reaches beyond the picture. */
export async function drawZone(args: Args): Promise<OverlayOptions[]> {
  const { standing, picture, content, find } = args
  const { zone } = standing
  const { partner } = content
  if (zone.x + zone.width > picture.width + 1 || zone.y + zone.height > picture.height + 1) find({ code: 'zone-off-page', page: 1 })
  const painted = async (colour: string | undefined) => (colour ? layer(zone, picture, `<rect width="${zone.width}" height="${zone.height}" fill="${colour}"/>`) : [])
  const bare = zone.plateWhen ? undefined : zone.plate
  if (zone.kind === 'colour') return painted(partner.colours && toneOf(partner.colours, zone.tone))
  const box = innerBox(zone)
  if (zone.kind === 'qr') return [...(await painted(bare)), ...(await layerOf(drawCode(zone, box, content.verifyUrl, find), picture))]
  const own = content.pictures?.[zone.id]
  if (zone.kind === 'image' && own) return [...(await painted(bare)), ...(await placePicture(zone, own, picture, find))]
  const text = textOf(zone, content)
  const { logo } = partner
  if (zone.kind === 'logo' && !logo) find({ code: 'logo-missing', page: 1 })
  if (zone.kind === 'logo' ? !logo : !text) return zone.hideEmpty ? [] : painted(bare)
  const { plate, variant, ink, findings } = chooseLook({ form: standing, partner })
  findings.forEach(find)
  const chosen = variant && logo?.[variant]
  const drawn = chosen ? await placeLogo(zone, chosen, picture, find) : await drawText(zone, box, { text, ink: ink ?? zone.color }, picture, find)
  return [...(await painted(plate)), ...drawn]
}

async function drawText(zone: Zone, box: Box, { text, ink }: { text: string; ink: string }, picture: Args['picture'], find: Args['find']): Promise<OverlayOptions[]> {
  const set = await settle(wantedOf(zone, text, box))
  if (set.missing.length > 0) find({ code: 'letters-missing', page: 1, value: set.missing.join(' ') })
  if (set.tooLong > 0) find({ code: 'text-cut', page: 1, value: String(set.tooLong) })
  else if (set.shrunk) find({ code: 'text-shrunk', page: 1 })
  const over = Math.ceil(set.size * OVERHANG)
  const room = { x: box.x - over, y: box.y - over, width: box.width + 2 * over, height: box.height + 2 * over }
  return layer(room, picture, `<g transform="translate(${over} ${over})" fill="${ink}">${textOutline(set, box.height)}</g>`)
}

/** The code as squares of whole pixels, as cameras want their edges, where there is room for that. */
function drawCode(zone: Zone, box: Box, url: string, find: Args['find']): { box: Box; drawn: string } {
  const { size } = qrCode(url)
  const room = Math.min(box.width, box.height)
  const module = room >= size ? Math.floor(room / size) : room / size
  if (module < SMALL_MODULE) find({ code: 'qr-small', page: 1 })
  const { side, drawn } = codeDrawing(url, module)
  return { box: { x: Math.round(box.x + aside(zone.align, box.width - side)), y: Math.round(box.y + (room - side) / 2), width: side, height: side }, drawn }
}

async function placeLogo(zone: Zone, logo: EncodedLogo, picture: Args['picture'], find: Args['find']): Promise<OverlayOptions[]> {
  const place = fitLogo(zone, logo)
  const [width, height] = [Math.max(1, Math.round(place.width)), Math.max(1, Math.round(place.height))]
  if (width > logo.sourceWidth) find({ code: 'logo-enlarged', page: 1, value: (width / logo.sourceWidth).toFixed(1) })
  const [left, top] = [Math.round(place.x), Math.round(place.y)]
  const seen = { width: Math.min(width, picture.width - left), height: Math.min(height, picture.height - top) }
  if (seen.width < 1 || seen.height < 1) return []
  const { data, info } = await sharp(decodePixels(logo), { raw: { width: logo.width, height: logo.height, channels: 4 } })
    .resize(width, height, { fit: 'fill' })
    .extract({ left: 0, top: 0, ...seen })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [{ input: data, raw: { width: info.width, height: info.height, channels: 4 }, left, top }]
}

const layerOf = ({ box, drawn }: { box: Box; drawn: string }, picture: Args['picture']) => layer(box, picture, drawn)

/** SVG elements, whose origin is the upper left corner of a box, as pixels of the picture. Nothing a person typed is in them but outlines. */
async function layer(box: Box, picture: Args['picture'], drawn: string): Promise<OverlayOptions[]> {
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  const [width, height] = [Math.min(picture.width, Math.ceil(box.x + box.width)) - left, Math.min(picture.height, Math.ceil(box.y + box.height)) - top]
  if (width < 1 || height < 1) return []
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g transform="translate(${box.x - left} ${box.y - top})">${drawn}</g></svg>`
  return [{ input: await sharp(Buffer.from(svg)).png({ compressionLevel: 0 }).toBuffer(), left, top }]
}
