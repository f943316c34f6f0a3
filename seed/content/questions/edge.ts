import type { QuestionBankContent } from '../types'
import { choice, right, trueFalse, wrong } from './build'

export const edgeBank: QuestionBankContent = {
  key: 'edge-engineer',
  title: 'Edge Engineer',
  questions: [
    choice('edge-usable', 'What share of raw storage is used to compute usable storage?', [wrong('0.90'), wrong('0.66'), right('0.45'), wrong('0.25')], 'Every write goes to two nodes, and 10% is kept for rebuilding: 0.5 × 0.9 = 0.45.'),
    choice('edge-loss', 'How many nodes may an EdgeRack 8 lose and carry on?', [wrong('None'), wrong('One'), right('Two'), wrong('Four')], 'EdgeRack 4 tolerates the loss of one node, EdgeRack 8 of two.'),
    choice('edge-sizing-cores', 'Guests need 70 cores with growth included; memory and storage are small. How many nodes do you offer?', [wrong('Two'), wrong('Three'), right('Four'), wrong('Five')], '70 / 28 = 2.5, rounded up to 3, plus one for the failure: 4.'),
    choice('edge-sizing-memory', 'Busiest-hour memory is 1,000 GB, cores are few. With 25% growth, how many nodes including the spare?', [wrong('Three'), right('Four'), wrong('Five'), wrong('Six')], '1,250 / 460 = 2.7, rounded up to 3, plus one: 4.'),
    choice('edge-clearance', 'Which clearances does an EdgeRack 4 need?', [right('800 mm in front'), right('150 mm on the cooling side'), right('100 mm above'), wrong('600 mm behind')], 'There is no rear door: nothing has to be reached from behind.'),
    trueFalse('edge-ip54', 'IP54 means an EdgeRack may be cleaned with a pressure washer.', false, 'IP54 means dust and splashes. Keep steam jets and pressure washers 2 m away.'),
    choice('edge-earth', 'What is the highest earth resistance you accept at handover?', [wrong('0.5 ohm'), right('5 ohm'), wrong('50 ohm'), wrong('It does not matter with two feeds')], 'Measure it during the survey: under 5 ohm.'),
    choice('edge-forgotten', 'Which network fact is most often forgotten before installation day and makes certificates fail?', [wrong('The VLAN list'), right('The time server'), wrong('The MTU'), wrong('The name of the plant switch')], 'Ask for uplink address, VLAN list and time server in writing.'),
    choice('edge-shock', 'The shock label on the door is red. What do you do?', [wrong('Install and watch it for a week'), right('Call before you go on'), wrong('Replace the label'), wrong('Refuse the whole delivery and drive home')], 'Red means the rack took more than 5 g on its way.'),
    choice('edge-order', 'In which order is power connected?', [right('Earth, feed A, feed B'), wrong('Feed A, feed B, earth'), wrong('Feed B, earth, feed A'), wrong('Battery first, then both feeds')], 'Earth first, always.'),
    choice('edge-tests', 'Which of these belong to the five failure tests?', [right('Pull one node'), right('Pull both feeds for three minutes'), right('Pull the uplink for ten minutes'), wrong('Pull the battery under load')], 'Feed A, feed B, both, one node, uplink. The battery is never pulled.'),
    choice('edge-ports', 'What does the management network need?', [right('Outgoing TCP 443 to Flow'), right('Outgoing UDP 123 to a time server'), wrong('Incoming TCP 22 for support'), wrong('An address for each node')], 'One address for the rack, nothing coming in.'),
    choice('edge-lacp', 'The plant switch cannot do LACP. What do you choose in Flow?', [wrong('Static aggregation'), right('Active-backup'), wrong('Two separate VLANs'), wrong('A third switch')], 'The rack then changes over in a second.'),
    trueFalse('edge-full', 'It is good practice to sell every EdgeRack with all bays full.', false, 'Never sell a full rack: the free bay makes the second order easy.'),
    choice('edge-hot', 'Four fully loaded nodes are planned in a room that reaches 43 °C. What do you offer?', [wrong('EdgeRack 4 with open flaps'), wrong('EdgeRack 4 and a fan in the room'), right('EdgeRack 8 with four nodes'), wrong('EdgeRack 4 with three nodes and no spare')], 'Above 40 °C with all bays full EdgeRack 4 has no reserve.'),
    trueFalse('edge-trend', 'Two weeks after handover the inside temperature should stay below 35 °C and follow the room by 8 to 12 degrees.', true, 'If it climbs above that, look at the filter mat and the clearance on the cooling side.'),
  ],
}
