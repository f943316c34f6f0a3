import { Text, View } from '@react-pdf/renderer'
import { lineDiagram } from '../draw/line'
import { jpeg } from '../draw/raster'
import { Bullets, Callout, Cards, Columns, Figures, H1, H2, Lead, P, Picture, Small, Steps, Table } from '../kit/blocks'
import { Lines, StackedBars } from '../kit/charts'
import { Cover } from '../kit/cover'
import { productStageWide, shotPicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

const EDITION = 'Edition 2026-06 · HE-WP-0041-EN'
const RUNNING = 'Sizing EdgeRack'

const Line = ({ words }: { words: string }) => (
  <View style={{ flexDirection: 'row', alignItems: 'flex-end', height: 25, borderBottomWidth: 0.75, borderBottomColor: TONE.line, paddingBottom: 3 }}>
    <Text style={{ fontSize: 8.5, color: TONE.muted }}>{words}</Text>
  </View>
)

/** White paper on sizing, eight pages, ending in a worksheet. */
export async function sizingGuide(): Promise<Buffer> {
  const [stage, small, large, line] = await Promise.all([productStageWide(), shotPicture(4), shotPicture(8), jpeg(lineDiagram(), 1300)])
  return renderPdf({ title: 'Sizing EdgeRack', subject: 'How many nodes a site needs, and why', language: 'en', edition: '2026-06-15' }, [
    <Cover key="1" partner edition={EDITION} eyebrow="Halden Edge · White paper" title="Sizing EdgeRack" lead="How many nodes a site needs, what they may hold, and what the room has to give. With two worked examples and a worksheet." picture={stage} inside={['The one rule', 'Measuring the load', 'Nodes and storage', 'Power and cooling', 'Two worked examples', 'When EdgeRack is wrong', 'Worksheet']} />,
    <NextPage key="2" edition={EDITION} running={RUNNING}>
      <H1>The one rule</H1>
      <Lead>Size for the day on which one node is in repair. That is the whole rule; the rest is arithmetic.</Lead>
      <P>Most installations that disappoint were not too small on the day of handover. They were too small fourteen months later, on the day when a node waited for a part and the line manager had added two cameras. A rack that is sized for its normal day has no room for its worst one.</P>
      <P>Quorum adds a second reason. EdgeRack confirms a write when two nodes hold it, and a majority of nodes has to agree on who is alive. Below three nodes there is no majority after a failure, so three is the smallest number that keeps the promise of two minutes.</P>
      <View style={{ marginTop: 10 }}>
        <Figures items={[{ value: 'n + 1', label: 'nodes: what the load takes, and one for the failure' }, { value: '3', label: 'nodes at least, for a majority after a loss' }, { value: '+25%', label: 'growth over three years, unless the customer knows better' }]} />
      </View>
      <H2 gap={24}>The two cabinets</H2>
      <Columns widths={[1, 1]}>
        <View>
          <Picture src={small} height={236} caption="EdgeRack 4: up to four nodes, on a wall, 92 kg" />
          <P>For one to three groups of applications. Carries on after the loss of one node.</P>
        </View>
        <View>
          <Picture src={large} height={236} caption="EdgeRack 8: up to eight nodes, on the floor, 164 kg" />
          <P>For whole sites, or for four nodes above 40 °C. Carries on after the loss of two.</P>
        </View>
      </Columns>
    </NextPage>,
    <NextPage key="3" edition={EDITION} running={RUNNING}>
      <H1>Measuring the load</H1>
      <P>Datasheets of applications state what their maker is sure to survive. Measured over two weeks the same applications use a third of it, except for one hour. That hour is what you size for.</P>
      <Lines title="Cores in use at a filling line, two weeks, busiest hour of each day" unit="cores" width={507} height={180} top={80} step={20} xs={['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day, index) => `${day}${index > 6 ? ' ' : ''}`)} lines={[{ name: 'datasheet sum', colour: '#9DBDB8', values: Array.from({ length: 14 }, () => 72) }, { name: 'measured', colour: TONE.teal, values: [31, 33, 32, 36, 38, 21, 9, 32, 34, 44, 35, 37, 22, 9] }]} />
      <Callout title="The second Wednesday">Month end: the label database is rebuilt while the line runs. Ask for such days before you measure, and let the two weeks hold one.</Callout>
      <H2>How to measure</H2>
      <Steps items={[{ title: 'List the guests', text: 'Each application, its operating system, who asks for it, and what happens when it stops.' }, { title: 'Record for two weeks', text: 'Cores, memory, written bytes a day. The Flow agent does it on any server, at no charge for thirty days.' }, { title: 'Take the busiest hour of the sum', text: 'Not the sum of the busiest hours: peaks that never meet need not be paid for.' }, { title: 'Ask for the next application', text: 'There is always one. If its name is known, count it instead of the 25%.' }]} />
      <H2 gap={10}>Values to begin with, where nothing can be measured</H2>
      <Table head={['Application', 'Cores', 'Memory', 'Storage']} widths={[2.4, 1, 1, 1.2]} numeric={[1, 2, 3]} air={4} rows={[['Inspection camera, 10 pictures a second', '3', '24 GB', '0.4 TB'], ['Historian, 20,000 tags', '4', '48 GB', '1.2 TB'], ['Control server (SCADA)', '6', '64 GB', '0.3 TB'], ['Store system with self-checkout', '8', '96 GB', '0.6 TB']]} />
    </NextPage>,
    <NextPage key="4" edition={EDITION} running={RUNNING}>
      <H1>Nodes and storage</H1>
      <P>A node has 32 cores, 512 GB of memory and 15.36 TB of NVMe. The system keeps its share: what guests receive is less.</P>
      <Table head={['Of one node', 'Built in', 'For guests', 'Why']} widths={[1, 0.8, 0.8, 2.2]} air={6} rows={[['Cores', '32', '28', 'Storage and network take four'], ['Memory', '512 GB', '460 GB', 'Cache of the storage takes a tenth'], ['Storage', '15.36 TB', '6.9 TB', 'Two copies of each write, 10% kept for rebuilding']]} />
      <H2 gap={22}>Four steps</H2>
      <Steps items={[{ title: 'Cores', text: 'Busiest hour times 1.25, divided by 28.' }, { title: 'Memory', text: 'Sum of all guests times 1.25, divided by 460 GB. Memory is never shared twice.' }, { title: 'Nodes', text: 'Take the larger result, round up, add one for the failure. At least three.' }, { title: 'Storage', text: 'Nodes times 15.36 TB times 0.45. If it is short, add a node rather than a disk.' }]} />
      <StackedBars title="What guests can use, all nodes healthy and one in repair" unit="cores" width={507} height={196} top={240} step={60} series={[{ name: 'with one node in repair', colour: TONE.teal }, { name: 'reserve of the failed node', colour: TONE.amber }]} groups={[3, 4, 5, 6, 7, 8].map((nodes) => ({ name: `${nodes} nodes`, parts: [{ value: (nodes - 1) * 28, series: 0 }, { value: 28, series: 1 }] }))} />
      <Small>Orange is bought and never used, until the day it is. Guests that may wait (reports, archives) can be marked to give way instead.</Small>
    </NextPage>,
    <NextPage key="5" edition={EDITION} running={RUNNING}>
      <H1>Power and cooling</H1>
      <P>A node draws 520 W at full load. Two switches, fans and losses add 320 W. The closed loop of an EdgeRack 4 carries 2.4 kW at 45 °C, that of an EdgeRack 8 4.8 kW.</P>
      <StackedBars title="Heat inside the cabinet at full load" unit="watts" width={507} height={190} top={5000} step={1000} series={[{ name: 'nodes', colour: TONE.teal }, { name: 'switches, fans, losses', colour: '#9DBDB8' }]} groups={[2, 3, 4, 6, 8].map((nodes) => ({ name: `${nodes} nodes`, parts: [{ value: nodes * 520, series: 0 }, { value: 320, series: 1 }] }))} />
      <Callout title="Four nodes above 40 °C">With all bays full there is no reserve in an EdgeRack 4. Above 40 °C choose EdgeRack 8 with the same four nodes.</Callout>
      <H2>What the room has to give</H2>
      <Table head={['', 'EdgeRack 4', 'EdgeRack 8']} widths={[1.3, 1, 1]} air={5.2} rows={[['Circuits', '2 × 16 A, separate boards', '2 × 32 A, separate boards'], ['Earth', 'under 5 ohm', 'under 5 ohm'], ['Fixing', '4 points of 1.5 kN', '4 feet, 410 N each'], ['Free in front / side / above', '800 / 150 / 100 mm', '1,000 / 150 / 100 mm'], ['Heat given to the room', '2.9 kW', '5.9 kW'], ['Battery at full / half load', '10 / 25 min', '12 / 28 min']]} />
      <H2>What to ask about the power</H2>
      <Bullets items={['How long was the longest outage of last year? Above 25 minutes, a generator belongs into the proposal.', 'Are there two boards? If not, feed B is only a spare plug: say so in the report.', 'Does a large motor start on the same board? Then measure the dip.']} />
    </NextPage>,
    <NextPage key="6" edition={EDITION} running={RUNNING}>
      <H1>Two worked examples</H1>
      <H2 gap={4}>A brewery, one filling hall</H2>
      <Picture src={line} height={214} />
      <Table head={['', 'Measured', 'With growth', 'Per node', 'Nodes']} widths={[1, 1, 1, 1, 0.7]} numeric={[1, 2, 3, 4]} rows={[['Cores', '44', '55', '28', '2'], ['Memory', '620 GB', '775 GB', '460 GB', '2'], ['Storage', '9 TB', '11.3 TB', '6.9 TB', '2']]} />
      <Small> </Small>
      <P>Two nodes for the load and one for the failure: three. Storage 3 × 15.36 × 0.45 = 20.7 TB, enough. Heat 1.9 kW, at 38 °C without concern. Offer an EdgeRack 4 with three nodes and one free bay.</P>
      <H2 gap={14}>A terminal, gate and four cranes</H2>
      <Table head={['', 'Measured', 'With growth', 'Per node', 'Nodes']} widths={[1, 1, 1, 1, 0.7]} numeric={[1, 2, 3, 4]} rows={[['Cores', '86', '108', '28', '4'], ['Memory', '1,440 GB', '1,800 GB', '460 GB', '4'], ['Storage', '22 TB', '27.5 TB', '6.9 TB', '4']]} />
      <Small> </Small>
      <P>Four nodes for the load and one for the failure: five, so EdgeRack 8. Storage 34.6 TB, enough. Three free bays take the reefer monitoring that is planned for next year. Two failures in a row are survived, which matters 1.4 km from the nearest technician.</P>
      <Callout title="Write the sum into the proposal">A customer who has seen how the number came about does not ask for a cheaper one.</Callout>
    </NextPage>,
    <NextPage key="7" edition={EDITION} running={RUNNING}>
      <H1>When EdgeRack is wrong</H1>
      <Lead>Saying no costs an order and earns a customer. These are the places where we say it.</Lead>
      <Cards columns={2} items={[{ title: 'A good server room with staff', text: 'Sell Guard or Flow. A rack would replace something that works.' }, { title: 'Explosive atmosphere', text: 'EdgeRack is not certified for ATEX zones 1 and 2. Place it outside the zone, or leave it.' }, { title: 'Training of models', text: 'Too little power and no room for large graphics cards. Inference at the line is fine.' }, { title: 'Lances and steam', text: 'IP54 keeps out splashes. Within two metres of a pressure washer use a closed room.' }, { title: 'One small application', text: 'Below six cores an industrial PC with a copy in the next plant is honest advice.' }, { title: 'No application at all', text: 'Interest is not a project. Come back when something has to run.' }]} />
      <H2 gap={24}>Common mistakes, by cost</H2>
      <Table head={['Mistake', 'Found', 'Cost of mending', 'How to avoid it']} widths={[1.4, 1, 1, 1.7]} air={6} rows={[['Wall too weak', 'on the day', 'EUR 1,200, one week', 'Ask for the wall in the survey, drill once'], ['One board for both feeds', 'first outage', 'one stopped shift', 'Photograph the boards with their labels'], ['Memory by datasheet', 'never', 'one node too many', 'Measure for two weeks'], ['Time server forgotten', 'handover', 'half a day', 'Ask for three things in writing'], ['No free bay', 'after a year', 'a second cabinet', 'Offer n + 1 and one bay']]} />
      <H2 gap={20}>Questions we hear</H2>
      <Bullets gap={6} items={['Can nodes of two generations share a rack? Yes, guests then see the smaller set of processor features.', 'Can a rack grow while it runs? Yes. A node joins within four minutes, storage levels itself during the night.', 'Does the spare node idle? No, guests spread over all of them. Only the right to fill it is reserved.']} />
    </NextPage>,
    <NextPage key="8" edition={EDITION} running={RUNNING} sign={{ title: 'Let someone check it', text: 'A certified Halden Edge Engineer goes through the worksheet with you and signs the result.' }}>
      <H1>Worksheet</H1>
      <P muted>One sheet for each site. Print it, or fill it in on a tablet beside the machine.</P>
      <Columns widths={[1, 1]}>
        <View>
          <H2 gap={8}>Site</H2>
          <Line words="Customer and place" /><Line words="Longest outage of last year" /><Line words="Warmest hour, °C" /><Line words="Wall or floor, load" /><Line words="Boards and fuses" />
        </View>
        <View>
          <H2 gap={8}>Load, busiest hour</H2>
          <Line words="A  Cores" /><Line words="B  Memory, GB" /><Line words="C  Storage, TB" /><Line words="D  Growth (1.25 if unknown)" /><Line words="Applications that may give way" />
        </View>
      </Columns>
      <H2 gap={22}>Sum</H2>
      <Table head={['Step', 'Formula', 'Result']} widths={[1.2, 2, 1.2]} air={8.5} rows={[['1  Nodes by cores', 'A × D / 28, rounded up', ''], ['2  Nodes by memory', 'B × D / 460, rounded up', ''], ['3  Nodes', 'larger of 1 and 2, plus 1, at least 3', ''], ['4  Storage, TB', 'step 3 × 15.36 × 0.45, at least C × D', ''], ['5  Heat, W', 'step 3 × 520 + 320', ''], ['6  Cabinet', 'EdgeRack 4 up to 4 nodes and 40 °C, else EdgeRack 8', '']]} />
      <H2 gap={20}>Agreed</H2>
      <Columns widths={[1, 1]}>
        <View><Line words="For the customer, date" /></View>
        <View><Line words="Halden Edge Engineer, date" /></View>
      </Columns>
    </NextPage>,
  ])
}
