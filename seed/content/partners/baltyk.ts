import type { PartnerContent } from '../types'
import { baltyk as logo } from './logos'

/** Gold with nothing to spare: when Marek's certificate lapses in 20 days, the second sales associate is gone. */
export const baltyk: PartnerContent = {
  key: 'baltyk',
  name: 'Bałtyk Systemy',
  legalName: 'Bałtyk Systemy sp. z o.o.',
  kind: 'integrator',
  country: 'PL',
  region: 'emea',
  segments: ['logistics', 'manufacturing', 'energy'],
  joinedDaysAgo: 812,
  brand: { primary: '#0E4D92', secondary: '#E2A12B', logo },
  contact: {
    company: 'Bałtyk Systemy sp. z o.o.',
    name: 'Katarzyna Zielińska',
    phone: '+48 58 555 01 87',
    email: 'kontakt@baltyk-systemy.example',
    website: 'www.baltyk-systemy.example',
    address: ['ul. Nabrzeżna 12', '80-828 Gdańsk', 'Polska'],
  },
  people: [
    { email: 'katarzyna@baltyk-systemy.example', name: 'Katarzyna Zielińska', jobTitle: 'Dyrektor handlowa', role: 'partner-admin', locale: 'pl' },
    { email: 'marek@baltyk-systemy.example', name: 'Marek Wójcik', jobTitle: 'Opiekun klientów', role: 'partner-user', locale: 'pl' },
    { email: 'tomasz@baltyk-systemy.example', name: 'Tomasz Lewandowski', jobTitle: 'Inżynier wdrożeń', role: 'partner-user', locale: 'pl' },
    { email: 'ewa@baltyk-systemy.example', name: 'Ewa Szymańska', jobTitle: 'Inżynier bezpieczeństwa', role: 'partner-user', locale: 'pl' },
    { email: 'oskar@baltyk-systemy.example', name: 'Oskar Duda', jobTitle: 'Specjalista ds. marketingu', role: 'partner-user', locale: 'pl' },
  ],
  certificates: [
    { email: 'katarzyna@baltyk-systemy.example', certification: 'halden-sales-associate', issuedDaysAgo: 118, scorePercent: 92 },
    { email: 'marek@baltyk-systemy.example', certification: 'halden-sales-associate', issuedDaysAgo: 345, scorePercent: 83 },
    { email: 'tomasz@baltyk-systemy.example', certification: 'halden-edge-engineer', issuedDaysAgo: 402, scorePercent: 87 },
    { email: 'ewa@baltyk-systemy.example', certification: 'halden-guard-specialist', issuedDaysAgo: 96, scorePercent: 95 },
  ],
  learning: [{ email: 'oskar@baltyk-systemy.example', course: 'selling-halden', startedDaysAgo: 3, lessonsDone: 1 }],
  deals: [
    { key: 'baltyk-gryf', programme: 'ascend-protect', email: 'marek@baltyk-systemy.example', customer: 'Terminal Gryf', domain: 'terminal-gryf.example', country: 'PL', segment: 'logistics', amount: 9_640_000, status: 'won', registeredDaysAgo: 231, decidedDaysAgo: 229, closedDaysAgo: 164, note: 'Six EdgeRack 8 along two container berths, Guard on the crane network.' },
    { key: 'baltyk-wisla', programme: 'ascend-protect', email: 'katarzyna@baltyk-systemy.example', customer: 'Mleczarnia Nadwiślańska', domain: 'nadwislanska.example', country: 'PL', segment: 'manufacturing', amount: 6_680_000, status: 'won', registeredDaysAgo: 302, decidedDaysAgo: 300, closedDaysAgo: 251 },
    { key: 'baltyk-zuraw', programme: 'guard-takeout', email: 'katarzyna@baltyk-systemy.example', customer: 'Elektrownia Żuraw', domain: 'elektrownia-zuraw.example', country: 'PL', segment: 'energy', amount: 7_215_000, status: 'won', registeredDaysAgo: 95, decidedDaysAgo: 92, closedDaysAgo: 27 },
    { key: 'baltyk-hel', programme: 'ascend-protect', email: 'marek@baltyk-systemy.example', customer: 'Stocznia Helska', domain: 'stocznia-helska.example', country: 'PL', segment: 'manufacturing', amount: 5_870_000, status: 'approved', registeredDaysAgo: 41, decidedDaysAgo: 39 },
    { key: 'baltyk-kaszuby', programme: 'ascend-protect', email: 'marek@baltyk-systemy.example', customer: 'Kaszuby Logistyka', domain: 'kaszuby-log.example', country: 'PL', segment: 'logistics', amount: 2_240_000, status: 'submitted', registeredDaysAgo: 2 },
    { key: 'baltyk-orlik', programme: 'ascend-protect', email: 'katarzyna@baltyk-systemy.example', customer: 'Orlik Foods', domain: 'orlik-foods.example', country: 'PL', segment: 'manufacturing', amount: 3_100_000, status: 'lost', registeredDaysAgo: 187, decidedDaysAgo: 185, closedDaysAgo: 120, note: 'Customer stayed with servers in its head office.' },
  ],
  copies: [
    { asset: 'edgerack-datasheet-pl', email: 'oskar@baltyk-systemy.example', madeDaysAgo: 74 },
    { asset: 'case-port', email: 'oskar@baltyk-systemy.example', madeDaysAgo: 33 },
    { asset: 'guard-brief', email: 'katarzyna@baltyk-systemy.example', madeDaysAgo: 101 },
  ],
  tier: 'gold',
  standings: [
    { tier: 'registered', sinceDaysAgo: 812, reason: 'Joined Halden Ascend.' },
    { tier: 'silver', sinceDaysAgo: 706, reason: 'First Halden Sales Associate certified.' },
    { tier: 'gold', sinceDaysAgo: 118, reason: 'Second Halden Sales Associate certified; EUR 163,200 won in 12 months.' },
  ],
}
