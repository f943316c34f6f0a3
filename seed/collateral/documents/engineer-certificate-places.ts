/** Points from the top left corner of the engineers' certificate, A4 across. */
export const PAPER = {
  width: 842,
  height: 595,
  left: 72,
  /** From one fact at the foot to the next. */
  step: 160,
  logo: { x: 620, y: 44, width: 150, height: 44 },
  qr: { x: 682, y: 440, width: 88, height: 88 },
} as const
