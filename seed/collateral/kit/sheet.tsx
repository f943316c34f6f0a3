import type { ReactNode } from 'react'
import { Image, Page, Text, View } from '@react-pdf/renderer'
import { VENDOR } from '~/seed/content/brand'
import { Logo, Mark } from './logo'
import { type Language, PartnerCard, PartnerLogo } from './partner-place'
import { PAGE, RESERVED, TONE } from './theme'

const base = { fontFamily: 'Noto', fontSize: 9.5, lineHeight: 1.5, color: TONE.ink, backgroundColor: TONE.paper } as const

// Without wrapping a page shrinks to what it holds: this holds it open.
const full = { width: PAGE.width, height: PAGE.height } as const

interface SheetProps {
  children: ReactNode
  /** Line at the foot of the page: the edition. */
  edition: string
  /** Running title of the pages after the first. */
  running?: string
  /** Closes the document: text of the band in which a partner signs. */
  sign?: { title: string; text: string }
  /** Language of the labels that mark the places of a partner. */
  language?: Language
}

/** A page that begins with a picture: the logo left, room for the partner's right, the hero below. */
export function FirstPage({ children, edition, eyebrow, title, lead, hero, heroHeight = 236, sign, language = 'en', partner = true }: SheetProps & { eyebrow: string; title: string; lead: string; hero: Buffer; heroHeight?: number; partner?: boolean }) {
  return (
    <Page size="A4" wrap={false} style={base}>
      <View style={full}>
      <View style={{ height: 96, paddingHorizontal: PAGE.margin, justifyContent: 'center' }}>
        <Logo height={24} />
      </View>
      {partner ? <PartnerLogo at={RESERVED.logo} language={language} /> : null}
      <View style={{ height: heroHeight, backgroundColor: TONE.tealDeep, flexDirection: 'row' }}>
        <View style={{ width: 318, paddingLeft: PAGE.margin, paddingRight: 22, justifyContent: 'center' }}>
          <Text style={{ fontSize: 8, fontWeight: 700, letterSpacing: 1.2, color: TONE.amber, textTransform: 'uppercase' }}>{eyebrow}</Text>
          <Text style={{ marginTop: 6, fontSize: title.length > 44 ? 21 : 25, fontWeight: 700, lineHeight: 1.16, color: '#FFFFFF' }}>{title}</Text>
          <Text style={{ marginTop: 12, fontSize: 10, lineHeight: 1.5, color: '#D5E7E3' }}>{lead}</Text>
        </View>
        <Image src={{ data: hero, format: 'jpg' }} style={{ flex: 1, height: heroHeight, objectFit: 'cover' }} />
      </View>
      <View style={{ height: 4, backgroundColor: TONE.amber }} />
      <View style={{ flex: 1, paddingHorizontal: PAGE.margin, paddingTop: 24 }}>{children}</View>
      {sign ? <SignBand {...sign} language={language} /> : null}
      <Foot edition={edition} onBand={Boolean(sign)} />
      </View>
    </Page>
  )
}

/** A further page: mark and running title on top. */
export function NextPage({ children, edition, running, sign, language = 'en' }: SheetProps) {
  return (
    <Page size="A4" wrap={false} style={base}>
      <View style={full}>
      <View style={{ height: 62, marginHorizontal: PAGE.margin, flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', borderBottomWidth: 0.75, borderBottomColor: TONE.line }}>
        <Mark height={15} />
        <Text style={{ fontSize: 8, color: TONE.muted }}>{running}</Text>
      </View>
      <View style={{ flex: 1, paddingHorizontal: PAGE.margin, paddingTop: 26 }}>{children}</View>
      {sign ? <SignBand {...sign} language={language} /> : null}
      <Foot edition={edition} onBand={Boolean(sign)} />
      </View>
    </Page>
  )
}

function SignBand({ title, text, language }: { title: string; text: string; language: Language }) {
  return (
    <View style={{ position: 'absolute', left: 0, top: RESERVED.band.y, width: PAGE.width, height: RESERVED.band.height, backgroundColor: TONE.wash, borderTopWidth: 2, borderTopColor: TONE.teal }}>
      <View style={{ marginLeft: PAGE.margin, marginTop: 16, width: 226 }}>
        <Text style={{ fontSize: 12.5, fontWeight: 700, lineHeight: 1.25, color: TONE.teal }}>{title}</Text>
        <Text style={{ marginTop: 4, fontSize: 8.5, lineHeight: 1.45, color: TONE.muted }}>{text}</Text>
      </View>
      <PartnerCard contact={{ ...RESERVED.contact, y: RESERVED.contact.y - RESERVED.band.y }} qr={{ ...RESERVED.qr, y: RESERVED.qr.y - RESERVED.band.y }} language={language} />
    </View>
  )
}

function Foot({ edition, onBand }: { edition: string; onBand: boolean }) {
  return (
    <>
      <Text style={{ position: 'absolute', left: PAGE.margin, top: PAGE.height - (onBand ? 24 : 34), fontSize: 7, lineHeight: 1.4, color: TONE.muted }}>{`${VENDOR.name} · ${VENDOR.website} · ${edition}`}</Text>
      {onBand ? null : (
        <Text
          style={{ position: 'absolute', left: PAGE.width - PAGE.margin - 60, width: 60, top: PAGE.height - 34, fontSize: 7, lineHeight: 1.4, textAlign: 'right', color: TONE.muted }}
          render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
        />
      )}
    </>
  )
}
