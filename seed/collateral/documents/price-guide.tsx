import { View } from '@react-pdf/renderer'
import { Bullets, Callout, Columns, H1, H2, Lead, P, Small, Table } from '../kit/blocks'
import { StackedBars } from '../kit/charts'
import { Cover } from '../kit/cover'
import { productStageWide } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

const EDITION = 'Valid from 1 October 2026 · confidential, Gold and above · HA-PG-2026-4'
const RUNNING = 'Partner price guide, Q4 2026'
const money = (euros: number) => euros.toLocaleString('en-GB')
const GOLD = 0.76
const PLATINUM = 0.72
const priced = ([name, order, list]: [string, string, number]) => [name, order, money(list), money(Math.round(list * GOLD)), money(Math.round(list * PLATINUM))]

const HARDWARE: [string, string, number][] = [
  ['EdgeRack 4, without nodes', 'HE-R4', 9_600],
  ['EdgeRack 8, without nodes', 'HE-R8', 16_400],
  ['Node, 32 cores, 512 GB, 15.36 TB', 'HE-N32', 4_400],
  ['Wall frame for weak walls', 'HE-WF', 420],
  ['Filter and battery service kit', 'HE-SK', 260],
  ['Support, next working day, a year', 'HE-S1', 980],
  ['Support, four hours, a year', 'HE-S4', 1_960],
]
const SOFTWARE: [string, string, number][] = [
  ['G1 sensor', 'HG-G1', 1_450],
  ['G10 gateway', 'HG-G10', 3_900],
  ['Guard console, a year', 'HG-C', 6_800],
  ['Door for suppliers, each, a year', 'HG-D', 540],
  ['Flow Base, a site and year', 'HF-B', 190],
  ['Flow Fleet, a site and year', 'HF-F', 340],
  ['Flow Fleet on your own EdgeRack, a year', 'HF-O', 4_200],
]

