import { Font } from '@react-pdf/renderer'
import { COLOUR } from '~/seed/content/brand'
import { fontFile, type Weight } from '../draw/lettering'

const FACES: Weight[] = [300, 400, 600, 700, 800]

Font.register({ family: 'Noto', fonts: FACES.map((weight) => ({ src: fontFile(weight), fontWeight: weight })) })
// Datasheet columns are narrow: a word cut without its language's rules reads worse than a ragged edge.
Font.registerHyphenationCallback((word) => [word])

/** Sizes in points, A4 portrait. */
export const PAGE = { width: 595.28, height: 841.89, margin: 44 } as const
export const SLIDE = { width: 960, height: 540, margin: 56 } as const

export const TONE = {
  ...COLOUR,
  muted: '#51686A',
  line: '#CFDEDB',
  wash: '#F1F7F5',
  amberSoft: '#FCEBDD',
  amberDeep: '#9A4E12',
  red: '#B23A2E',
  green: '#2E8B6B',
} as const

/** Space left free for a partner, in points from the top left: the layout promises it, the zones of the asset use it. */
export const RESERVED = {
  logo: { x: PAGE.width - PAGE.margin - 136, y: 26, width: 136, height: 44 },
  band: { x: 0, y: PAGE.height - 132, width: PAGE.width, height: 132 },
  contact: { x: 300, y: PAGE.height - 112, width: 158, height: 92 },
  qr: { x: PAGE.width - PAGE.margin - 80, y: PAGE.height - 106, width: 80, height: 80 },
  slideLogo: { x: SLIDE.width - 56 - 150, y: 34, width: 150, height: 48 },
  slideContact: { x: 560, y: 250, width: 210, height: 150 },
  slideQr: { x: 786, y: 250, width: 118, height: 118 },
} as const
