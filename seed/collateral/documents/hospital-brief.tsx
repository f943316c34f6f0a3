import { scenePicture, stagePicture } from '../kit/pictures'
import { brief } from './brief'

/** Solution brief for hospitals and public bodies, two pages. */
export async function hospitalBrief(): Promise<Buffer> {
  const [hero, diagram] = await Promise.all([stagePicture(), scenePicture('hospital', 1300)])
  return brief('en', {
    title: 'Care goes on when the line is cut',
    eyebrow: 'Halden Edge and Guard · Solution brief',
    lead: 'Imaging, device gateways and ward applications run inside the building, and patient data stays there.',
    opening: 'A hospital group with nine sites moved its applications to a central data centre and learned on a Tuesday morning what an excavator can do. Since then three things run on the spot: what the ward needs within seconds, what must not leave, and what has to work during an outage.',
    figures: [
      { value: '4 h', label: 'to put a site into service, outside visiting hours' },
      { value: '48 dB(A)', label: 'at one metre: quiet enough for a corridor' },
      { value: '0', label: 'inbound ports opened to the hospital network' },
    ],
    problemTitle: 'What stands in the way today',
    problem: ['Plant rooms without cooling and with a mop bucket', 'Device gateways on office PCs, one for each manufacturer', 'Medical devices that may not be patched without recertification', 'Two technicians for nine sites'],
    answerTitle: 'What changes',
    answer: ['One sealed, locked cabinet for each site, quiet and clean', 'All gateways as guests on two or more nodes', 'Devices in zones of their own, protected from outside', 'Health of all sites on one screen, updates at night in rings'],
    diagramTitle: 'One building, its own resilience',
    diagramCaption: 'The rack stands where a server never could: in a corridor, beside the ambulance bay, in a store room. It keeps working without the network, and its battery bridges the minutes until the emergency generator has started.',
    stepsTitle: 'How a rollout goes',
    steps: [
      { title: 'One site, four weeks', text: 'Start with the site that suffers most. Move the device gateways first: they hurt, and they are small.' },
      { title: 'Prove the outage', text: 'Pull the uplink together with the ward manager. Write down what worked and what was missed.' },
      { title: 'Copy the site', text: 'The settings of the first site become the template. Every further one takes an evening.' },
    ],
    callout: { title: 'For the data protection officer', text: 'Storage is encrypted with keys held in the rack, the door logs every opening, and Guard keeps a signed record of each remote session.' },
    sign: { title: 'Walk through one site with us', text: 'Certified partners survey a building in an afternoon and name the applications worth moving first.' },
    edition: 'Edition 2026-08 · HE-SB-0311-EN',
  }, { hero, diagram, diagramHeight: 230 })
}
