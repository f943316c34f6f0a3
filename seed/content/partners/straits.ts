import type { PartnerContent } from '../types'
import { straits as logo } from './logos'

export const straits: PartnerContent = {
  key: 'straits',
  name: 'Straits Meridian',
  legalName: 'Straits Meridian Pte. Ltd.',
  kind: 'distributor',
  country: 'SG',
  region: 'apac',
  segments: ['logistics', 'retail', 'healthcare'],
  joinedDaysAgo: 655,
  brand: { primary: '#5A2A82', secondary: '#EF7B8E', logo },
  contact: {
    company: 'Straits Meridian Pte. Ltd.',
    name: 'Wei Ling Tan',
    phone: '+65 6555 0173',
    email: 'edge@straitsmeridian.example',
    website: 'www.straitsmeridian.example',
    address: ['10 Pasir Panjang Road, #12-04', 'Singapore 117438'],
  },
  people: [
    { email: 'weiling@straitsmeridian.example', name: 'Wei Ling Tan', jobTitle: 'Business unit head', role: 'partner-admin', locale: 'en' },
    { email: 'arjun@straitsmeridian.example', name: 'Arjun Nair', jobTitle: 'Channel account manager', role: 'partner-user', locale: 'en' },
    { email: 'farah@straitsmeridian.example', name: 'Farah Ismail', jobTitle: 'Solutions architect', role: 'partner-user', locale: 'id' },
    { email: 'kenji@straitsmeridian.example', name: 'Kenji Mori', jobTitle: 'Pre-sales engineer', role: 'partner-user', locale: 'en' },
  ],
  certificates: [
    { email: 'weiling@straitsmeridian.example', certification: 'halden-sales-associate', issuedDaysAgo: 55, scorePercent: 93 },
    { email: 'arjun@straitsmeridian.example', certification: 'halden-sales-associate', issuedDaysAgo: 189, scorePercent: 82 },
    { email: 'farah@straitsmeridian.example', certification: 'halden-edge-engineer', issuedDaysAgo: 310, scorePercent: 88 },
  ],
  learning: [{ email: 'kenji@straitsmeridian.example', course: 'edge-engineering', startedDaysAgo: 9, lessonsDone: 3 }],
  deals: [
    { key: 'straits-changi', programme: 'ascend-protect', email: 'arjun@straitsmeridian.example', customer: 'Selat Air Cargo', domain: 'selat-cargo.example', country: 'SG', segment: 'logistics', amount: 14_200_000, status: 'won', registeredDaysAgo: 260, decidedDaysAgo: 258, closedDaysAgo: 180 },
    { key: 'straits-mart', programme: 'ascend-protect', email: 'arjun@straitsmeridian.example', customer: 'DayMart Convenience', domain: 'daymart.example', country: 'MY', segment: 'retail', amount: 8_050_000, status: 'won', registeredDaysAgo: 140, decidedDaysAgo: 139, closedDaysAgo: 61 },
    { key: 'straits-orchid', programme: 'ascend-protect', email: 'weiling@straitsmeridian.example', customer: 'Orchid Grove Hospital', domain: 'orchidgrove.example', country: 'SG', segment: 'healthcare', amount: 6_600_000, status: 'approved', registeredDaysAgo: 19, decidedDaysAgo: 18 },
    { key: 'straits-tirta', programme: 'ascend-protect', email: 'arjun@straitsmeridian.example', customer: 'Surya Tirta Energi', domain: 'surya-tirta.example', country: 'ID', segment: 'energy', amount: 3_300_000, status: 'rejected', registeredDaysAgo: 17, decidedDaysAgo: 16, note: 'Nusantara Edge registered this customer a week earlier.' },
  ],
  copies: [
    { asset: 'flow-brochure', email: 'weiling@straitsmeridian.example', madeDaysAgo: 40 },
    { asset: 'guard-banner', email: 'arjun@straitsmeridian.example', madeDaysAgo: 6 },
    { asset: 'hospital-brief', email: 'arjun@straitsmeridian.example', madeDaysAgo: 14 },
  ],
  tier: 'gold',
  standings: [
    { tier: 'registered', sinceDaysAgo: 655, reason: 'Joined Halden Ascend.' },
    { tier: 'silver', sinceDaysAgo: 571, reason: 'First Halden Sales Associate certified.' },
    { tier: 'gold', sinceDaysAgo: 55, reason: 'Second sales associate certified; EUR 222,500 won in 12 months.' },
  ],
}
