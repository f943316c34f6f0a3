import type { PartnerContent } from '../types'
import { cascade as logo } from './logos'

export const cascade: PartnerContent = {
  key: 'cascade',
  name: 'Cascade Ridge Networks',
  legalName: 'Cascade Ridge Networks, Inc.',
  kind: 'integrator',
  country: 'US',
  region: 'amer',
  segments: ['energy', 'healthcare', 'retail', 'manufacturing'],
  joinedDaysAgo: 1190,
  brand: { primary: '#25304B', secondary: '#E4572E', logo },
  contact: {
    company: 'Cascade Ridge Networks, Inc.',
    name: 'Megan Alvarez',
    phone: '+1 303 555 0148',
    email: 'edge@cascaderidge.example',
    website: 'www.cascaderidge.example',
    address: ['1920 Blake Street, Suite 400', 'Denver, CO 80202', 'United States'],
  },
  people: [
    { email: 'megan@cascaderidge.example', name: 'Megan Alvarez', jobTitle: 'VP partnerships', role: 'partner-admin', locale: 'en' },
    { email: 'derek@cascaderidge.example', name: 'Derek Cho', jobTitle: 'Account executive', role: 'partner-user', locale: 'en' },
    { email: 'alicia@cascaderidge.example', name: 'Alicia Boone', jobTitle: 'Account executive', role: 'partner-user', locale: 'en' },
    { email: 'viktor@cascaderidge.example', name: 'Viktor Petrov', jobTitle: 'Principal engineer', role: 'partner-user', locale: 'ru' },
    { email: 'noor@cascaderidge.example', name: 'Noor Haddad', jobTitle: 'Field engineer', role: 'partner-user', locale: 'en' },
    { email: 'ben@cascaderidge.example', name: 'Ben Whitlock', jobTitle: 'OT security lead', role: 'partner-user', locale: 'en' },
  ],
  certificates: [
    { email: 'megan@cascaderidge.example', certification: 'halden-sales-associate', issuedDaysAgo: 240, scorePercent: 97 },
    { email: 'derek@cascaderidge.example', certification: 'halden-sales-associate', issuedDaysAgo: 88, scorePercent: 85 },
    { email: 'alicia@cascaderidge.example', certification: 'halden-sales-associate', issuedDaysAgo: 160, scorePercent: 90 },
    { email: 'viktor@cascaderidge.example', certification: 'halden-edge-engineer', issuedDaysAgo: 330, scorePercent: 96 },
    { email: 'noor@cascaderidge.example', certification: 'halden-edge-engineer', issuedDaysAgo: 145, scorePercent: 84 },
    { email: 'ben@cascaderidge.example', certification: 'halden-guard-specialist', issuedDaysAgo: 201, scorePercent: 92 },
  ],
  learning: [{ email: 'ben@cascaderidge.example', course: 'flow-in-practice', startedDaysAgo: 30, lessonsDone: 4 }],
  deals: [
    { key: 'cascade-pawnee', programme: 'ascend-protect', email: 'derek@cascaderidge.example', customer: 'Pawnee Basin Pipeline', domain: 'pawneebasin.example', country: 'US', segment: 'energy', amount: 24_800_000, status: 'won', registeredDaysAgo: 280, decidedDaysAgo: 278, closedDaysAgo: 196, note: 'Compressor stations along 310 miles.' },
    { key: 'cascade-stlucia', programme: 'ascend-protect', email: 'alicia@cascaderidge.example', customer: 'Front Range Community Health', domain: 'frontrange-health.example', country: 'US', segment: 'healthcare', amount: 13_400_000, status: 'won', registeredDaysAgo: 240, decidedDaysAgo: 239, closedDaysAgo: 170 },
    { key: 'cascade-harvest', programme: 'ascend-protect', email: 'alicia@cascaderidge.example', customer: 'Harvest Lane Markets', domain: 'harvestlane.example', country: 'US', segment: 'retail', amount: 11_750_000, status: 'won', registeredDaysAgo: 155, decidedDaysAgo: 154, closedDaysAgo: 72, note: '64 shops, EdgeRack 4 behind every checkout line.' },
    { key: 'cascade-mesa', programme: 'guard-takeout', email: 'derek@cascaderidge.example', customer: 'Mesa Verde Brewing', domain: 'mesaverde-brewing.example', country: 'US', segment: 'manufacturing', amount: 5_200_000, status: 'won', registeredDaysAgo: 110, decidedDaysAgo: 108, closedDaysAgo: 36 },
    { key: 'cascade-summit', programme: 'ascend-protect', email: 'derek@cascaderidge.example', customer: 'Summit Wind Partners', domain: 'summitwind.example', country: 'US', segment: 'energy', amount: 18_900_000, status: 'approved', registeredDaysAgo: 33, decidedDaysAgo: 31 },
    { key: 'cascade-corral', programme: 'ascend-protect', email: 'alicia@cascaderidge.example', customer: 'Corral Home Stores', domain: 'corralhome.example', country: 'US', segment: 'retail', amount: 9_300_000, status: 'submitted', registeredDaysAgo: 1 },
  ],
  copies: [
    { asset: 'case-brewery', email: 'alicia@cascaderidge.example', madeDaysAgo: 60 },
    { asset: 'edgerack-datasheet', email: 'derek@cascaderidge.example', madeDaysAgo: 15 },
    { asset: 'hospital-brief', email: 'alicia@cascaderidge.example', madeDaysAgo: 22 },
  ],
  tier: 'platinum',
  standings: [
    { tier: 'registered', sinceDaysAgo: 1190, reason: 'Joined Halden Ascend.' },
    { tier: 'silver', sinceDaysAgo: 1102, reason: 'First Halden Sales Associate certified.' },
    { tier: 'gold', sinceDaysAgo: 690, reason: 'EUR 212,000 won in 12 months, two sales associates, one engineer.' },
    { tier: 'platinum', sinceDaysAgo: 36, reason: 'Fourth project of the year won: EUR 551,500 in 12 months.' },
  ],
}
