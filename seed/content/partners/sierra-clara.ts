import type { PartnerContent } from '../types'
import { sierraClara as logo } from './logos'

export const sierraClara: PartnerContent = {
  key: 'sierra-clara',
  name: 'Sierra Clara Energía',
  legalName: 'Sierra Clara Energía S.L.',
  kind: 'agent',
  country: 'ES',
  region: 'emea',
  segments: ['energy'],
  joinedDaysAgo: 27,
  brand: { primary: '#2E7D4F', secondary: '#F5B700', logo },
  contact: {
    company: 'Sierra Clara Energía S.L.',
    name: 'Lucía Romero',
    phone: '+34 955 550 126',
    email: 'hola@sierraclara.example',
    website: 'www.sierraclara.example',
    address: ['Calle Torneo 18', '41002 Sevilla', 'España'],
  },
  people: [
    { email: 'lucia@sierraclara.example', name: 'Lucía Romero', jobTitle: 'Founder', role: 'partner-admin', locale: 'en' },
    { email: 'diego@sierraclara.example', name: 'Diego Navarro', jobTitle: 'Agent, Andalusia', role: 'partner-user', locale: 'en' },
  ],
  certificates: [],
  learning: [{ email: 'lucia@sierraclara.example', course: 'selling-halden', startedDaysAgo: 19, lessonsDone: 1 }],
  deals: [],
  copies: [],
  tier: 'registered',
  standings: [{ tier: 'registered', sinceDaysAgo: 27, reason: 'Joined Halden Ascend.' }],
}
