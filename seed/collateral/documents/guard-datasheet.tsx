import { View } from '@react-pdf/renderer'
import { zoneMap } from '../draw/diagrams'
import { jpeg } from '../draw/raster'
import { Bullets, Columns, Figures, H1, H2, P, Picture, Small, Table } from '../kit/blocks'
import { StackedBars } from '../kit/charts'
import { scenePicture } from '../kit/pictures'
import { renderPdf } from '../kit/render'
import { FirstPage, NextPage } from '../kit/sheet'
import { TONE } from '../kit/theme'

const EDITION = 'Edition 2026-09 · HG-DS-0215-EN'

/** Datasheet of Halden Guard, two pages. */
export async function guardDatasheet(): Promise<Buffer> {
  const [hero, map] = await Promise.all([
    scenePicture('port'),
    jpeg(zoneMap({ office: 'Office network', suppliers: 'Service suppliers', line: 'Filling line 1', energy: 'Boiler house', safety: 'Safety controllers', gateway: 'G10 gateway', sensor: 'G1 sensor', console: 'Guard console', blocked: 'no rule: blocked' }), 1100),
  ])
  return renderPdf({ title: 'Halden Guard: sensors, gateways, console', subject: 'Technical data of Halden Guard', language: 'en', edition: '2026-09-12' }, [
    <FirstPage key="1" edition={EDITION} eyebrow="Halden Guard · Datasheet" title="A guarded way between any two machines" lead="Sensors that only listen, gateways that understand industrial commands, and a console that never leaves the plant." hero={hero} heroHeight={300}>
      <Figures items={[
        { value: '34', label: 'industrial protocols, understood down to the command' },
        { value: '18 µs', label: 'added by a gateway to a packet, median' },
        { value: '50 ms', label: 'until a gateway without power becomes a plain wire' },
        { value: '0', label: 'packets a sensor is able to send' },
      ]} />
      <Columns widths={[1, 1]}>
        <View>
          <H2 gap={24}>G1 sensor</H2>
          <P>Hangs on a mirror port and draws the map: devices, firmware, connections and each command. Its receiving side has no transmitter, so it cannot disturb anything.</P>
          <H2 gap={10}>G10 gateway</H2>
          <P>Stands in a conduit between two zones. Tells reading a value from writing a program and lets pass what a signed rule allows. Learns nothing by itself.</P>
        </View>
        <View>
          <H2 gap={24}>Guard console</H2>
          <P>Runs on an EdgeRack or any small server inside the plant. Holds the map, rules with their reasons, recorded sessions and reports.</P>
          <H2 gap={10}>Doors for suppliers</H2>
          <Bullets gap={3} items={['Second factor, one machine, a set time', 'Opened by the person on shift, not by IT', 'Recorded as video and as protocol commands', 'Closes by itself; the record is signed']} />
        </View>
      </Columns>
    </FirstPage>,
    <NextPage key="2" edition={EDITION} running="Halden Guard: sensors, gateways, console" sign={{ title: 'Fourteen days of listening', text: 'A certified Halden Guard specialist brings a sensor, the map and a report in plain words.' }}>
      <H1>Technical data</H1>
      <Table
        head={['', 'G1 sensor', 'G10 gateway', 'Console']}
        widths={[1.1, 1.2, 1.3, 1.2]}
        air={5.4}
        size={8.4}
        rows={[
          ['Form', 'DIN rail, 45 mm', 'DIN rail, 90 mm', 'Virtual machine'],
          ['Ports', '2 × 1 GbE mirror', '4 × 1 GbE, bypass pairs', '2 networks'],
          ['Throughput', '1.6 Gbit/s', '2 × 940 Mbit/s', '200 sensors'],
          ['Power', '24 V DC, 6 W', '2 × 24 V DC, 14 W', '8 cores, 32 GB'],
          ['Temperature', '-40 to 70 °C', '-40 to 70 °C', 'as its host'],
          ['Without power', 'network unaffected', 'wire in 50 ms', 'rules stay in force'],
          ['Protocols', '34', '34, of these 21 by command', 'n/a'],
          ['Standards', 'IEC 62443-4-2, SL2', 'IEC 62443-4-2, SL2', 'NIS2 report form'],
        ]}
      />
      <Small>Throughput with all protocol decoders on, mixed traffic, 512-byte packets. Measured on release 6.2 by the Halden laboratory, 40 °C.</Small>
      <Columns widths={[1.16, 1]}>
        <View>
          <H2 gap={14}>Where the parts stand</H2>
          <Picture src={map} height={152} fit="contain" />
          <Small>Bypass pairs keep the conduit open when a gateway is taken out.</Small>
        </View>
        <View>
          <H2 gap={14}>What listening finds</H2>
          <StackedBars
            title="Connections in a plant, before and after rules"
            unit="connections"
            width={222}
            height={140}
            top={900}
            step={300}
            series={[{ name: 'explained', colour: TONE.teal }, { name: 'nobody knows', colour: TONE.amber }]}
            groups={[{ name: 'Day 14', parts: [{ value: 412, series: 0 }, { value: 388, series: 1 }] }, { name: 'Week 3', parts: [{ value: 561, series: 0 }, { value: 96, series: 1 }] }, { name: 'Week 6', parts: [{ value: 548, series: 0 }, { value: 0, series: 1 }] }]}
          />
        </View>
      </Columns>
      <H2 gap={12}>What one line needs</H2>
      <P>One G1 on the switch of the line, one G10 in the conduit to the office and one in the door for suppliers, and a share of the console. A specialist fits them in a day; the line keeps running.</P>
    </NextPage>,
  ])
}
