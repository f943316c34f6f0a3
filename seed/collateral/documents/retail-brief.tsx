import { flowScreen } from '../draw/diagrams'
import { jpeg } from '../draw/raster'
import { scenePicture } from '../kit/pictures'
import { brief } from './brief'

/** Solution brief for retail chains, two pages. */
export async function retailBrief(): Promise<Buffer> {
  const [hero, diagram] = await Promise.all([
    scenePicture('retail'),
    jpeg(flowScreen({ title: 'Halden Flow', sites: 'Shops', healthy: 'Healthy', look: 'To look at', silent: 'Silent', ring: 'Till update 14', rings: ['Pilot', 'Early', 'Everyone else'], energy: 'Energy, kWh a day' }), 1200),
  ])
  return brief('en', {
    title: 'Tills that open every morning',
    eyebrow: 'Halden Edge and Flow · Solution brief',
    lead: 'Store systems, self-checkout and cameras on one cabinet in the stock room, looked after from one screen.',
    opening: 'A chain of 412 shops ran five computers in each of them, bought in five years from four makers. Each update meant a spring of nights. Today one EdgeRack 4 a shop carries everything, and an update means one press.',
    figures: [
      { value: '412 to 1', label: 'visits for an update of all shops' },
      { value: '22–31%', label: 'of energy saved while nodes sleep at night' },
      { value: '48 dB(A)', label: 'at one metre, in a stock room of four square metres' },
    ],
    problemTitle: 'What shops live with',
    problem: ['Tills that stop when the provider digs', 'Updates on a Sunday night, by telephone', 'Five boxes, four suppliers, one socket strip', 'Energy of computers that nobody has measured'],
    answerTitle: 'What changes',
    answer: ['One cabinet, locked and quiet, with a battery', 'Tills go on without the uplink and report later', 'Updates in rings: twenty shops, a hundred, then all', 'Energy for each shop in kWh and in money'],
    diagramTitle: 'Four hundred shops before the first coffee',
    diagramCaption: 'The screen shows only what needs a person. On most mornings that is nothing, and it says so.',
    stepsTitle: 'A rollout in fourteen weeks',
    steps: [
      { title: 'Two shops, weeks 1 to 3', text: 'One large, one small. Copy the tills first, leave the old ones switched on.' },
      { title: 'Template, week 4', text: 'What worked becomes the setting with which racks leave the factory.' },
      { title: 'Forty-five shops a week', text: 'An evening each. A member of staff plugs in two cables and turns the key.' },
    ],
    callout: { title: 'For the person who pays for energy', text: 'Racks that sleep two of four nodes at night pay for Flow with what they save.' },
    sign: { title: 'Begin with two shops', text: 'Certified partners bring two cabinets and take them back if you do not want them.' },
    edition: 'Draft 2026-11 · HE-SB-0340-EN',
  }, { hero, diagram, diagramHeight: 316 })
}
