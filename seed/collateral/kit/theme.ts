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
  logo: { x: 413, y: 36, width: 130, height: 36 },
  band: { x: 0, y: PAGE.height - 132, width: PAGE.width, height: 132 },
  contact: { x: 296, y: PAGE.height - 102, width: 164, height: 72 },
  qr: { x: 472, y: PAGE.height - 102, width: 72, height: 72 },
  storyLogo: { x: 423, y: 272, width: 130, height: 42 },
  slideLogo: { x: 746, y: 32, width: 150, height: 40 },
  slideContact: { x: 530, y: 236, width: 226, height: 120 },
  slideQr: { x: 776, y: 236, width: 120, height: 120 },
  flyerLogo: { x: 332, y: 34, width: 211, height: 60 },
  flyerLine: { x: 54, y: 632, width: 340, height: 56 },
  flyerContact: { x: 54, y: 700, width: 340, height: 84 },
  picture: { x: 44, y: 324, width: 330, height: 262 },
  pictureLine: { x: 44, y: 614, width: 507, height: 60 },
  flyerQr: { x: 429, y: 650, width: 114, height: 114 },
} as const
