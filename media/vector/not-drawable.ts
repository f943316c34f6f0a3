/** Why an SVG stays a picture: what is in it that paths cannot say, or that nobody waits for. */
export type NotDrawableReason = 'blend' | 'clip' | 'differs' | 'empty' | 'filter' | 'gradient' | 'image' | 'marker' | 'mask' | 'numbers' | 'pattern' | 'stroke' | 'text' | 'too-heavy' | 'unreadable'

/** Thrown on the way from an SVG to a drawing: the picture that was made of it is used instead. */
export class NotDrawable extends Error {
  constructor(readonly reason: NotDrawableReason) {
    super(reason)
    this.name = 'NotDrawable'
  }
}
