import { View } from '@react-pdf/renderer'
import { Bullets, Columns, Figures, H1, H2, Lead, P, Quote, Table } from '../kit/blocks'
import { StackedBars } from '../kit/charts'
import { portrait, scenePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { FirstPage, NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

interface Story {
  scene: 'brewery' | 'port'
  title: string
  eyebrow: string
  lead: string
  opening: string
  figures: { value: string; label: string }[]
  before: string[]
  what: string
  facts: string[][]
  how: string[]
  quote: { words: string; name: string; role: string; initials: string; hue: string }
  chart: { title: string; unit: string; top: number; step: number; series: string[]; groups: { name: string; values: number[] }[] }
  learned: string[]
  sign: { title: string; text: string }
  edition: string
}

const STORIES: Record<'brewery' | 'port', Story> = {
  brewery: {
    scene: 'brewery',
    title: 'Six hundred bottles a minute, each one seen',
    eyebrow: 'Customer story · Food and beverage',
    lead: 'Nordhavn Brewery inspects every bottle beside the line and has not lost a shift to a computer since.',
    opening: 'Nordhavn has brewed in a former cold store since 1897. Its two filling lines run three shifts. Inspection cameras arrived in 2021, and with them a server in a cupboard behind the labeller, which stopped eleven times in two summers.',
    figures: [
      { value: '11 to 0', label: 'unplanned stops by computers in a year' },
      { value: '74%', label: 'fewer bottles rejected by mistake' },
      { value: '7 months', label: 'until the investment was earned back' },
    ],
    before: ['38 °C in the cupboard, up to 46 °C in July', 'Sugar dust in the fans every six weeks', 'Restart by a technician who lives 90 km away'],
    what: 'An EdgeRack 4 with three nodes now hangs on the wall between both lines. The inspection software runs on two nodes at once, the third bay takes the load when one is in repair. Installation took one morning during a planned cleaning; the lines started on time.',
    facts: [['Installed', 'EdgeRack 4, three nodes; Halden Flow'], ['Applications', 'Bottle inspection, label check, line historian'], ['Data on site', '2.1 TB of pictures a day, kept for 5 days'], ['Partner', 'Certified Halden Edge Engineers, two people']],
    how: ['The survey found that the free wall carried only 0.9 kN per fixing point; a steel frame solved it before the day.', 'The five failure tests were done with the shift leader watching. He pulled the node himself.', 'A second rack for the warehouse was ordered after four months.'],
    quote: { words: '"The first time a node failed I learned about it from the monthly report."', name: 'Henrik Dahl', role: 'production manager, Nordhavn Brewery', initials: 'HD', hue: '#B5652B' },
    chart: { title: 'Hours of standstill caused by computers', unit: 'hours a quarter', top: 20, step: 5, series: ['Heat', 'Dust', 'Other'], groups: [{ name: 'Q2 2024', values: [4.5, 2.5, 1] }, { name: 'Q3 2024', values: [9, 3.5, 1.5] }, { name: 'Q4 2024', values: [2, 3, 2] }, { name: 'Q1 2025', values: [1, 3.5, 1] }, { name: 'Q2 2025', values: [0, 0, 0.5] }, { name: 'Q3 2025', values: [0, 0, 0] }] },
    learned: ['Start where it hurts: the cupboard had a name on the shop floor.', 'Let operators do the tests: trust cannot be presented.', 'Keep one bay free: the next application comes.'],
    sign: { title: 'Do you have such a cupboard?', text: 'Certified partners look at it, measure the heat and tell you what its stops have cost.' },
    edition: 'Edition 2026-05 · HE-CS-0118-EN',
  },
  port: {
    scene: 'port',
    title: 'Cranes that keep their appointments',
    eyebrow: 'Customer story · Ports and logistics',
    lead: 'Terminal Gryf in Gdańsk runs crane positioning and gate cameras at the quay, through salt, frost and cut cables.',
    opening: 'Two berths, four cranes, 900 lorries a day. The terminal system sits in an office building 1.4 km from the water. Each time roadworks cut the fibre, cranes stood and lorries queued as far as the bypass.',
    figures: [
      { value: '0', label: 'crane hours lost in three fibre cuts since' },
      { value: '-31%', label: 'time of a lorry at the gate' },
      { value: '6 racks', label: 'installed in eleven working days' },
    ],
    before: ['Positioning servers at the end of one fibre', 'Supplier modems in every crane, always on', 'Salt that ate two servers in one winter'],
    what: 'Six EdgeRack 8 stand in the electrical houses of the cranes and at the gate. Halden Guard separates the four crane networks, and the manufacturer enters through a door that the shift opens for him, for one crane and one hour.',
    facts: [['Installed', 'Six EdgeRack 8; Halden Guard; Halden Flow'], ['Applications', 'Crane positioning, gate cameras, reefer monitoring'], ['Environment', '-18 to 34 °C, salt spray, 3 g shocks'], ['Partner', 'Certified integrator with Edge and Guard specialists']],
    how: ['Listening took three weeks instead of two, to see a full ship rotation.', 'Guard found 14 modems; nine belonged to nobody any more.', 'Each crane was enforced on a Tuesday morning, the last one in week nine.'],
    quote: { words: '"The fibre was cut on a Friday at four. We noticed because the radio mentioned it."', name: 'Beata Kurek', role: 'head of operations, Terminal Gryf', initials: 'BK', hue: '#1D6A8A' },
    chart: { title: 'Crane hours lost to infrastructure', unit: 'hours a quarter', top: 60, step: 20, series: ['Fibre cuts', 'Servers', 'Network faults'], groups: [{ name: 'Q1 2025', values: [22, 14, 8] }, { name: 'Q2 2025', values: [9, 6, 11] }, { name: 'Q3 2025', values: [31, 4, 9] }, { name: 'Q4 2025', values: [12, 18, 7] }, { name: 'Q1 2026', values: [0, 2, 5] }, { name: 'Q2 2026', values: [0, 0, 2] }] },
    learned: ['Ask how long the longest cut was: it sets what must run on site.', 'Modems are a better door opener than any presentation.', 'Frost matters as much as heat: check the heating of the cabinet.'],
    sign: { title: 'How long was your longest cut?', text: 'Certified partners walk the quay or the yard with you and name what has to run there.' },
    edition: 'Edition 2026-07 · HE-CS-0124-EN',
  },
}

/** A customer story on two pages. */
export async function caseStudy(key: 'brewery' | 'port'): Promise<Buffer> {
  const story = STORIES[key]
  const [hero, face] = await Promise.all([scenePicture(story.scene), portrait(story.quote.initials, story.quote.hue)])
  const colours = [TONE.amber, TONE.teal, '#9DBDB8']
  return renderPdf({ title: story.title, subject: story.lead, language: 'en', edition: '2026-07-01' }, [
    <FirstPage partner={false} key="1" edition={story.edition} eyebrow={story.eyebrow} title={story.title} lead={story.lead} hero={hero} heroHeight={262}>
      <Lead>{story.opening}</Lead>
      <View style={{ marginTop: 6 }}>
        <Figures items={story.figures} />
      </View>
      <Columns widths={[1, 1.5]}>
        <View>
          <H2 gap={22}>Before</H2>
          <Bullets items={story.before} gap={6} />
        </View>
        <View>
          <H2 gap={22}>What was done</H2>
          <P>{story.what}</P>
        </View>
      </Columns>
    </FirstPage>,
    <NextPage key="2" edition={story.edition} running={story.title} sign={story.sign}>
      <H1>The installation in facts</H1>
      <Table head={['', 'On site']} rows={story.facts} widths={[1, 3.2]} air={5} />
      <Quote words={story.quote.words} name={story.quote.name} role={story.quote.role} portrait={face} />
      <Columns widths={[1.5, 1]}>
        <View>
          <H2 gap={16}>Measured</H2>
          <StackedBars
            title={story.chart.title}
            unit={story.chart.unit}
            width={290}
            height={150}
            top={story.chart.top}
            step={story.chart.step}
            series={story.chart.series.map((name, index) => ({ name, colour: colours[index] ?? TONE.teal }))}
            groups={story.chart.groups.map((group) => ({ name: group.name, parts: group.values.map((value, series) => ({ value, series })) }))}
          />
        </View>
        <View>
          <H2 gap={16}>What others can learn</H2>
          <Bullets items={story.learned} gap={5} />
        </View>
      </Columns>
      <H2 gap={14}>How it went</H2>
      <Bullets items={story.how} gap={2} />
    </NextPage>,
  ])
}
