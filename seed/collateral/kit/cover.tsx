import { Image, Page, Text, View } from '@react-pdf/renderer'
import { VENDOR } from '~/seed/content/brand'
import { Logo } from './logo'
import { type Language, PartnerLogo } from './partner-place'
import { PAGE, RESERVED, TONE } from './theme'

interface CoverProps {
  eyebrow: string
  title: string
  lead: string
  picture: Buffer
  edition: string
  /** What is inside, one line each. */
  inside: string[]
  insideTitle?: string
  language?: Language
  /** Keeps a place free for a partner's logo. */
  partner?: boolean
}

/** The first page of a longer document: a picture over the whole width, the title below it. */
export function Cover({ eyebrow, title, lead, picture, edition, inside, insideTitle = 'Inside', language = 'en', partner = false }: CoverProps) {
  return (
    <Page size="A4" wrap={false} style={{ fontFamily: 'Noto', fontSize: 9.5, lineHeight: 1.5, color: '#FFFFFF', backgroundColor: TONE.tealDeep }}>
      <View style={{ width: PAGE.width, height: PAGE.height }}>
        <View style={{ height: 96, paddingHorizontal: PAGE.margin, justifyContent: 'center', backgroundColor: '#FFFFFF' }}><Logo height={24} /></View>
        {partner ? <PartnerLogo at={RESERVED.logo} language={language} /> : null}
        <Image src={{ data: picture, format: 'jpg' }} style={{ width: PAGE.width, height: 318, objectFit: 'cover' }} />
        <View style={{ height: 5, backgroundColor: TONE.amber }} />
        <View style={{ flex: 1, paddingHorizontal: PAGE.margin, paddingTop: 34 }}>
          <Text style={{ fontSize: 8.5, fontWeight: 700, letterSpacing: 1.3, color: TONE.amber, textTransform: 'uppercase' }}>{eyebrow}</Text>
          <Text style={{ marginTop: 8, fontSize: 34, fontWeight: 700, lineHeight: 1.12, letterSpacing: -0.4 }}>{title}</Text>
          <Text style={{ marginTop: 12, width: 420, fontSize: 12, lineHeight: 1.5, color: '#D5E7E3' }}>{lead}</Text>
          <Text style={{ marginTop: 26, fontSize: 8.5, fontWeight: 700, color: '#9CC9C1' }}>{insideTitle}</Text>
          <View style={{ marginTop: 6, flexDirection: 'row', flexWrap: 'wrap' }}>
            {inside.map((line, index) => (
              <View key={line} style={{ width: 253, flexDirection: 'row', paddingVertical: 5, borderTopWidth: 0.5, borderTopColor: '#2C6463' }}>
                <Text style={{ width: 20, fontWeight: 700, color: TONE.amber }}>{String(index + 2)}</Text>
                <Text>{line}</Text>
              </View>
            ))}
          </View>
        </View>
        <Text style={{ position: 'absolute', left: PAGE.margin, top: PAGE.height - 34, fontSize: 7, color: '#9CC9C1' }}>{`${VENDOR.name} · ${VENDOR.website} · ${edition}`}</Text>
      </View>
    </Page>
  )
}
