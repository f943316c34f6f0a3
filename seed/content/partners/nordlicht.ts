import type { PartnerContent } from '../types'
import { nordlicht as logo } from './logos'

/** The firm of the demo log-in: new, keen, one exam away from Silver. */
export const nordlicht: PartnerContent = {
  key: 'nordlicht',
  name: 'Nordlicht IT',
  legalName: 'Nordlicht IT GmbH',
  kind: 'reseller',
  country: 'DE',
  region: 'emea',
  segments: ['manufacturing', 'logistics'],
  joinedDaysAgo: 61,
  brand: { primary: '#1B3A6B', secondary: '#3FB6A8', logo },
  contact: {
    company: 'Nordlicht IT GmbH',
    name: 'Anna Brandt',
    phone: '+49 40 5550 1420',
    email: 'edge@nordlicht-it.example',
    website: 'www.nordlicht-it.example',
    address: ['Am Sandtorkai 41', '20457 Hamburg', 'Germany'],
  },
  people: [
    { email: 'anna@nordlicht-it.example', name: 'Anna Brandt', jobTitle: 'Managing director', role: 'partner-admin', locale: 'en' },
    { email: 'jonas@nordlicht-it.example', name: 'Jonas Keller', jobTitle: 'Account manager', role: 'partner-user', locale: 'en' },
    { email: 'piotr@nordlicht-it.example', name: 'Piotr Wilk', jobTitle: 'Systems engineer', role: 'partner-user', locale: 'pl' },
  ],
  certificates: [],
  learning: [
    { email: 'jonas@nordlicht-it.example', course: 'selling-halden', startedDaysAgo: 6, lessonsDone: 3 },
    { email: 'piotr@nordlicht-it.example', course: 'edge-engineering', startedDaysAgo: 12, lessonsDone: 2 },
  ],
  deals: [],
  copies: [
    { asset: 'edgerack-datasheet', email: 'anna@nordlicht-it.example', madeDaysAgo: 9 },
    { asset: 'overview-deck', email: 'jonas@nordlicht-it.example', madeDaysAgo: 21 },
    { asset: 'guard-brief', email: 'jonas@nordlicht-it.example', madeDaysAgo: 30 },
    {
      asset: 'campaign-flyer',
      email: 'jonas@nordlicht-it.example',
      madeDaysAgo: 3,
      inputs: { offer: '20% off every rack until Christmas, only with us!' },
      sentBack: { because: 'Please leave the discount out: prices are between you and your customer. The free hour is what this campaign offers.', daysAgo: 2 },
    },
    { asset: 'campaign-flyer', email: 'jonas@nordlicht-it.example', madeDaysAgo: 1, inputs: { offer: 'From 1 December: a free hour on your shop floor in Hamburg or Bremen.' } },
  ],
  tier: 'registered',
  standings: [{ tier: 'registered', sinceDaysAgo: 61, reason: 'Joined Halden Ascend.' }],
}
