import { View } from '@react-pdf/renderer'
import { Bullets, Callout, Columns, Figures, H1, H2, P, Steps, Table } from '../kit/blocks'
import { StackedBars } from '../kit/charts'
import { stagePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { FirstPage, NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

const EDITION = 'For staff and partners from Gold on. Not for customers · HE-BC-0017-EN'

/** Battlecard against the rack server and against office cloud, two pages. The competitors are kinds, not companies. */
export async function battlecard(): Promise<Buffer> {
  const hero = await stagePicture()
  return renderPdf({ title: 'Battlecard: EdgeRack against the cupboard', subject: 'Competition', language: 'en', edition: '2026-10-05' }, [
    <FirstPage key="1" partner={false} edition={EDITION} eyebrow="Battlecard · Confidential" title="EdgeRack against the cupboard" lead="Four ways in which customers solve it without us, where each is strong, and the question that turns the talk." hero={hero} heroHeight={244}>
      <Table
        head={['', 'EdgeRack', 'Server in a cupboard', 'Container data centre', 'All in the cloud']}
        widths={[1.1, 1.1, 1.2, 1.2, 1.1]}
        size={8.4}
        air={7}
        rows={[
          ['Price at first sight', 'EUR 22,800', 'EUR 9,000', 'EUR 90,000', 'monthly'],
          ['Price when all is counted', 'EUR 23,900', 'EUR 21,500–31,000', 'EUR 118,000', 'plus uplink'],
          ['In service after', 'a morning', '2 to 4 visits', '8 to 14 weeks', 'weeks of moving'],
          ['Without the uplink', 'goes on', 'goes on', 'goes on', 'stops'],
          ['After a failure', 'goes on, 2 min', 'stops', 'goes on', 'goes on'],
          ['Dust, heat', 'IP54, 45 °C', 'no', 'yes', 'not needed'],
          ['Forty sites', 'Flow, rings', 'forty visits', 'too large', 'yes'],
        ]}
      />
      <Columns widths={[1, 1]}>
        <View>
          <H2 gap={16}>Where we win</H2>
          <Bullets gap={4} items={['Sites without IT staff, ten or more alike', 'Applications that stop a line within seconds', 'Dirt, heat, vibration, a locked door', 'A date with a reason: audit, new line, lease']} />
        </View>
        <View>
          <H2 gap={16}>Where we lose, and should</H2>
          <Bullets gap={4} items={['A good server room with people on the site', 'One application below six cores', 'Training of models, large graphics cards', 'ATEX zones 1 and 2']} />
        </View>
      </Columns>
      <Callout title="The question">"Where does that application run today, and what happened the last time it stopped?" Then be silent until the answer has ended.</Callout>
    </FirstPage>,
    <NextPage key="2" edition={EDITION} running="Battlecard: EdgeRack against the cupboard">
      <H1>"A rack server costs half"</H1>
      <P>True. Then add what else has to be bought. Sixteen sites, counted with customers, came to between 0.9 and 1.3 times an EdgeRack. Offer to do the sum together; it is the best hour of the whole project.</P>
      <StackedBars title="What a site costs before its first application runs" unit="EUR thousand" width={507} height={170} top={32} step={8} series={[{ name: 'computers', colour: TONE.teal }, { name: 'cabinet, cooling, battery, lock', colour: TONE.amber }, { name: 'people and visits', colour: '#9DBDB8' }]} groups={[{ name: 'EdgeRack 4, 3 nodes', parts: [{ value: 13.2, series: 0 }, { value: 9.6, series: 1 }, { value: 1.1, series: 2 }] }, { name: 'Rack, good case', parts: [{ value: 9, series: 0 }, { value: 8.2, series: 1 }, { value: 4.3, series: 2 }] }, { name: 'Rack, usual case', parts: [{ value: 10.4, series: 0 }, { value: 10.6, series: 1 }, { value: 5.5, series: 2 }] }, { name: 'Rack, hot hall', parts: [{ value: 10.4, series: 0 }, { value: 13.8, series: 1 }, { value: 6.8, series: 2 }] }]} />
      <H2 gap={12}>What they will say, and the honest answer</H2>
      <Steps
        items={[
          { title: '"We are going to the cloud."', text: 'Good, agree. Ask what has to go on when the line is cut, and propose only for that.' },
          { title: '"Your software locks us in."', text: 'Standard virtual machines, open interfaces. They export in an hour; let them try it during the pilot.' },
          { title: '"Security will stop production."', text: 'Guard begins as a listener that cannot send. The plant engineer presses each button.' },
          { title: '"You are small."', text: 'Edge systems since 2009, parts for ten years after the last sale, source code in escrow for Platinum projects.' },
        ]}
      />
      <View style={{ marginTop: 8 }}>
        <Figures items={[{ value: '61%', label: 'won when the sum was done with the customer' }, { value: '34%', label: 'won when only a price was sent' }, { value: '48 days', label: 'median from survey to order, last four quarters' }]} />
      </View>
      <H2 gap={14}>Traps to avoid</H2>
      <Bullets gap={2} items={['Do not speak ill of the cupboard: someone in the room built it.', 'Do not begin with specifications. Whoever begins there is compared by price.', 'Do not offer eight nodes where three do. The customer will find out.']} />
    </NextPage>,
  ])
}
