import { Path, Svg } from '@react-pdf/renderer'
import { MARK } from '~/seed/content/brand'
import { outline } from '../draw/lettering'
import { TONE } from './theme'

const WORD = outline('halden', { x: 60, y: 37, size: 40, weight: 700, tracking: -0.6 })

function Shapes({ dark }: { dark: boolean }) {
  const post = dark ? '#FFFFFF' : TONE.teal
  return (
    <>
      <Path d={MARK.left} fill={post} />
      <Path d={MARK.right} fill={post} />
      <Path d={MARK.bar} fill={TONE.amber} />
    </>
  )
}

/** The vendor's logo in vectors; `height` of the mark in points. */
export const Logo = ({ height = 22, dark = false }: { height?: number; dark?: boolean }) => (
  <Svg viewBox="4 6 196 36" style={{ height, width: (height * 196) / 36 }}>
    <Shapes dark={dark} />
    <Path d={WORD} fill={dark ? '#FFFFFF' : TONE.ink} />
  </Svg>
)

export const Mark = ({ height = 22, dark = false }: { height?: number; dark?: boolean }) => (
  <Svg viewBox="4 6 40 36" style={{ height, width: (height * 40) / 36 }}>
    <Shapes dark={dark} />
  </Svg>
)
