import sharp from 'sharp'

/** Of 255, what two channels differ by at least where they are not of one colour. */
const DIFFERENT = 24

/** The mean colour of a picture's ink, each pixel weighed by its opacity, such as #1B3A6B; white for no ink at all. */
export async function inkOf(picture: Uint8Array): Promise<string> {
  const { data } = await sharp(picture).resize(96, 96, { fit: 'inside' }).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const sum = [0, 0, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0
    for (const i of [0, 1, 2]) sum[i] = (sum[i] ?? 0) + (data[at + i] ?? 0) * alpha
    sum[3] = (sum[3] ?? 0) + alpha
  }
  const [r = 0, g = 0, b = 0, weight = 0] = sum
  return weight === 0 ? '#FFFFFF' : hex(r / weight, g / weight, b / weight)
}

/** The ink of a picture and, where nothing of it is transparent, the paper that it stands on: the colour of its corner. */
export async function inksOf(picture: Uint8Array): Promise<{ ink: string; paper?: string }> {
  const [ink, { isOpaque }] = await Promise.all([inkOf(picture), sharp(picture).stats()])
  if (!isOpaque) return { ink }
  const { data } = await sharp(picture).resize(96, 96, { fit: 'inside' }).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const corner = [...data.subarray(0, 3)]
  const sum = [0, 0, 0, 0]
  for (let at = 0; at < data.length; at += 3) {
    // Edges mix ink with paper: how far a pixel is from the paper says how much of it is ink.
    const distance = Math.max(...corner.map((channel, i) => Math.abs((data[at + i] ?? 0) - channel)))
    if (distance < DIFFERENT) continue
    for (const i of [0, 1, 2]) sum[i] = (sum[i] ?? 0) + (data[at + i] ?? 0) * distance
    sum[3] = (sum[3] ?? 0) + distance
  }
  const [r = 0, g = 0, b = 0, weight] = sum
  return { ink: weight ? hex(r / weight, g / weight, b / weight) : ink, paper: hex(...corner) }
}

/** A colour such as #1B3A6B. @param channels from 0 to 255 */
export const hex = (...channels: number[]) => `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
