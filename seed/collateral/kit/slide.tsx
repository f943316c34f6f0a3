import type { ReactNode } from 'react'
import { Image, Page, Text, View } from '@react-pdf/renderer'
import { VENDOR } from '~/seed/content/brand'
import { Logo, Mark } from './logo'
import { PartnerLogo } from './partner-place'
import { RESERVED, SLIDE, TONE } from './theme'

const base = { fontFamily: 'Noto', fontSize: 16, lineHeight: 1.45, color: TONE.ink } as const
const full = { width: SLIDE.width, height: SLIDE.height } as const

/** A slide of 16:9: a sentence as title, room for the partner's logo right of it. */
export function Slide({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page size={[SLIDE.width, SLIDE.height]} wrap={false} style={{ ...base, backgroundColor: '#FFFFFF' }}>
      <View style={full}>
        <View style={{ position: 'absolute', left: 0, top: 0, width: 10, height: SLIDE.height, backgroundColor: TONE.teal }} />
        <Text style={{ position: 'absolute', left: SLIDE.margin, top: 34, width: 650, fontSize: 30, fontWeight: 700, lineHeight: 1.18, color: TONE.tealDeep }}>{title}</Text>
        <PartnerLogo at={RESERVED.slideLogo} language="en" />
        <View style={{ position: 'absolute', left: SLIDE.margin, top: 124, width: SLIDE.width - SLIDE.margin * 2, height: 354 }}>{children}</View>
        <View style={{ position: 'absolute', left: SLIDE.margin, top: 502 }}><Mark height={15} /></View>
        <Text style={{ position: 'absolute', left: SLIDE.margin + 28, top: 503, fontSize: 9, color: TONE.muted }}>{`${VENDOR.name} · ${VENDOR.website}`}</Text>
        <Text style={{ position: 'absolute', left: SLIDE.width - SLIDE.margin - 60, width: 60, top: 503, fontSize: 9, textAlign: 'right', color: TONE.muted }} render={({ pageNumber }) => String(pageNumber)} />
      </View>
    </Page>
  )
}

/** The first slide: a picture on the right half, on which the partner's logo stands without a frame. */
export function TitleSlide({ title, lead, picture }: { title: string; lead: string; picture: Buffer }) {
  return (
    <Page size={[SLIDE.width, SLIDE.height]} wrap={false} style={{ ...base, backgroundColor: TONE.tealDeep }}>
      <View style={{ ...full, flexDirection: 'row' }}>
        <View style={{ width: 480, paddingLeft: SLIDE.margin, paddingRight: 30, justifyContent: 'center' }}>
          <Text style={{ fontSize: 44, fontWeight: 800, lineHeight: 1.08, letterSpacing: -0.8, color: '#FFFFFF' }}>{title}</Text>
          <Text style={{ marginTop: 18, fontSize: 18, lineHeight: 1.45, color: '#D5E7E3' }}>{lead}</Text>
        </View>
        <Image src={{ data: picture, format: 'jpg' }} style={{ width: 480, height: SLIDE.height, objectFit: 'cover' }} />
        <View style={{ position: 'absolute', left: SLIDE.margin, top: 40, height: 30 }}><Logo height={30} dark /></View>
        <View style={{ position: 'absolute', left: 480, top: 0, width: 5, height: SLIDE.height, backgroundColor: TONE.amber }} />
      </View>
    </Page>
  )
}
