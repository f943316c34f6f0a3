/** Mean colour of an area of a picture, of light, so that its luminance is the mean luminance; and how uneven it is. */
export function groundOf(
  picture: { data: Uint8Array; width: number; channels?: number },
  area: { left: number; top: number; right: number; bottom: number },
): { colour: string; spread: number }
