import { Image, Page, Text, View } from '@react-pdf/renderer'
import { flowScreen, zoneMap } from '../draw/diagrams'
import { lineDiagram } from '../draw/line'
import { jpeg } from '../draw/raster'
import { StackedBars } from '../kit/charts'
import { Logo } from '../kit/logo'
import { PartnerCard } from '../kit/partner-place'
import { scenePicture, shotPicture, stagePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { Slide, TitleSlide } from '../kit/slide'
import { RESERVED, SLIDE, TONE } from '../kit/theme'

const Points = ({ items, gap = 14, size = 14 }: { items: [string, string][]; gap?: number; size?: number }) => (
  <View>
    {items.map(([name, text]) => (
      <View key={name} style={{ marginBottom: gap }}>
        <Text style={{ fontWeight: 700, fontSize: size + 3, lineHeight: 1.3, color: TONE.teal }}>{name}</Text>
        <Text style={{ fontSize: size, lineHeight: 1.4 }}>{text}</Text>
      </View>
    ))}
  </View>
)

const Shown = ({ src, height, width, fit = 'cover' }: { src: Buffer; height: number; width: number; fit?: 'cover' | 'contain' }) => (
  <Image src={{ data: src, format: 'jpg' }} style={{ width, height, objectFit: fit, borderRadius: 8, backgroundColor: '#F3F8F6' }} />
)

const Figure = ({ value, label }: { value: string; label: string }) => (
  <View style={{ borderTopWidth: 3, borderTopColor: TONE.amber, paddingTop: 8 }}>
    <Text style={{ fontSize: 30, fontWeight: 700, lineHeight: 1.1, color: TONE.teal }}>{value}</Text>
    <Text style={{ marginTop: 2, fontSize: 12.5, lineHeight: 1.35, color: TONE.muted }}>{label}</Text>
  </View>
)

/** Customer presentation of the whole portfolio, ten slides. */
export async function overviewDeck(): Promise<Buffer> {
  const [stage, small, line, map, screen, brewery, port] = await Promise.all([
    stagePicture(), shotPicture(4), jpeg(lineDiagram(), 1300), jpeg(zoneMap({ office: 'Office network', suppliers: 'Service suppliers', line: 'Filling line 1', energy: 'Boiler house', safety: 'Safety controllers', gateway: 'G10 gateway', sensor: 'G1 sensor', console: 'Guard console', blocked: 'no rule: blocked' }), 1100),
    jpeg(flowScreen({ title: 'Halden Flow', sites: 'Sites', healthy: 'Healthy', look: 'To look at', silent: 'Silent', ring: 'Update 6.2', rings: ['Pilot', 'Early', 'Everyone else'], energy: 'Energy, kWh a day' }), 1200), scenePicture('brewery', 900), scenePicture('port', 900),
  ])
  const row = { flexDirection: 'row', gap: 36 } as const
  return renderPdf({ title: 'Infrastructure for places without a server room', subject: 'Customer presentation of Halden Edge, Guard and Flow', language: 'en', edition: '2026-09-20' }, [
    <TitleSlide key="1" title="For places without a server room" lead="Computers, network protection and care for plants, pumping stations, wards and shops." picture={stage} />,
    <Slide key="2" title="The most important computer stands in the hottest place">
      <View style={row}>
        <View style={{ flex: 1, paddingTop: 4 }}>
          <Points items={[['Under a desk, in a cupboard', 'Nobody dares to restart it, and the person who built it has left.'], ['It stops in August', 'A mid-sized food plant loses EUR 8,000 to 20,000 an hour.'], ['And someone drives 200 km', 'To press a button, in most cases.']]} gap={26} size={18} />
        </View>
        <Shown src={brewery} width={440} height={340} />
      </View>
    </Slide>,
    <Slide key="3" title="Four reasons to compute on the spot. One is always there.">
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: 20 }}>
        {[['Latency', 'The decision is worth something only within milliseconds.', '80 ms'], ['Bandwidth', 'Moving the data costs more than computing on it.', '320 Mbit/s'], ['Autonomy', 'The site goes on when the line to the outside is cut.', '24 h a day'], ['Sovereignty', 'The data must not leave the building or the country.', '0 bytes out']].map(([name, text, value]) => (
          <View key={name} style={{ width: 414, height: 160, padding: 22, backgroundColor: TONE.wash, borderRadius: 8, borderLeftWidth: 5, borderLeftColor: TONE.amber }}>
            <Text style={{ fontSize: 30, fontWeight: 700, lineHeight: 1.1, color: TONE.teal }}>{value}</Text>
            <Text style={{ marginTop: 10, fontSize: 18, fontWeight: 700, lineHeight: 1.3 }}>{name}</Text>
            <Text style={{ fontSize: 14, lineHeight: 1.4 }}>{text}</Text>
          </View>
        ))}
      </View>
    </Slide>,
    <Slide key="4" title="Three products, one idea">
      <View style={{ flexDirection: 'row', gap: 20 }}>
        {([['Halden Edge', 'The room in a box: computers, storage, switches, cooling, battery and lock in one sealed cabinet.', small], ['Halden Guard', 'Nobody talks to a machine without a reason. Listens first, enforces zone by zone.', map], ['Halden Flow', 'Four hundred sites on one screen. Updates in rings that halt by themselves.', screen]] as const).map(([name, text, picture]) => (
          <View key={name} style={{ flex: 1 }}>
            <Shown src={picture} width={269} height={200} fit={picture === small ? 'cover' : 'contain'} />
            <Text style={{ marginTop: 14, fontSize: 20, fontWeight: 700, lineHeight: 1.2, color: TONE.teal }}>{name}</Text>
            <Text style={{ marginTop: 4, fontSize: 14, lineHeight: 1.4 }}>{text}</Text>
          </View>
        ))}
      </View>
    </Slide>,
    <Slide key="5" title="Edge: five metres instead of fifty kilometres">
      <View style={row}>
        <Shown src={line} width={636} height={270} />
        <View style={{ flex: 1, gap: 16 }}>
          <Figure value="1 morning" label="from pallet to first application" />
          <Figure value="2 min" label="until applications run again" />
          <Figure value="IP54" label="no outside air, -10 to 45 °C" />
        </View>
      </View>
      <Text style={{ marginTop: 20, fontSize: 14, color: TONE.muted }}>Cameras and controllers talk to the rack beside them. Only counts, alarms and one picture of each rejected bottle leave the site.</Text>
    </Slide>,
    <Slide key="6" title="Guard: a guarded way between any two zones">
      <View style={row}>
        <Shown src={map} width={560} height={286} />
        <View style={{ flex: 1 }}><Points items={[['Listen, 14 days', 'A sensor that cannot send.'], ['Agree', 'Rules in sentences, signed by your engineer.'], ['Enforce', 'One zone a day, and one press to go back.'], ['Doors', 'Suppliers enter one machine for one hour.']]} gap={10} /></View>
      </View>
      <Text style={{ marginTop: 20, fontSize: 14, color: TONE.muted }}>A gateway that loses power becomes a plain wire within 50 milliseconds. Production never stops for security.</Text>
    </Slide>,
    <Slide key="7" title="Flow: quiet when all is well">
      <View style={row}>
        <Shown src={screen} width={540} height={337} />
        <View style={{ flex: 1, paddingTop: 6 }}><Points items={[['Health with reasons', 'What changed since yesterday comes first.'], ['Updates in rings', 'Pilot, early, everyone else. Halts by itself.'], ['256 kbit/s', 'Sites go on without a link and report later.'], ['Energy', '22 to 31% saved where nodes sleep at night.']]} gap={14} /></View>
      </View>
    </Slide>,
    <Slide key="8" title="Measured at customers, not promised">
      <View style={row}>
        <View style={{ width: 480 }}>
          <StackedBars title="Nordhavn Brewery: hours of standstill caused by computers" unit="hours a quarter" width={480} height={270} top={20} step={5} series={[{ name: 'heat', colour: TONE.amber }, { name: 'dust', colour: TONE.teal }, { name: 'other', colour: '#9DBDB8' }]} groups={[{ name: 'Q2 24', v: [4.5, 2.5, 1] }, { name: 'Q3 24', v: [9, 3.5, 1.5] }, { name: 'Q4 24', v: [2, 3, 2] }, { name: 'Q1 25', v: [1, 3.5, 1] }, { name: 'Q2 25', v: [0, 0, 0.5] }, { name: 'Q3 25', v: [0, 0, 0] }].map(({ name, v }) => ({ name, parts: v.map((value, series) => ({ value, series })) }))} />
        </View>
        <View style={{ flex: 1 }}>
          <Shown src={port} width={332} height={150} />
          <Text style={{ marginTop: 12, fontSize: 15, fontWeight: 600, lineHeight: 1.4, color: TONE.tealDeep }}>"The fibre was cut on a Friday at four. We noticed because the radio mentioned it."</Text>
          <Text style={{ marginTop: 6, fontSize: 12, color: TONE.muted }}>Beata Kurek, head of operations, Terminal Gryf: no crane hours lost in three fibre cuts</Text>
        </View>
      </View>
    </Slide>,
    <Slide key="9" title="How we begin: small, and within five weeks">
      <View style={{ flexDirection: 'row', gap: 14, marginTop: 6 }}>
        {[['1', 'Survey', 'One hour on the floor. Heat, dust, load.', 'Week 1'], ['2', 'Sum', 'What a stop costs, with your numbers.', 'Week 1'], ['3', 'Install', 'A morning, during a planned cleaning.', 'Week 4'], ['4', 'Prove', 'Five failure tests. You pull the plug.', 'Week 4'], ['5', 'Move', 'The worst application first.', 'Week 5']].map(([number, name, text, week]) => (
          <View key={name} style={{ flex: 1, height: 230, padding: 16, backgroundColor: TONE.wash, borderRadius: 8 }}>
            <View style={{ width: 40, height: 40, borderRadius: 20, backgroundColor: TONE.teal, alignItems: 'center', justifyContent: 'center' }}><Text style={{ fontSize: 18, fontWeight: 700, lineHeight: 1, color: '#FFFFFF' }}>{number}</Text></View>
            <Text style={{ marginTop: 16, fontSize: 20, fontWeight: 700, lineHeight: 1.2, color: TONE.tealDeep }}>{name}</Text>
            <Text style={{ marginTop: 6, fontSize: 13, lineHeight: 1.4 }}>{text}</Text>
            <Text style={{ position: 'absolute', left: 16, top: 196, fontSize: 12, fontWeight: 700, color: TONE.amberDeep }}>{week}</Text>
          </View>
        ))}
      </View>
      <View style={{ marginTop: 22, padding: 18, backgroundColor: TONE.amberSoft, borderLeftWidth: 5, borderLeftColor: TONE.amber }}>
        <Text style={{ fontSize: 15 }}>The old server stays as a way back. You decide after each step whether there is a next one.</Text>
      </View>
    </Slide>,
    <Page key="10" size={[SLIDE.width, SLIDE.height]} wrap={false} style={{ fontFamily: 'Noto', fontSize: 16, lineHeight: 1.45, backgroundColor: TONE.tealDeep, color: '#FFFFFF' }}>
      <View style={{ width: SLIDE.width, height: SLIDE.height }}>
        <View style={{ position: 'absolute', left: SLIDE.margin, top: 40, height: 30 }}><Logo height={30} dark /></View>
        <Text style={{ position: 'absolute', left: SLIDE.margin, top: 190, width: 410, fontSize: 42, fontWeight: 800, lineHeight: 1.1, letterSpacing: -0.6 }}>Show us your cupboard</Text>
        <Text style={{ position: 'absolute', left: SLIDE.margin, top: 300, width: 390, fontSize: 17, lineHeight: 1.45, color: '#D5E7E3' }}>One hour on your shop floor, a written report, and no obligation.</Text>
        <PartnerCard contact={RESERVED.slideContact} qr={RESERVED.slideQr} language="en" on="#BFE0D8" />
        <View style={{ position: 'absolute', left: 0, top: SLIDE.height - 8, width: SLIDE.width, height: 8, backgroundColor: TONE.amber }} />
      </View>
    </Page>,
  ])
}
