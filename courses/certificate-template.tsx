import path from 'node:path'
import { Circle, Document, Font, Image, Page, Rect, renderToBuffer, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import type { Locale } from '~/src/policy/roles'
import type { CertificateFact } from './certificate-facts'
import { CERTIFICATE_WORDS, type CertificateWords } from './certificate-words'

/** The vendor's face on a certificate. */
export interface CertificateFace {
  vendorName: string
  programmeName: string
  /** Colours as `#rrggbb`. */
  primary: string
  accent: string
  logo?: { data: Buffer; format: 'png' | 'jpg' }
}

/** A place on the blank for one fact, in points from its top left corner. Its name says which fact. */
export interface CertificateZone {
  id: CertificateFact | 'verify'
  kind: 'text' | 'qr'
  pages: 'first'
  x: number
  y: number
  width: number
  height: number
  minSize?: number
  maxSize?: number
  maxLength?: number
  bold?: boolean
  color?: string
}

const FONTS = path.join(PROJECT_ROOT, 'node_modules/@expo-google-fonts/noto-sans')
const INK = '#16211f'
const QUIET = '#55625f'

// By module and not once a process: each copy of the renderer keeps fonts of its own.
Font.register({
  family: 'Certificate',
  fonts: [
    { src: path.join(FONTS, '400Regular/NotoSans_400Regular.ttf'), fontWeight: 400 },
    { src: path.join(FONTS, '700Bold/NotoSans_700Bold.ttf'), fontWeight: 700 },
  ],
})
Font.registerHyphenationCallback((word) => [word])

/**
 * The vendor's own certificate without the facts of any: one landscape A4 page. What `certificateZones` names is filled
 * in by the engine of co-branding, which writes names of every script.
 */
export function blankCertificate(face: CertificateFace, locale: Locale): Promise<Buffer> {
  return renderToBuffer(<Blank face={face} words={CERTIFICATE_WORDS[locale]} locale={locale} />)
}

const LEFT = 68
const RIGHT = 790
const FACTS = { issued: 0, until: 150, serial: 300 } as const
const text = { kind: 'text', pages: 'first', maxLength: 300 } as const

/** Where the facts stand on the blank. */
export const certificateZones = ({ primary }: CertificateFace): CertificateZone[] => [
  { ...text, id: 'holder', x: LEFT, y: 206, width: 690, height: 52, minSize: 14, maxSize: 36, bold: true, color: INK },
  { ...text, id: 'partner', x: LEFT, y: 262, width: 690, height: 22, minSize: 8, maxSize: 14, color: QUIET },
  { ...text, id: 'certification', x: LEFT, y: 334, width: 690, height: 64, minSize: 12, maxSize: 25, bold: true, color: primary },
  ...(['issued', 'until', 'serial'] as const).map((id) => ({ ...text, id, x: LEFT + FACTS[id], y: 512, width: 142, height: 20, minSize: 7, maxSize: 12, bold: true, color: INK })),
  { id: 'verify', kind: 'qr', pages: 'first', x: RIGHT - 108, y: 430, width: 86, height: 86 },
]

function Blank({ face, words, locale }: { face: CertificateFace; words: CertificateWords; locale: Locale }) {
  return (
    <Document title={`${face.programmeName}: ${words.heading}`} author={face.vendorName} language={locale} creationDate={new Date(0)}>
      <Page size="A4" orientation="landscape" style={styles.page}>
        <Ground primary={face.primary} accent={face.accent} />
        <View style={[styles.at, { top: 44 }]}>
          {face.logo ? <Image src={face.logo} style={styles.logo} /> : <Text style={[styles.vendor, { color: face.primary }]}>{face.vendorName}</Text>}
          <Text style={styles.programme}>{face.programmeName}</Text>
        </View>
        <Text style={[styles.at, styles.heading, { top: 156, color: face.accent }]}>{words.heading}</Text>
        <Text style={[styles.at, styles.quiet, { top: 188 }]}>{words.awardedTo}</Text>
        <Text style={[styles.at, styles.quiet, { top: 312 }]}>{words.for}</Text>
        {(['issued', 'until', 'serial'] as const).map((fact) => (
          <Text key={fact} style={[styles.at, styles.label, { top: 498, left: LEFT + FACTS[fact] }]}>
            {words[fact]}
          </Text>
        ))}
        <Text style={[styles.at, styles.label, { top: 518, left: RIGHT - 130, width: 130, textAlign: 'center' }]}>{words.verify}</Text>
      </Page>
    </Document>
  )
}

function Ground({ primary, accent }: { primary: string; accent: string }) {
  return (
    <Svg viewBox="0 0 842 595" style={styles.ground}>
      <Rect x={0} y={0} width={14} height={595} fill={primary} />
      <Rect x={14} y={0} width={3} height={595} fill={accent} />
      {[70, 120, 170, 220, 270].map((r) => (
        <Circle key={r} cx={842} cy={0} r={r} fill="none" stroke={primary} strokeWidth={0.8} strokeOpacity={0.22} />
      ))}
    </Svg>
  )
}

const styles = StyleSheet.create({
  page: { fontFamily: 'Certificate', color: INK },
  at: { position: 'absolute', left: LEFT },
  ground: { position: 'absolute', top: 0, left: 0, width: 842, height: 595 },
  logo: { height: 34, maxWidth: 240, objectFit: 'contain', objectPosition: 'left' },
  vendor: { fontSize: 22, fontWeight: 700 },
  programme: { fontSize: 11, color: QUIET, marginTop: 2 },
  heading: { fontSize: 15, fontWeight: 700 },
  quiet: { fontSize: 13, color: QUIET },
  label: { fontSize: 9, color: QUIET },
})
