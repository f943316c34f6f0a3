/** A channel of sRGB as light: WCAG 2.2, "relative luminance". */
const LIGHT = Float64Array.from({ length: 256 }, (_, value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
const channelOf = (light) => Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
/** CIE lightness, from 0 to 1. */
const lightnessOf = (luminance) => (luminance <= 0.008856 ? 9.033 * luminance : 1.16 * Math.cbrt(luminance) - 0.16)

/** Mean colour and spread of lightness of the pixels from `left` and `top` to before `right` and `bottom`. */
export function groundOf({ data, width, channels = 4 }, { left, top, right, bottom }) {
  const sum = [0, 0, 0]
  let [lightness, squares] = [0, 0]
  for (let row = top; row < bottom; row += 1) {
    for (let at = (row * width + left) * channels; at < (row * width + right) * channels; at += channels) {
      const [r, g, b] = [LIGHT[data[at]], LIGHT[data[at + 1]], LIGHT[data[at + 2]]]
      sum[0] += r
      sum[1] += g
      sum[2] += b
      const one = lightnessOf(0.2126 * r + 0.7152 * g + 0.0722 * b)
      lightness += one
      squares += one * one
    }
  }
  const pixels = (right - left) * (bottom - top)
  const colour = `#${sum.map((light) => channelOf(light / pixels).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
  return { colour, spread: Math.round(Math.sqrt(Math.max(0, squares / pixels - (lightness / pixels) ** 2)) * 1_000) / 1_000 }
}
