import sharp from 'sharp'

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
  return weight === 0 ? '#FFFFFF' : `#${[r, g, b].map((value) => Math.round(value / weight).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}
