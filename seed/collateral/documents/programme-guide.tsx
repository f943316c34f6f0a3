import { Text, View } from '@react-pdf/renderer'
import { CERTIFICATIONS } from '~/seed/content/courses'
import { STAFF } from '~/seed/content/partners'
import { DEAL_PROGRAMMES, TIERS } from '~/seed/content/programme'
import type { Role } from '~/src/policy/roles'
import { ladder } from '../draw/ladder'
import { jpeg } from '../draw/raster'
import { Bullets, Callout, Cards, Columns, Figures, H1, H2, Lead, P, Steps, Table } from '../kit/blocks'
import { StackedBars } from '../kit/charts'
import { Cover } from '../kit/cover'
import { renderPdf } from '../kit/render'
import { NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

const EDITION = 'Edition 2026-09 · HA-GD-2026-EN'
const RUNNING = 'Halden Ascend, programme guide'

function whom(about: string, role: Role): string[] {
  const person = STAFF.find((one) => one.role === role)
  return [about, person ? `${person.name}, ${person.jobTitle.toLowerCase()}` : '', person?.email ?? '']
}

function TierCards() {
  return (
    <View style={{ gap: 12 }}>
      {[TIERS.slice(0, 2), TIERS.slice(2)].map((row) => (
        <View key={row[0]?.key} style={{ flexDirection: 'row', gap: 12 }}>
          {row.map((tier) => (
            <View key={tier.key} style={{ flex: 1, minHeight: 186, padding: 14, backgroundColor: TONE.wash, borderRadius: 5, borderTopWidth: 4, borderTopColor: tier.colour }}>
              <Text style={{ fontSize: 15, fontWeight: 700, lineHeight: 1.2, color: tier.colour }}>{tier.name.en}</Text>
              <Text style={{ marginTop: 2, marginBottom: 8, fontSize: 9, color: TONE.muted }}>{tier.promise.en}</Text>
              <Bullets items={tier.benefits.en} gap={3} />
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

/** Guide to the partner programme, six pages. */
export async function programmeGuide(): Promise<Buffer> {
  const picture = await jpeg(ladder(TIERS.map((tier) => ({ name: tier.name.en, colour: tier.colour }))), 1190)
  return renderPdf({ title: 'Halden Ascend: programme guide', subject: 'Tiers, benefits and how to rise', language: 'en', edition: '2026-09-01' }, [
    <Cover key="1" edition={EDITION} eyebrow="Halden Ascend" title="Rise by what you know" lead="The partner programme in six pages: four tiers, what each gives, what it takes, and how deals are protected." picture={picture} inside={['Four tiers', 'What a tier takes', 'Certifications', 'Deals under protection', 'The first ninety days']} />,
    <NextPage key="2" edition={EDITION} running={RUNNING}>
      <H1>Four tiers</H1>
      <Lead>Knowledge opens a tier, business keeps it. Each pays in margin, protection, funds and access to people.</Lead>
      <TierCards />
      <H2 gap={20}>What every partner may count on</H2>
      <Cards items={[{ title: 'Rules in the open', text: 'The portal shows each criterion as have and need. Nobody is judged in a back room.' }, { title: 'Sixty days of grace', text: 'A tier is not lost overnight. When a criterion lapses you see by when, and who can mend it.' }, { title: 'One contact', text: 'Your channel manager answers within a working day, in English, Indonesian, Polish or Russian.' }]} />
      <Callout title="It is free">There is no fee, no minimum stock and no training that you have to pay for.</Callout>
    </NextPage>,
    <NextPage key="3" edition={EDITION} running={RUNNING}>
      <H1>What a tier takes</H1>
      <P>Counted over the last twelve months, anew each night. You rise on the day on which the last criterion is met.</P>
      <Table
        head={['', 'Registered', 'Silver', 'Gold', 'Platinum']}
        widths={[1.7, 1, 1, 1, 1]}
        air={7.5}
        rows={[
          ['Halden Sales Associates', '', '1', '2', '3'],
          ['Halden Edge Engineers', '', '', '1', '2'],
          ['Halden Guard Specialists', '', '', '', '1'],
          ['Revenue of won deals', '', '', 'EUR 150,000', 'EUR 500,000'],
          ['Won deals', '', '', '', '4'],
        ]}
      />
      <StackedBars title="Extra margin on registered deals" unit="points" width={507} height={170} top={20} step={5} series={[{ name: 'points', colour: TONE.amber }]} groups={[{ name: 'Registered', parts: [{ value: 0, series: 0 }] }, { name: 'Silver', parts: [{ value: 8, series: 0 }] }, { name: 'Gold', parts: [{ value: 12, series: 0 }] }, { name: 'Platinum', parts: [{ value: 15, series: 0 }] }]} />
      <H2>How it is counted</H2>
      <Bullets gap={6} items={['A person counts while the certification is valid. Two certifications in one person count for both.', 'A deal counts on the day it is won, with the sum of the order, in the currency of the programme.', 'A criterion that lapses starts the sixty days of grace. Meet it again and nothing has happened.', 'When rules change, you keep your tier under the old ones for at least two quarters.']} />
      <Callout title="The shortest way to Silver">One person, the course "Selling Halden", and ten questions. Most people pass within a day.</Callout>
    </NextPage>,
    <NextPage key="4" edition={EDITION} running={RUNNING}>
      <H1>Certifications</H1>
      <Lead>Three certifications, each closed by an exam of ten questions. What you sell is planned and installed by people who can prove it.</Lead>
      <Table head={['Certification', 'What it certifies', 'Valid']} widths={[1.2, 2.4, 0.7]} air={8} rows={CERTIFICATIONS.map((one) => [one.title.en, one.description.en, `${one.validMonths} months`])} />
      <View style={{ marginTop: 24 }}>
        <Figures items={[{ value: '10', label: 'questions in an exam, drawn anew each time' }, { value: '70–80%', label: 'to pass, depending on the certification' }, { value: '2–3', label: 'attempts, with one to three days between them' }]} />
      </View>
      <H2 gap={26}>From learner to certified</H2>
      <Steps items={[{ title: 'Take the course', text: 'In pieces of ten minutes, on a telephone if you like. The portal remembers where you were.' }, { title: 'Pass the exam', text: 'Twenty to thirty minutes, open book. The result comes at once, with the reason for each answer.' }, { title: 'Show it', text: 'The certificate carries a code that anyone may check. Put it into your proposals.' }, { title: 'Renew it', text: 'You are reminded ninety, thirty and seven days before it ends. A shorter exam is enough.' }]} />
      <H2 gap={18}>Who should take what</H2>
      <Cards items={[{ title: 'Sales', text: 'Selling Halden. Three hours. Opens Silver for the company.' }, { title: 'Engineers on site', text: 'Engineering Halden Edge. A day and a half. Needed for Gold.' }, { title: 'Network and security', text: 'Guard fundamentals. A day. Opens Guard Takeout.' }]} />
    </NextPage>,
    <NextPage key="5" edition={EDITION} running={RUNNING}>
      <H1>Deals under protection</H1>
      <P>You found the project, so it is yours. Register it as soon as you know the customer, the application and a rough sum.</P>
      {DEAL_PROGRAMMES.map((programme) => (
        <View key={programme.key}>
          <H2 gap={12}>{programme.name.en}</H2>
          <P>{programme.description.en}</P>
        </View>
      ))}
      <H2 gap={18}>How it goes</H2>
      <Steps items={[{ title: 'Register', text: 'Five fields. The portal says at once whether you may, and if not, what is missing.' }, { title: 'Decision', text: 'Below EUR 10,000 at once. Above it within two working days, with a reason if it is declined.' }, { title: 'Protection', text: 'Nobody else receives a better price for this project. Days left are shown as a bar.' }, { title: 'Won', text: 'Say so with the order. The sum counts toward your tier the same night.' }]} />
      <Columns widths={[1, 1]}>
        <View>
          <H2 gap={16}>Declined when</H2>
          <Bullets items={['another partner registered it before', 'the customer is already in talks with Halden', 'no application is named']} />
        </View>
        <View>
          <H2 gap={16}>Extended when</H2>
          <Bullets items={['a quote was sent and is less than 30 days old', 'a pilot runs on the site', 'the customer gives a new date in writing']} />
        </View>
      </Columns>
      <H2 gap={22}>Marketing funds</H2>
      <P>Gold partners receive 2%, Platinum partners 4% of their revenue. Funds pay half of an activity: a page with your logo beside ours, a day for customers with an EdgeRack on the table, a listening fortnight. Ask before, report after, receive the money within thirty days.</P>
      <Callout title="Material with your name">Datasheets, briefs, stories and the campaign "Retire the cupboard" take your logo, address and code in the portal, in less than a minute.</Callout>
    </NextPage>,
    <NextPage key="6" edition={EDITION} running={RUNNING}>
      <H1>The first ninety days</H1>
      <Lead>Partners who do these six things win their first deal in half the time of those who wait for one.</Lead>
      <Steps items={[{ title: 'Week 1: fill in the profile', text: 'Logo, address, colours. Everything you take from the library then carries them.' }, { title: 'Week 2: certify one person in sales', text: 'That is Silver, and with it the right to register.' }, { title: 'Week 3: name ten customers with a cupboard', text: 'Use the five questions of the course. Three photographs each.' }, { title: 'Week 5: run the campaign', text: 'Flyer, two mails and a telephone script. One free hour on a shop floor for whoever answers.' }, { title: 'Week 8: survey two sites', text: 'With our pre-sales engineer if you like. Take the worksheet of the sizing guide.' }, { title: 'Week 12: register, quote, win', text: 'Then certify an engineer: Gold is nearer than it looks.' }]} />
      <StackedBars title="Days from joining to the first won deal, median of partners since 2024" unit="days" width={507} height={170} top={240} step={60} series={[{ name: 'days', colour: TONE.teal }]} groups={[{ name: 'all six steps', parts: [{ value: 104, series: 0 }] }, { name: 'three to five', parts: [{ value: 151, series: 0 }] }, { name: 'fewer', parts: [{ value: 219, series: 0 }] }]} />
      <H2 gap={16}>Whom to ask</H2>
      <Table head={['About', 'Who', 'Where']} widths={[1.5, 1.3, 1.5]} air={6} rows={([['Programme, tiers, deals', 'channel'], ['Campaigns, funds, material', 'marketing'], ['Accounts and access', 'admin']] as const).map(([about, role]) => whom(about, role))} />
    </NextPage>,
  ])
}
