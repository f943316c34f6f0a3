import { Text, View } from '@react-pdf/renderer'
import { scenePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { FirstPage } from '../kit/sheet'
import { PAGE, RESERVED, TONE } from '../kit/theme'

const EDITION = '2026-11-02'
const POINTS = [
  ['Before', 'We walk your line, measure heat and dust, and say what a rack must stand.'],
  ['On the day', 'One morning: unpack, connect, hand over. The line runs again by noon.'],
  ['After', 'A name and a number that answer, and a visit every half year.'],
] as const

/** One page on who comes to a customer: half of it is a picture of the partner's own. */
export async function meetUs(): Promise<Buffer> {
  const { picture } = RESERVED
  return renderPdf({ title: 'The people beside your line', subject: 'Who installs and looks after EdgeRack in your plant', language: 'en', edition: EDITION }, [
    <FirstPage key="1" edition={EDITION} eyebrow="Meet us" title="The people beside your line" lead="A rack that runs for ten years needs somebody who comes. This is who comes to you." hero={await scenePicture('brewery')} heroHeight={200} sign={{ title: 'Ask us for a visit', text: 'An hour on your shop floor costs nothing and ends in a written report.' }}>
      <View style={{ flexDirection: 'row' }}>
        <View style={{ width: picture.width, height: picture.height, backgroundColor: TONE.wash, borderWidth: 0.75, borderColor: TONE.line, alignItems: 'center', justifyContent: 'center' }}>
          <Text style={{ fontSize: 9, color: TONE.muted }}>Your partner’s picture</Text>
        </View>
        <View style={{ flex: 1, paddingLeft: 22, justifyContent: 'space-between' }}>
          {POINTS.map(([name, text]) => (
            <View key={name}>
              <Text style={{ fontSize: 13, fontWeight: 700, lineHeight: 1.25, color: TONE.teal }}>{name}</Text>
              <Text style={{ marginTop: 3, fontSize: 9.5, width: PAGE.width - 2 * PAGE.margin - picture.width - 22 }}>{text}</Text>
            </View>
          ))}
        </View>
      </View>
    </FirstPage>,
  ])
}
