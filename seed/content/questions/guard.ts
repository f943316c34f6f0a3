import type { QuestionBankContent } from '../types'
import { choice, right, trueFalse, wrong } from './build'

export const guardBank: QuestionBankContent = {
  key: 'guard-specialist',
  title: 'Guard Specialist',
  questions: [
    choice('guard-priority', 'What comes first on a plant floor?', [wrong('Confidentiality'), wrong('Availability'), right('Safety'), wrong('Integrity of reports')], 'Safety, then availability. Every rule follows from that order.'),
    trueFalse('guard-scan', 'A short active scan at night is an acceptable way to find devices on a plant network.', false, 'Some controllers stop when they get an unexpected packet. Listen, never scan.'),
    choice('guard-zone', 'What is a zone in the words of IEC 62443?', [right('A group of devices that need the same protection'), wrong('A VLAN'), wrong('A room'), wrong('All devices of one supplier')], 'A VLAN or a room may coincide with a zone, but neither defines it.'),
    choice('guard-conduit', 'Where are rules enforced?', [wrong('In every controller'), right('In the conduit between two zones'), wrong('In the sensor'), wrong('In the cloud')], 'The conduit is the only way between zones; the gateway sits there.'),
    choice('guard-own-zone', 'Which of these always get a zone of their own?', [right('Safety controllers'), right('Engineering workstations'), right('A supplier’s panel and modem, until proven otherwise'), wrong('Every printer')], 'These can change controllers, protect people, or belong to someone else.'),
    choice('guard-count', 'How many zones does a plant with 300 devices usually end with?', [wrong('2 to 4'), right('8 to 14'), wrong('20 to 30'), wrong('One for each device')], 'Fewer than five protect little, more than twenty are maintained by nobody.'),
    choice('guard-sensor', 'Why can a G1 sensor not disturb the network?', [wrong('Its firewall is closed'), right('Its transmit pair is not connected'), wrong('It sends only at night'), wrong('It has no address')], 'It is physically unable to send.'),
    choice('guard-powerloss', 'What happens when a G10 gateway loses power?', [wrong('All traffic stops'), right('A relay joins both ports within 50 ms'), wrong('It keeps the last rules for an hour'), right('The console raises an alarm')], 'Production goes on unprotected, and the alarm says so.'),
    choice('guard-14', 'Why does Guard listen for fourteen days?', [right('To see two weekends'), right('To see most maintenance'), wrong('To fill its disk'), right('To see at least one product change')], 'What happens monthly or yearly still has to be asked for and written by hand.'),
    choice('guard-unknown-rule', 'Nobody can explain one of the proposed rules. What do you do?', [wrong('Delete it'), right('Mark it and find out'), wrong('Enforce it at once'), wrong('Allow everything from that device')], 'Half of them turn out to be important.'),
    trueFalse('guard-friday', 'Friday afternoon is a good time to start enforcement because production is low.', false, 'One zone a day, in the morning of a normal working day, never before a weekend.'),
    choice('guard-button', 'Who switches on enforcement of a zone?', [wrong('The Halden console, by itself'), wrong('The partner’s engineer'), right('The plant engineer'), wrong('The IT security officer')], 'And can take it back with one press.'),
    choice('guard-newcommand', 'An HMI writes a program block for the first time. What is the answer?', [wrong('Ignore it if production runs'), right('Freeze the conduit'), right('Call the engineer on duty'), wrong('Restart the HMI')], 'Freezing keeps machines running with their last values.'),
    choice('guard-supplier', 'How does a supplier get to a machine?', [right('With a second factor'), right('To one machine, for a time, opened by someone on shift'), right('With the session recorded'), wrong('Over a permanent tunnel')], 'After the time the door closes by itself.'),
    choice('guard-nis2', 'How soon does NIS2 expect the early warning of a significant incident?', [wrong('1 hour'), right('24 hours'), wrong('72 hours'), wrong('One month')], 'Early warning within 24 hours, the notification within 72, the final report within a month.'),
  ],
}