/** Price guide for partners from Gold on, four pages. */
export async function priceGuide(): Promise<Buffer> {
  const picture = await productStageWide()
  const head = ['Article', 'Order number', 'List, EUR', 'Gold', 'Platinum']
  const widths = [2.4, 1.1, 0.9, 0.9, 0.9]
  return renderPdf({ title: 'Partner price guide, Q4 2026', subject: 'Prices in EUR for Gold and Platinum partners', language: 'en', edition: '2026-10-01' }, [
    <Cover key="1" edition={EDITION} eyebrow="Halden Ascend · Price guide" title="Partner prices, fourth quarter of 2026" lead="List and partner prices in EUR, what registration adds, and how to ask for a special bid." picture={picture} inside={['Halden Edge', 'Guard and Flow', 'Registered deals and special bids']} />,
    <NextPage key="2" edition={EDITION} running={RUNNING}>
      <H1>Halden Edge</H1>
      <P>Prices without tax, delivered to your warehouse in the EU, the UK, Indonesia, Singapore and the US. Elsewhere freight is added at cost.</P>
      <Table head={head} widths={widths} numeric={[2, 3, 4]} air={6.6} rows={HARDWARE.map(priced)} />
      <H2 gap={20}>Bundles that are quoted most</H2>
      <Table head={head} widths={widths} numeric={[2, 3, 4]} air={6.6} rows={([['EdgeRack 4 with 3 nodes', 'HE-R4-3', 22_800], ['EdgeRack 4 with 4 nodes', 'HE-R4-4', 27_000], ['EdgeRack 8 with 5 nodes', 'HE-R8-5', 38_000], ['EdgeRack 8 with 8 nodes', 'HE-R8-8', 50_800]] as [string, string, number][]).map(priced)} />
      <StackedBars title="Price of a bundle at list" unit="EUR thousand" width={507} height={168} top={60} step={20} series={[{ name: 'cabinet', colour: TONE.amber }, { name: 'nodes', colour: TONE.teal }]} groups={[{ name: '4 with 3', parts: [{ value: 9.6, series: 0 }, { value: 13.2, series: 1 }] }, { name: '4 with 4', parts: [{ value: 9.6, series: 0 }, { value: 17.4, series: 1 }] }, { name: '8 with 5', parts: [{ value: 16.4, series: 0 }, { value: 21.6, series: 1 }] }, { name: '8 with 8', parts: [{ value: 16.4, series: 0 }, { value: 34.4, series: 1 }] }]} />
      <Small>A bundle with four nodes or more is priced 200 to 800 below the sum of its parts. Three years of parts are included in each cabinet.</Small>
    </NextPage>,
    <NextPage key="3" edition={EDITION} running={RUNNING}>
      <H1>Guard and Flow</H1>
      <P>Software is billed by the year in advance. Terms of three years take 8% off, of five years 14%.</P>
      <Table head={head} widths={widths} numeric={[2, 3, 4]} air={6.6} rows={SOFTWARE.map(priced)} />
      <H2 gap={22}>A plant with four zones, first year at list</H2>
      <Table head={['Part', 'Number', 'EUR each', 'EUR']} widths={[2.4, 0.8, 1, 1]} numeric={[1, 2, 3]} air={6.2} rows={[['G1 sensor', '4', '1,450', '5,800'], ['G10 gateway', '5', '3,900', '19,500'], ['Guard console', '1', '6,800', '6,800'], ['Door for suppliers', '3', '540', '1,620'], ['Together', '', '', '33,720']]} />
      <H2 gap={22}>Your own services</H2>
      <P>What partners ask for, median of last year's registered deals. You set your own prices; these are for orientation.</P>
      <Table head={['Service', 'Effort', 'Median, EUR']} widths={[2.4, 1, 1]} numeric={[2]} air={6.2} rows={[['Survey of a site with report', 'half a day', '650'], ['Installation of an EdgeRack 4 with five failure tests', 'one day', '1,100'], ['Guard: fourteen days of listening with report', 'three days', '3,400'], ['Guard: from rules to enforcement, one zone', 'two days', '2,300'], ['Flow: managed service, a site and month', 'continuous', '45']]} />
    </NextPage>,
    <NextPage key="4" edition={EDITION} running={RUNNING}>
      <H1>Registered deals and special bids</H1>
      <Lead>Points of registration are added to the discount of your tier, on hardware and on the first year of software.</Lead>
      <StackedBars title="Discount from list" unit="per cent" width={507} height={146} top={50} step={10} series={[{ name: 'tier', colour: TONE.teal }, { name: 'registration', colour: TONE.amber }]} groups={[{ name: 'Registered', parts: [{ value: 10, series: 0 }] }, { name: 'Silver', parts: [{ value: 18, series: 0 }, { value: 8, series: 1 }] }, { name: 'Gold', parts: [{ value: 24, series: 0 }, { value: 12, series: 1 }] }, { name: 'Platinum', parts: [{ value: 28, series: 0 }, { value: 15, series: 1 }] }]} />
      <Columns widths={[1, 1]}>
        <View>
          <H2 gap={18}>Registration</H2>
          <Bullets items={['Customer, application and a rough sum are enough', 'Ascend Protect: 90 days, below EUR 10,000 accepted at once', 'Guard Takeout: 120 days, with a trade-in credit of EUR 600 for each gateway replaced', 'Whoever registers first is protected; one renewal on proof of a quote']} />
        </View>
        <View>
          <H2 gap={18}>Special bids</H2>
          <Bullets items={['From EUR 80,000 at list, or ten sites alike', 'Answer in two working days from your channel manager', 'Valid for 60 days, for one customer, not to be passed on', 'Tell us the competing offer: it decides what is possible']} />
        </View>
      </Columns>
      <H2 gap={18}>Terms in short</H2>
      <Table head={['', 'Gold', 'Platinum']} widths={[1.4, 1.2, 1.2]} air={5.6} rows={[['Payment', '30 days', '45 days'], ['Demonstration equipment', 'one EdgeRack 4 on loan', '50% off, two a year'], ['Price protection', '60 days', '90 days'], ['Return of unopened goods', '30 days, 5% fee', '45 days, no fee'], ['Marketing funds', '2% of revenue', '4% of revenue']]} />
      <Callout title="Please keep this guide inside your company">It names what you pay. Customers receive quotes at list or at your own price. Questions about a price: your channel manager, by telephone, the same day.</Callout>
    </NextPage>,
  ])
}
