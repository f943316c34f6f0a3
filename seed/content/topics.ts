import type { ProductKey, TermContent, TopicKey } from './types'

export const PRODUCTS: TermContent<ProductKey>[] = [
  { key: 'edge', name: { en: 'Halden Edge', id: 'Halden Edge', pl: 'Halden Edge', ru: 'Halden Edge' } },
  { key: 'guard', name: { en: 'Halden Guard', id: 'Halden Guard', pl: 'Halden Guard', ru: 'Halden Guard' } },
  { key: 'flow', name: { en: 'Halden Flow', id: 'Halden Flow', pl: 'Halden Flow', ru: 'Halden Flow' } },
  {
    key: 'programme',
    name: { en: 'Partner programme', id: 'Program mitra', pl: 'Program partnerski', ru: 'Партнёрская программа' },
  },
]

export const TOPICS: TermContent<TopicKey>[] = [
  {
    key: 'edge-computing',
    name: { en: 'Edge computing', id: 'Komputasi edge', pl: 'Przetwarzanie brzegowe', ru: 'Периферийные вычисления' },
  },
  {
    key: 'ot-security',
    name: { en: 'OT security', id: 'Keamanan OT', pl: 'Bezpieczeństwo OT', ru: 'Безопасность АСУ ТП' },
  },
  {
    key: 'fleet-management',
    name: { en: 'Fleet management', id: 'Pengelolaan armada', pl: 'Zarządzanie flotą', ru: 'Управление парком' },
  },
  {
    key: 'sizing',
    name: { en: 'Sizing and design', id: 'Perancangan dan ukuran', pl: 'Dobór i projektowanie', ru: 'Расчёт и проектирование' },
  },
  {
    key: 'industrial-networks',
    name: { en: 'Industrial networks', id: 'Jaringan industri', pl: 'Sieci przemysłowe', ru: 'Промышленные сети' },
  },
  {
    key: 'sustainability',
    name: { en: 'Energy and sustainability', id: 'Energi dan keberlanjutan', pl: 'Energia i środowisko', ru: 'Энергия и экология' },
  },
  {
    key: 'competition',
    name: { en: 'Competition', id: 'Persaingan', pl: 'Konkurencja', ru: 'Конкуренты' },
  },
  {
    key: 'pricing',
    name: { en: 'Pricing', id: 'Harga', pl: 'Ceny', ru: 'Цены' },
  },
  {
    key: 'customer-stories',
    name: { en: 'Customer stories', id: 'Kisah pelanggan', pl: 'Historie klientów', ru: 'Истории клиентов' },
  },
  {
    key: 'campaigns',
    name: { en: 'Campaigns', id: 'Kampanye', pl: 'Kampanie', ru: 'Кампании' },
  },
  {
    key: 'partner-programme',
    name: { en: 'Halden Ascend', id: 'Halden Ascend', pl: 'Halden Ascend', ru: 'Halden Ascend' },
  },
]
