import type { PartnerContent } from '../types'
import { nusantara as logo } from './logos'

export const nusantara: PartnerContent = {
  key: 'nusantara',
  name: 'Nusantara Edge',
  legalName: 'PT Nusantara Edge Teknologi',
  kind: 'distributor',
  country: 'ID',
  region: 'apac',
  segments: ['energy', 'logistics', 'public-sector'],
  joinedDaysAgo: 388,
  brand: { primary: '#B4232A', secondary: '#F2A541', logo },
  contact: {
    company: 'PT Nusantara Edge Teknologi',
    name: 'Dewi Lestari Putri',
    phone: '+62 21 5550 3318',
    email: 'halo@nusantara-edge.example',
    website: 'www.nusantara-edge.example',
    address: ['Jl. Jenderal Sudirman Kav. 52', 'Jakarta Selatan 12190', 'Indonesia'],
  },
  people: [
    { email: 'dewi@nusantara-edge.example', name: 'Dewi Lestari Putri', jobTitle: 'Direktur penjualan', role: 'partner-admin', locale: 'id' },
    { email: 'bagus@nusantara-edge.example', name: 'Bagus Prasetyo', jobTitle: 'Insinyur solusi', role: 'partner-user', locale: 'id' },
    { email: 'sari@nusantara-edge.example', name: 'Sari Wulandari', jobTitle: 'Manajer pemasaran', role: 'partner-user', locale: 'id' },
    { email: 'rizky@nusantara-edge.example', name: 'Rizky Hidayat', jobTitle: 'Manajer akun', role: 'partner-user', locale: 'id' },
  ],
  certificates: [
    { email: 'dewi@nusantara-edge.example', certification: 'halden-sales-associate', issuedDaysAgo: 204, scorePercent: 88 },
    { email: 'bagus@nusantara-edge.example', certification: 'halden-edge-engineer', issuedDaysAgo: 171, scorePercent: 81 },
  ],
  learning: [{ email: 'rizky@nusantara-edge.example', course: 'selling-halden', startedDaysAgo: 15, lessonsDone: 4 }],
  deals: [
    { key: 'nusantara-rempah', programme: 'ascend-protect', email: 'dewi@nusantara-edge.example', customer: 'Pelabuhan Rempah', domain: 'pelabuhan-rempah.example', country: 'ID', segment: 'logistics', amount: 6_120_000, status: 'won', registeredDaysAgo: 176, decidedDaysAgo: 174, closedDaysAgo: 98, note: 'Four EdgeRack 8 for gate automation.' },
    { key: 'nusantara-surya', programme: 'ascend-protect', email: 'dewi@nusantara-edge.example', customer: 'Surya Tirta Energi', domain: 'surya-tirta.example', country: 'ID', segment: 'energy', amount: 3_480_000, status: 'approved', registeredDaysAgo: 24, decidedDaysAgo: 22 },
    { key: 'nusantara-kota', programme: 'ascend-protect', email: 'rizky@nusantara-edge.example', customer: 'Dinas Transportasi Kota Biru', domain: 'kotabiru.example', country: 'ID', segment: 'public-sector', amount: 1_960_000, status: 'submitted', registeredDaysAgo: 4 },
  ],
  copies: [
    { asset: 'flow-brochure-id', email: 'sari@nusantara-edge.example', madeDaysAgo: 12 },
    { asset: 'edgerack-datasheet', email: 'sari@nusantara-edge.example', madeDaysAgo: 45 },
  ],
  tier: 'silver',
  standings: [
    { tier: 'registered', sinceDaysAgo: 388, reason: 'Joined Halden Ascend.' },
    { tier: 'silver', sinceDaysAgo: 204, reason: 'First Halden Sales Associate certified.' },
  ],
}
