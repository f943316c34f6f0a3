import type { ReactNode } from 'react'
import { Image, Text, View } from '@react-pdf/renderer'
import { TONE } from './theme'

export const H1 = ({ children }: { children: string }) => (
  <Text style={{ fontSize: 20, fontWeight: 700, lineHeight: 1.2, color: TONE.tealDeep, marginBottom: 10 }}>{children}</Text>
)

export const H2 = ({ children, gap = 18 }: { children: string; gap?: number }) => (
  <Text style={{ marginTop: gap, marginBottom: 5, fontSize: 13, fontWeight: 700, lineHeight: 1.25, color: TONE.teal }}>{children}</Text>
)

export const P = ({ children, muted = false }: { children: string; muted?: boolean }) => (
  <Text style={{ marginBottom: 7, color: muted ? TONE.muted : TONE.ink }}>{children}</Text>
)

export const Lead = ({ children }: { children: string }) => (
  <Text style={{ marginBottom: 10, fontSize: 12, lineHeight: 1.5, color: TONE.tealDeep }}>{children}</Text>
)

export const Small = ({ children }: { children: string }) => (
  <Text style={{ marginTop: 5, fontSize: 7.5, lineHeight: 1.45, color: TONE.muted }}>{children}</Text>
)

export function Bullets({ items, gap = 4 }: { items: string[]; gap?: number }) {
  return (
    <View>
      {items.map((item) => (
        <View key={item} style={{ flexDirection: 'row', marginBottom: gap }}>
          <View style={{ width: 5, height: 5, marginTop: 4.6, marginRight: 8, backgroundColor: TONE.amber }} />
          <Text style={{ flex: 1 }}>{item}</Text>
        </View>
      ))}
    </View>
  )
}

export function Steps({ items }: { items: { title: string; text: string }[] }) {
  return (
    <View>
      {items.map((item, index) => (
        <View key={item.title} style={{ flexDirection: 'row', marginBottom: 9 }}>
          <View style={{ width: 24, height: 24, borderRadius: 12, marginRight: 12, backgroundColor: TONE.teal, alignItems: 'center', justifyContent: 'center' }}>
            <Text style={{ fontSize: 10.5, fontWeight: 700, lineHeight: 1, color: '#FFFFFF' }}>{String(index + 1)}</Text>
          </View>
          <View style={{ flex: 1 }}>
            <Text style={{ fontWeight: 700, color: TONE.tealDeep }}>{item.title}</Text>
            <Text>{item.text}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}

/** Numbers that carry an argument, side by side. */
export function Figures({ items }: { items: { value: string; label: string }[] }) {
  return (
    <View style={{ flexDirection: 'row', gap: 14 }}>
      {items.map((item) => (
        <View key={item.label} style={{ flex: 1, borderTopWidth: 2.5, borderTopColor: TONE.amber, paddingTop: 7 }}>
          <Text style={{ fontSize: 23, fontWeight: 700, lineHeight: 1.1, color: TONE.teal }}>{item.value}</Text>
          <Text style={{ marginTop: 3, fontSize: 8.5, lineHeight: 1.4, color: TONE.muted }}>{item.label}</Text>
        </View>
      ))}
    </View>
  )
}

export function Callout({ title, children }: { title: string; children: string }) {
  return (
    <View style={{ marginTop: 12, padding: 14, backgroundColor: TONE.amberSoft, borderLeftWidth: 3, borderLeftColor: TONE.amber }}>
      <Text style={{ fontWeight: 700, color: TONE.amberDeep }}>{title}</Text>
      <Text style={{ marginTop: 2 }}>{children}</Text>
    </View>
  )
}

export function Quote({ words, name, role, portrait }: { words: string; name: string; role: string; portrait: Buffer }) {
  return (
    <View style={{ marginTop: 16, padding: 18, backgroundColor: TONE.tealDeep, borderRadius: 6, flexDirection: 'row', alignItems: 'center' }}>
      <Image src={{ data: portrait, format: 'png' }} style={{ width: 54, height: 54, marginRight: 18 }} />
      <View style={{ flex: 1 }}>
        <Text style={{ fontSize: 12, lineHeight: 1.45, color: '#FFFFFF' }}>{words}</Text>
        <Text style={{ marginTop: 6, fontSize: 8.5, color: '#9CC9C1' }}>{`${name}, ${role}`}</Text>
      </View>
    </View>
  )
}

/** Cards in columns; each with a short title and a sentence or two. */
export function Cards({ items, columns = 3 }: { items: { title: string; text: string }[]; columns?: number }) {
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => items.slice(row * columns, (row + 1) * columns))
  return (
    <View style={{ gap: 10 }}>
      {rows.map((row) => (
        <View key={row[0]?.title} style={{ flexDirection: 'row', gap: 10 }}>
          {row.map((item) => (
            <View key={item.title} style={{ flex: 1, padding: 12, backgroundColor: TONE.wash, borderRadius: 5 }}>
              <Text style={{ fontSize: 10, fontWeight: 700, lineHeight: 1.3, color: TONE.teal }}>{item.title}</Text>
              <Text style={{ marginTop: 4, fontSize: 8.5, lineHeight: 1.45 }}>{item.text}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

interface TableProps {
  head: string[]
  rows: string[][]
  /** Share of the width of each column. */
  widths: number[]
  /** Columns that hold numbers, aligned to the right. */
  numeric?: number[]
  size?: number
  /** Space above and below the words of a row, in points. */
  air?: number
}

export function Table({ head, rows, widths, numeric = [], size = 8.5, air = 4.6 }: TableProps) {
  const cell = (column: number) => ({ flex: widths[column] ?? 1, fontSize: size, lineHeight: 1.4, paddingRight: numeric.includes(column) ? 0 : 8, textAlign: numeric.includes(column) ? ('right' as const) : ('left' as const) })
  return (
    <View>
      <View style={{ flexDirection: 'row', backgroundColor: TONE.teal, paddingVertical: air + 0.6, paddingHorizontal: 9 }}>
        {head.map((words, column) => (
          <Text key={words + column} style={{ ...cell(column), fontWeight: 700, color: '#FFFFFF' }}>{words}</Text>
        ))}
      </View>
      {rows.map((row, index) => (
        <View key={row.join()} style={{ flexDirection: 'row', paddingVertical: air, paddingHorizontal: 9, backgroundColor: index % 2 ? TONE.wash : '#FFFFFF', borderBottomWidth: 0.5, borderBottomColor: TONE.line }}>
          {row.map((words, column) => (
            <Text key={column} style={{ ...cell(column), fontWeight: column === 0 ? 600 : 400 }}>{words}</Text>
          ))}
        </View>
      ))}
    </View>
  )
}

export function Columns({ children, widths }: { children: ReactNode[]; widths: number[] }) {
  return (
    <View style={{ flexDirection: 'row', gap: 24 }}>
      {children.map((child, index) => (
        <View key={index} style={{ flex: widths[index] ?? 1 }}>{child}</View>
      ))}
    </View>
  )
}

export function Picture({ src, height, caption, fit = 'cover' }: { src: Buffer; height: number; caption?: string; fit?: 'cover' | 'contain' }) {
  return (
    <View style={{ marginVertical: 8 }}>
      <Image src={{ data: src, format: 'jpg' }} style={{ width: '100%', height, objectFit: fit, borderRadius: 4 }} />
      {caption ? <Small>{caption}</Small> : null}
    </View>
  )
}
