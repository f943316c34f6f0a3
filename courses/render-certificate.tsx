import path from 'node:path'
import { Circle, Document, Font, Image, Page, Path, Rect, renderToBuffer, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'
import { encode } from 'uqr'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import type { Locale } from '~/src/policy/roles'
import { CERTIFICATE_WORDS } from './certificate-words'
import type { CertificateStatus } from './verify-certificate'

/** The vendor's face on a certificate. */
export interface CertificateFace {
  vendorName: string
  programmeName: string
  /** Colours as `#rrggbb`. */
  primary: string
  accent: string
  logo?: { data: Buffer; format: 'png' | 'jpg' }
}

interface Args {
  status: CertificateStatus
  face: CertificateFace
  locale: Locale
  /** Absolute address that the QR code leads to. */
  verifyUrl: string
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

/** The certificate as a PDF: one landscape A4 page with text that can be selected and a QR code in vectors. */
export function renderCertificate(args: Args): Promise<Buffer> {
  return renderToBuffer(<Certificate {...args} />)
}

function Certificate({ status, face, locale, verifyUrl }: Args) {
  const words = CERTIFICATE_WORDS[locale]
  const { serial, title, holder, partner, issuedAt, validUntil } = status
  return (
    <Document title={`${title} - ${holder}`} author={face.vendorName} subject={serial} language={locale} creationDate={new Date(issuedAt)}>
      <Page size="A4" orientation="landscape" wrap={false} style={styles.page}>
        <Ground primary={face.primary} accent={face.accent} />
        <View style={styles.frame}>
          <View style={styles.head}>
            {face.logo ? <Image src={face.logo} style={styles.logo} /> : <Text style={[styles.vendor, { color: face.primary }]}>{face.vendorName}</Text>}
            <Text style={styles.programme}>{face.programmeName}</Text>
          </View>
          <View style={styles.body}>
            <Text style={[styles.heading, { color: face.accent }]}>{words.heading}</Text>
            <Text style={styles.quiet}>{words.awardedTo}</Text>
            <Text style={[styles.holder, { fontSize: fitted(holder, 38, 24) }]}>{holder}</Text>
            <Text style={styles.quiet}>{`${words.of} ${partner}`}</Text>
            <Text style={[styles.quiet, styles.apart]}>{words.for}</Text>
            <Text style={[styles.title, { color: face.primary, fontSize: fitted(title, 26, 17) }]}>{title}</Text>
          </View>
          <View style={styles.foot}>
            <View style={styles.facts}>
              <Fact label={words.issued} value={day(issuedAt, locale)} />
              <Fact label={words.validUntil} value={day(validUntil, locale)} />
              <Fact label={words.serial} value={serial} />
            </View>
            <View style={styles.verify}>
              <QrCode text={verifyUrl} />
              <Text style={styles.label}>{words.verify}</Text>
            </View>
          </View>
        </View>
      </Page>
    </Document>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <View>
      <Text style={styles.label}>{label}</Text>
      <Text style={styles.value}>{value}</Text>
    </View>
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

function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <Svg viewBox={`0 0 ${size} ${size}`} style={styles.qr}>
      <Rect x={0} y={0} width={size} height={size} fill="#ffffff" />
      <Path d={modules.join('')} fill={INK} />
    </Svg>
  )
}

/** Points: smaller for longer words, so that they keep to two lines. */
const fitted = (text: string, largest: number, smallest: number): number => Math.max(smallest, Math.min(largest, Math.round((largest * 30) / text.length)))

const day = (iso: string, locale: Locale): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

const styles = StyleSheet.create({
  page: { fontFamily: 'Certificate', color: INK, paddingTop: 44, paddingLeft: 68, paddingRight: 52 },
  // A page that does not wrap is as high as what it holds: this makes it A4.
  frame: { height: 511, marginBottom: 40, justifyContent: 'space-between' },
  ground: { position: 'absolute', top: 0, left: 0, width: 842, height: 595 },
  head: { height: 46 },
  logo: { height: 34, maxWidth: 240, objectFit: 'contain', objectPosition: 'left' },
  vendor: { fontSize: 22, fontWeight: 700 },
  programme: { fontSize: 11, color: QUIET, marginTop: 2 },
  body: { maxWidth: 660 },
  heading: { fontSize: 14, fontWeight: 700, letterSpacing: 2, marginBottom: 14 },
  quiet: { fontSize: 13, color: QUIET },
  holder: { fontWeight: 700, marginTop: 2, marginBottom: 6, lineHeight: 1.2 },
  apart: { marginTop: 18 },
  title: { fontWeight: 700, marginTop: 2, lineHeight: 1.2 },
  foot: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end' },
  facts: { flexDirection: 'row', gap: 40, paddingBottom: 2 },
  label: { fontSize: 9, color: QUIET, marginBottom: 2 },
  value: { fontSize: 12, fontWeight: 700 },
  verify: { alignItems: 'center', width: 130 },
  qr: { width: 86, height: 86, marginBottom: 4 },
})
