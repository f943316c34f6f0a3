import { Path, Svg, Text, View } from '@react-pdf/renderer'
import { MARK } from '~/seed/content/brand'
import { TONE } from './theme'

/** The vendor's logo in vectors; `height` of the mark in points. */
export function Logo({ height = 22, dark = false }: { height?: number; dark?: boolean }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      <Mark height={height} dark={dark} />
      <Text style={{ marginLeft: height * 0.36, fontSize: height * 0.92, fontWeight: 700, letterSpacing: -0.3, lineHeight: 1, color: dark ? '#FFFFFF' : TONE.ink }}>halden</Text>
    </View>
  )
}

export function Mark({ height = 22, dark = false }: { height?: number; dark?: boolean }) {
  const post = dark ? '#FFFFFF' : TONE.teal
  return (
    <Svg viewBox="4 6 40 36" style={{ height, width: (height * 40) / 36 }}>
      <Path d={MARK.left} fill={post} />
      <Path d={MARK.right} fill={post} />
      <Path d={MARK.bar} fill={TONE.amber} />
    </Svg>
  )
}
