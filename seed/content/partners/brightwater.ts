import type { PartnerContent } from '../types'
import { brightwater as logo } from './logos'

/** People enough for Gold; EUR 38,000 of won projects are missing, and one open project would close the gap. */
export const brightwater: PartnerContent = {
  key: 'brightwater',
  name: 'Brightwater Controls',
  legalName: 'Brightwater Controls Ltd',
  kind: 'integrator',
  country: 'GB',
  region: 'emea',
  segments: ['energy', 'public-sector'],
  joinedDaysAgo: 540,
  brand: { primary: '#116466', secondary: '#4FB3D9', logo },
  contact: {
    company: 'Brightwater Controls Ltd',
    name: 'Harriet Okoye',
    phone: '+44 113 496 0142',
    email: 'hello@brightwater-controls.example',
    website: 'www.brightwater-controls.example',
    address: ['7 Foundry Wharf', 'Leeds LS11 5QN', 'United Kingdom'],
  },
  people: [
    { email: 'harriet@brightwater-controls.example', name: 'Harriet Okoye', jobTitle: 'Commercial director', role: 'partner-admin', locale: 'en' },
    { email: 'callum@brightwater-controls.example', name: 'Callum Reid', jobTitle: 'Sales engineer', role: 'partner-user', locale: 'en' },
    { email: 'priya@brightwater-controls.example', name: 'Priya Raman', jobTitle: 'Controls engineer', role: 'partner-user', locale: 'en' },
    { email: 'owen@brightwater-controls.example', name: 'Owen Hughes', jobTitle: 'Bid manager', role: 'partner-user', locale: 'en' },
  ],
  certificates: [
    { email: 'harriet@brightwater-controls.example', certification: 'halden-sales-associate', issuedDaysAgo: 77, scorePercent: 94 },
    { email: 'callum@brightwater-controls.example', certification: 'halden-sales-associate', issuedDaysAgo: 210, scorePercent: 79 },
    { email: 'priya@brightwater-controls.example', certification: 'halden-edge-engineer', issuedDaysAgo: 266, scorePercent: 91 },
  ],
  learning: [{ email: 'priya@brightwater-controls.example', course: 'guard-fundamentals', startedDaysAgo: 11, lessonsDone: 2 }],
  deals: [
    { key: 'brightwater-calder', programme: 'ascend-protect', email: 'callum@brightwater-controls.example', customer: 'Calder Valley Water', domain: 'calder-water.example', country: 'GB', segment: 'energy', amount: 7_350_000, status: 'won', registeredDaysAgo: 198, decidedDaysAgo: 197, closedDaysAgo: 131, note: 'Pumping stations with no comms room: one EdgeRack 4 each.' },
    { key: 'brightwater-moor', programme: 'ascend-protect', email: 'harriet@brightwater-controls.example', customer: 'Moorland Borough Council', domain: 'moorland.example', country: 'GB', segment: 'public-sector', amount: 3_850_000, status: 'won', registeredDaysAgo: 150, decidedDaysAgo: 149, closedDaysAgo: 84 },
    { key: 'brightwater-aire', programme: 'ascend-protect', email: 'callum@brightwater-controls.example', customer: 'Aire Valley Power', domain: 'airevalley-power.example', country: 'GB', segment: 'energy', amount: 4_600_000, status: 'approved', registeredDaysAgo: 76, decidedDaysAgo: 75, note: 'Fourteen days of protection left.' },
    { key: 'brightwater-pennine', programme: 'ascend-protect', email: 'owen@brightwater-controls.example', customer: 'Pennine Rail Depots', domain: 'pennine-rail.example', country: 'GB', segment: 'public-sector', amount: 2_700_000, status: 'expired', registeredDaysAgo: 210, decidedDaysAgo: 209, closedDaysAgo: 119 },
  ],
  copies: [
    { asset: 'first-meeting-deck', email: 'owen@brightwater-controls.example', madeDaysAgo: 3 },
    { asset: 'overview-deck', email: 'owen@brightwater-controls.example', madeDaysAgo: 28 },
    { asset: 'guard-brief', email: 'callum@brightwater-controls.example', madeDaysAgo: 51 },
  ],
  tier: 'silver',
  standings: [
    { tier: 'registered', sinceDaysAgo: 540, reason: 'Joined Halden Ascend.' },
    { tier: 'silver', sinceDaysAgo: 418, reason: 'First Halden Sales Associate certified.' },
  ],
}
