import { Image, Page, Text, View } from '@react-pdf/renderer'
import { VENDOR } from '~/seed/content/brand'
import { contours } from '../draw/pattern'
import { jpeg, picture } from '../draw/raster'
import { Logo } from '../kit/logo'
import { PartnerCard, PartnerLogo } from '../kit/partner-place'
import { stagePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { PAGE, RESERVED, TONE } from '../kit/theme'

const WORDS = {
  en: {
    title: 'Retire the cupboard',
    sub: 'The most important computer of your plant stands in the hottest place of it.',
    points: [['Ask', 'What stopped last August, and for how long?'], ['Count', 'Output, scrap, people who wait, the drive.'], ['Replace', 'One sealed rack, one morning, no server room.']],
    offer: 'A free hour on your shop floor',
    offerText: 'We measure heat, dust and load at the computers beside your machines and leave you a written report.',
    fine: 'For sites with at least one production line. Until 31 March 2027.',
  },
  id: {
    title: 'Pensiunkan lemari itu',
    sub: 'Komputer terpenting di pabrik Anda berdiri di tempat yang paling panas.',
    points: [['Tanya', 'Apa yang berhenti Agustus lalu, dan berapa lama?'], ['Hitung', 'Hasil, barang gagal, orang menunggu, perjalanan.'], ['Ganti', 'Satu rak tertutup, satu pagi, tanpa ruang server.']],
    offer: 'Satu jam gratis di lantai produksi',
    offerText: 'Kami mengukur panas, debu, dan beban komputer di samping mesin Anda dan menyerahkan laporan tertulis.',
    fine: 'Untuk lokasi dengan sedikitnya satu lini produksi. Sampai 31 Maret 2027.',
  },
} as const

/** Flyer of the campaign "Retire the cupboard": one page, half of it the partner's. */
export async function flyer(language: 'en' | 'id'): Promise<Buffer> {
  const words = WORDS[language]
  const [stage, ground] = await Promise.all([
    stagePicture(),
    jpeg(picture(1190, 640, `<rect width="1190" height="640" fill="${TONE.tealDeep}"/>${contours(1190, 640, '#8FD0C4', 0.22)}`), 1190),
  ])
  const white = { color: '#FFFFFF' } as const
  return renderPdf({ title: words.title, subject: words.sub, language, edition: '2026-10-01' }, [
    <Page key="1" size="A4" wrap={false} style={{ fontFamily: 'Noto', fontSize: 10, lineHeight: 1.45, color: TONE.ink, backgroundColor: '#FFFFFF' }}>
      <View style={{ width: PAGE.width, height: PAGE.height }}>
        <View style={{ height: 128, paddingHorizontal: PAGE.margin, justifyContent: 'center' }}><Logo height={28} /></View>
        <PartnerLogo at={RESERVED.flyerLogo} language={language} />
        <View style={{ height: 300, flexDirection: 'row', backgroundColor: TONE.tealDeep }}>
          <View style={{ width: 326, paddingLeft: PAGE.margin, justifyContent: 'center' }}>
            <Text style={{ ...white, fontSize: 39, fontWeight: 800, lineHeight: 1.06, letterSpacing: -0.8 }}>{words.title}</Text>
            <Text style={{ marginTop: 14, width: 240, fontSize: 12.5, lineHeight: 1.45, color: '#D5E7E3' }}>{words.sub}</Text>
          </View>
          <Image src={{ data: stage, format: 'jpg' }} style={{ flex: 1, height: 300, objectFit: 'cover' }} />
        </View>
        <View style={{ height: 5, backgroundColor: TONE.amber }} />
        <View style={{ height: 106, flexDirection: 'row', gap: 18, paddingHorizontal: PAGE.margin, alignItems: 'center' }}>
          {words.points.map(([name, text]) => (
            <View key={name} style={{ flex: 1 }}>
              <Text style={{ fontSize: 15, fontWeight: 700, lineHeight: 1.2, color: TONE.teal }}>{name}</Text>
              <Text style={{ marginTop: 3, fontSize: 9.5 }}>{text}</Text>
            </View>
          ))}
        </View>
        <View style={{ position: 'absolute', left: 0, top: 539, width: PAGE.width, height: PAGE.height - 539, backgroundColor: TONE.tealDeep }}>
          <Image src={{ data: ground, format: 'jpg' }} style={{ position: 'absolute', left: 0, top: 0, width: PAGE.width, height: PAGE.height - 539, objectFit: 'cover' }} />
          <View style={{ marginLeft: PAGE.margin, marginTop: 14, width: 507 }}>
            <Text style={{ ...white, fontSize: 17, fontWeight: 700, lineHeight: 1.25 }}>{words.offer}</Text>
            <Text style={{ marginTop: 3, fontSize: 9.5, color: '#D5E7E3' }}>{words.offerText}</Text>
          </View>
        </View>
        <PartnerCard contact={{ ...RESERVED.flyerLine, height: RESERVED.flyerContact.y + RESERVED.flyerContact.height - RESERVED.flyerLine.y }} qr={{ ...RESERVED.flyerQr, y: RESERVED.flyerLine.y, height: 152 }} language={language} on="#BFE0D8" />
        <Text style={{ position: 'absolute', left: PAGE.margin, top: PAGE.height - 34, fontSize: 7, color: '#BFE0D8' }}>{`${words.fine}  ·  ${VENDOR.name}, ${VENDOR.website}`}</Text>
      </View>
    </Page>,
  ])
}
