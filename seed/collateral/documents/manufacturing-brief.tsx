import { lineDiagram } from '../draw/line'
import { jpeg } from '../draw/raster'
import { scenePicture } from '../kit/pictures'
import { brief } from './brief'

/** Solution brief for manufacturing, two pages. */
export async function manufacturingBrief(): Promise<Buffer> {
  const [hero, diagram] = await Promise.all([scenePicture('brewery'), jpeg(lineDiagram(), 1300)])
  return brief('en', {
    title: 'The computer belongs beside the line',
    eyebrow: 'Halden Edge · Solution brief',
    lead: 'Visual inspection, historians and control software run where the product passes, not where the fibre ends.',
    opening: 'A bottling line inspects 600 bottles a minute. Each picture is 4 MB, and the answer has to be back within 80 milliseconds, before the bottle has passed the reject arm. That decision cannot wait for a data centre, and the broom cupboard it runs in today is the weakest machine of the plant.',
    figures: [
      { value: '80 ms', label: 'from picture to reject arm, with reserve' },
      { value: 'EUR 8–20k', label: 'an hour of standstill in a mid-sized food plant' },
      { value: '2 min', label: 'until applications run again after a node fails' },
    ],
    problemTitle: 'What stops lines today',
    problem: ['Office PCs and servers in cupboards that overheat each August', 'Flour, sugar and metal dust in fans and disks', 'One server for each application, each with its own supplier', 'A technician who drives 200 km to press a button'],
    answerTitle: 'What changes',
    answer: ['One sealed rack between the lines: IP54, closed-loop cooling', 'All applications as guests; every write kept on two nodes', 'A node is swapped from the front by whoever is on shift', 'Updates in rings through Flow, in the window of each line'],
    diagramTitle: 'Five metres instead of fifty kilometres',
    diagramCaption: 'Cameras and controllers talk to the rack over the plant network. Only results leave the site: counts, alarms and one picture of every rejected bottle.',
    stepsTitle: 'From cupboard to rack in five weeks',
    steps: [
      { title: 'Survey, one hour', text: 'Tape measure, thermometer with memory, three photographs, and the load of two weeks.' },
      { title: 'Size and order', text: 'Three nodes in an EdgeRack 4 carry most single lines. The rack arrives tested with the settings of your site.' },
      { title: 'Install, one morning', text: 'During a planned cleaning. Five failure tests follow, with the shift leader watching.' },
      { title: 'Move, one application a week', text: 'Start with the one that has stopped you most often. The old server stays as a way back.' },
    ],
    callout: { title: 'Do the sum together', text: 'Output per hour times margin, plus scrap, plus people who wait. An EdgeRack 4 with commissioning costs less than three such hours.' },
    sign: { title: 'Show us your cupboard', text: 'Certified Halden partners survey the line in an hour and name the applications worth moving first.' },
    edition: 'Edition 2026-09 · HE-SB-0329-EN',
  }, { hero, diagram, diagramHeight: 216 })
}
