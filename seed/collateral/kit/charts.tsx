import { G, Line, Path, Rect, Svg, Text as SvgText, Text, View } from '@react-pdf/renderer'
import { TONE } from './theme'

const label = { fontFamily: 'Noto', fontSize: 7.5 } as const

interface BarsProps {
  title: string
  unit: string
  width: number
  height: number
  groups: { name: string; parts: { value: number; series: number }[] }[]
  series: { name: string; colour: string }[]
  top: number
  step: number
}

const grid = (top: number, step: number) => Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step)

/** Bars of stacked parts with labelled axes, the sum written above each. */
export function StackedBars({ title, unit, width, height, groups, series, top, step }: BarsProps) {
  const left = 34
  const floor = height - 20
  const y = (value: number) => floor - (value / top) * (floor - 14)
  const slot = (width - left) / groups.length
  const bar = Math.min(46, slot * 0.55)
  return (
    <View style={{ marginTop: 8 }}>
      <Text style={{ fontSize: 9.5, fontWeight: 700, color: TONE.tealDeep }}>{title}</Text>
      <View style={{ flexDirection: 'row', gap: 14, marginTop: 3, marginBottom: 4 }}>
        {series.map((one) => (
          <View key={one.name} style={{ flexDirection: 'row', alignItems: 'center' }}>
            <View style={{ width: 8, height: 8, marginRight: 4, backgroundColor: one.colour }} />
            <Text style={{ fontSize: 7.5, color: TONE.muted }}>{one.name}</Text>
          </View>
        ))}
      </View>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {grid(top, step).map((value) => (
          <G key={value}>
            <Line x1={left} x2={width} y1={y(value)} y2={y(value)} stroke={TONE.line} strokeWidth={0.6} />
            <SvgText x={left - 5} y={y(value) + 2.6} textAnchor="end" fill={TONE.muted} style={label}>{String(value)}</SvgText>
          </G>
        ))}
        {groups.map((group, index) => {
          const x = left + slot * index + (slot - bar) / 2
          const sum = group.parts.reduce((total, part) => total + part.value, 0)
          let under = 0
          return (
            <G key={group.name}>
              {group.parts.map((part) => {
                const from = under
                under += part.value
                return <Rect key={part.series} x={x} y={y(under)} width={bar} height={y(from) - y(under)} fill={series[part.series]?.colour ?? TONE.teal} />
              })}
              <SvgText x={x + bar / 2} y={y(sum) - 4} textAnchor="middle" fill={TONE.ink} style={{ ...label, fontWeight: 700 }}>{String(Math.round(sum * 10) / 10)}</SvgText>
              <SvgText x={x + bar / 2} y={height - 7} textAnchor="middle" fill={TONE.ink} style={label}>{group.name}</SvgText>
            </G>
          )
        })}
        <SvgText x={0} y={7} fill={TONE.muted} style={label}>{unit}</SvgText>
      </Svg>
    </View>
  )
}

interface LinesProps {
  title: string
  unit: string
  width: number
  height: number
  top: number
  step: number
  xs: string[]
  lines: { name: string; colour: string; values: number[] }[]
}

/** Lines over equal steps, each named at its end. */
export function Lines({ title, unit, width, height, top, step, xs, lines }: LinesProps) {
  const left = 34
  const right = 92
  const floor = height - 20
  const y = (value: number) => floor - (value / top) * (floor - 14)
  const x = (index: number) => left + (index / (xs.length - 1)) * (width - left - right)
  return (
    <View style={{ marginTop: 8 }}>
      <Text style={{ fontSize: 9.5, fontWeight: 700, color: TONE.tealDeep, marginBottom: 4 }}>{title}</Text>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {grid(top, step).map((value) => (
          <G key={value}>
            <Line x1={left} x2={width - right} y1={y(value)} y2={y(value)} stroke={TONE.line} strokeWidth={0.6} />
            <SvgText x={left - 5} y={y(value) + 2.6} textAnchor="end" fill={TONE.muted} style={label}>{String(value)}</SvgText>
          </G>
        ))}
        {xs.map((name, index) => (
          <SvgText key={name} x={x(index)} y={height - 7} textAnchor="middle" fill={TONE.ink} style={label}>{name}</SvgText>
        ))}
        {lines.map((line) => (
          <G key={line.name}>
            <Path d={line.values.map((value, index) => `${index ? 'L' : 'M'}${x(index)} ${y(value)}`).join('')} stroke={line.colour} strokeWidth={2} fill="none" />
            <SvgText x={width - right + 6} y={y(line.values.at(-1) ?? 0) + 2.6} fill={line.colour} style={{ ...label, fontWeight: 700 }}>{line.name}</SvgText>
          </G>
        ))}
        <SvgText x={0} y={7} fill={TONE.muted} style={label}>{unit}</SvgText>
      </Svg>
    </View>
  )
}
