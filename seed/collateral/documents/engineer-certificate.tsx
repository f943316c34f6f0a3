import { Image, Page, Text, View } from '@react-pdf/renderer'
import { contours } from '../draw/pattern'
import { jpeg, picture } from '../draw/raster'
import { Logo } from '../kit/logo'
import { renderPdf } from '../kit/render'
import { TONE } from '../kit/theme'
import { PAPER } from './engineer-certificate-places'

const { width, height, left } = PAPER

/** The paper that engineers' certificates are printed on: night over the contour lines of a site, with room for whose it is. */
export async function engineerCertificate(): Promise<Buffer> {
  const ground = await jpeg(picture(1684, 1190, `<rect width="1684" height="1190" fill="${TONE.tealDeep}"/>${contours(1684, 1190, '#8FD0C4', 0.2)}`), 1684)
  const pale = { color: '#D5E7E3' } as const
  return renderPdf({ title: 'Halden Edge Engineer', subject: 'Paper for certificates', language: 'en', edition: '2026-06-01' }, [
    <Page key="1" size="A4" orientation="landscape" style={{ fontFamily: 'Noto', fontSize: 10, color: '#FFFFFF', backgroundColor: TONE.tealDeep }}>
      <Image src={{ data: ground, format: 'jpg' }} style={{ position: 'absolute', left: 0, top: 0, width, height }} />
      <View style={{ position: 'absolute', left: 0, top: 0, width: 10, height, backgroundColor: TONE.amber }} />
      <View style={{ position: 'absolute', left, top: 52 }}><Logo height={26} dark /></View>
      <Text style={{ position: 'absolute', left, top: 132, fontSize: 11, fontWeight: 700, color: TONE.amber }}>Field engineering</Text>
      <Text style={{ ...pale, position: 'absolute', left, top: 160, fontSize: 12 }}>The people who can survey, size and install an edge now include</Text>
      <Text style={{ ...pale, position: 'absolute', left, top: 292, fontSize: 12 }}>who has proved it on a rack, and in the exam, as</Text>
      <View style={{ position: 'absolute', left, top: 462, width: 500, height: 0.75, backgroundColor: '#8FD0C4' }} />
      {(['Issued', 'Valid until', 'Serial'] as const).map((label, i) => (
        <Text key={label} style={{ ...pale, position: 'absolute', left: left + i * PAPER.step, top: 476, fontSize: 8.5 }}>{label}</Text>
      ))}
      <Text style={{ ...pale, position: 'absolute', left: PAPER.qr.x, top: PAPER.qr.y + PAPER.qr.height + 8, width: PAPER.qr.width, fontSize: 8, textAlign: 'center' }}>Scan to verify</Text>
    </Page>,
  ])
}
