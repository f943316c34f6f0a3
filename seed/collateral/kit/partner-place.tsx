import { Text, View } from '@react-pdf/renderer'
import { TONE } from './theme'

export type Language = 'en' | 'id' | 'pl' | 'ru'

interface Place {
  x: number
  y: number
  width: number
  height: number
}

const YOUR_PARTNER: Record<Language, string> = { en: 'Your partner', id: 'Mitra Anda', pl: 'Państwa partner', ru: 'Ваш партнёр' }

const AIR = 8
const frame = { position: 'absolute', borderRadius: 5, borderWidth: 0.75, borderColor: TONE.line, backgroundColor: '#FFFFFF' } as const

const Label = ({ x, y, language, on = TONE.muted }: { x: number; y: number; language: Language; on?: string }) => (
  <Text style={{ position: 'absolute', left: x, top: y, width: 120, fontSize: 6.5, lineHeight: 1.2, letterSpacing: 0.5, color: on }}>{YOUR_PARTNER[language]}</Text>
)

/** A framed place for a partner's logo: looks like a field kept free until it is filled. */
export function PartnerLogo({ at, language, on }: { at: Place; language: Language; on?: string }) {
  return (
    <>
      <Label x={at.x - AIR + 1} y={at.y - AIR - 11} language={language} on={on} />
      <View style={{ ...frame, left: at.x - AIR, top: at.y - AIR, width: at.width + AIR * 2, height: at.height + AIR * 2 }} />
    </>
  )
}

/** One card for the address of a partner and, beyond a thin rule, its QR code; `qr` must stand right of `contact`. */
export function PartnerCard({ contact, qr, language, on }: { contact: Place; qr: Place; language: Language; on?: string }) {
  const top = Math.min(contact.y, qr.y) - AIR
  const height = Math.max(contact.y + contact.height, qr.y + qr.height) + AIR - top
  const left = contact.x - AIR - 2
  return (
    <>
      <Label x={left + 1} y={top - 11} language={language} on={on} />
      <View style={{ ...frame, left, top, width: qr.x + qr.width + AIR - left, height }} />
      <View style={{ position: 'absolute', left: qr.x - AIR, top: top + 10, width: 0.75, height: height - 20, backgroundColor: TONE.line }} />
    </>
  )
}
