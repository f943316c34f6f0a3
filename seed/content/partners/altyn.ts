import type { PartnerContent } from '../types'
import { altyn as logo } from './logos'

export const altyn: PartnerContent = {
  key: 'altyn',
  name: 'Altyn Integration',
  legalName: 'ТОО «Алтын Интеграция»',
  kind: 'integrator',
  country: 'KZ',
  region: 'cis',
  segments: ['energy', 'manufacturing', 'healthcare'],
  joinedDaysAgo: 295,
  brand: { primary: '#2A3A4A', secondary: '#C9972B', logo },
  contact: {
    company: 'ТОО «Алтын Интеграция»',
    name: 'Айгерим Сапарова',
    phone: '+7 727 555 02 64',
    email: 'info@altyn-integration.example',
    website: 'www.altyn-integration.example',
    address: ['пр. Абая, 42', 'Алматы 050022', 'Казахстан'],
  },
  people: [
    { email: 'aigerim@altyn-integration.example', name: 'Айгерим Сапарова', jobTitle: 'Коммерческий директор', role: 'partner-admin', locale: 'ru' },
    { email: 'daniyar@altyn-integration.example', name: 'Данияр Ахметов', jobTitle: 'Инженер внедрения', role: 'partner-user', locale: 'ru' },
    { email: 'irina@altyn-integration.example', name: 'Ирина Ким', jobTitle: 'Менеджер по работе с заказчиками', role: 'partner-user', locale: 'ru' },
    { email: 'timur@altyn-integration.example', name: 'Тимур Жумабаев', jobTitle: 'Специалист по безопасности АСУ ТП', role: 'partner-user', locale: 'ru' },
  ],
  certificates: [
    { email: 'aigerim@altyn-integration.example', certification: 'halden-sales-associate', issuedDaysAgo: 132, scorePercent: 90 },
    { email: 'timur@altyn-integration.example', certification: 'halden-guard-specialist', issuedDaysAgo: 58, scorePercent: 86 },
  ],
  learning: [
    { email: 'daniyar@altyn-integration.example', course: 'edge-engineering', startedDaysAgo: 20, lessonsDone: 5 },
    { email: 'irina@altyn-integration.example', course: 'selling-halden', startedDaysAgo: 8, lessonsDone: 2 },
  ],
  deals: [
    { key: 'altyn-betpak', programme: 'ascend-protect', email: 'aigerim@altyn-integration.example', customer: 'Бетпак Энерго', domain: 'betpak-energo.example', country: 'KZ', segment: 'energy', amount: 5_430_000, status: 'won', registeredDaysAgo: 120, decidedDaysAgo: 118, closedDaysAgo: 49, note: 'Eleven substations, one EdgeRack 4 each.' },
    { key: 'altyn-dala', programme: 'ascend-protect', email: 'aigerim@altyn-integration.example', customer: 'Дала Металл', domain: 'dala-metall.example', country: 'KZ', segment: 'manufacturing', amount: 8_900_000, status: 'submitted', registeredDaysAgo: 5 },
    { key: 'altyn-clinic', programme: 'ascend-protect', email: 'irina@altyn-integration.example', customer: 'Клиника «Жетысу»', domain: 'zhetysu-clinic.example', country: 'KZ', segment: 'healthcare', amount: 840_000, status: 'approved', registeredDaysAgo: 30, decidedDaysAgo: 30, note: 'Below the limit, accepted at once.' },
  ],
  copies: [{ asset: 'guard-brief-ru', email: 'irina@altyn-integration.example', madeDaysAgo: 18 }],
  tier: 'silver',
  standings: [
    { tier: 'registered', sinceDaysAgo: 295, reason: 'Joined Halden Ascend.' },
    { tier: 'silver', sinceDaysAgo: 132, reason: 'First Halden Sales Associate certified.' },
  ],
}
