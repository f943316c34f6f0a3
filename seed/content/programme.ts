import { OPEN } from '~/src/policy/requirement'
import type { DealProgrammeContent, RuleSetContent, TierContent } from './types'

/**
 * The four tiers of Halden Ascend. Shape and scale follow what Nutanix Elevate and Cisco's partner programme publish:
 * knowledge opens a tier, business keeps it, and each tier pays in margin, protection, funds and access to people.
 */
export const TIERS: TierContent[] = [
  {
    key: 'registered',
    rank: 0,
    name: { en: 'Registered', id: 'Terdaftar', pl: 'Zarejestrowany', ru: 'Зарегистрированный' },
    promise: {
      en: 'Everything you need to start the conversation.',
      id: 'Semua yang Anda perlukan untuk memulai percakapan.',
      pl: 'Wszystko, czego trzeba, by zacząć rozmowę.',
      ru: 'Всё, что нужно, чтобы начать разговор.',
    },
    colour: '#5F7470',
    benefits: {
      en: ['Co-branded datasheets and campaigns', 'All sales training at no charge', 'List-price quotes within one working day'],
      id: ['Lembar data dan kampanye dengan merek Anda', 'Semua pelatihan penjualan tanpa biaya', 'Penawaran harga daftar dalam satu hari kerja'],
      pl: ['Karty katalogowe i kampanie z Państwa logo', 'Wszystkie szkolenia handlowe bez opłat', 'Oferta w cenach katalogowych w jeden dzień roboczy'],
      ru: ['Листовки и кампании с вашим логотипом', 'Всё обучение продажам бесплатно', 'Расчёт по прайс-листу за один рабочий день'],
    },
  },
  {
    key: 'silver',
    rank: 1,
    name: { en: 'Silver', id: 'Perak', pl: 'Srebrny', ru: 'Серебряный' },
    promise: {
      en: 'Your deals are yours.',
      id: 'Transaksi Anda tetap milik Anda.',
      pl: 'Wasze transakcje są wasze.',
      ru: 'Ваши сделки остаются вашими.',
    },
    colour: '#64788A',
    benefits: {
      en: ['Deal registration with 90 days of protection', '8 points of extra margin on registered deals', 'Battlecards and security whitepapers', 'Listing in the partner finder'],
      id: ['Pendaftaran transaksi dengan perlindungan 90 hari', 'Margin tambahan 8 poin untuk transaksi terdaftar', 'Battlecard dan makalah keamanan', 'Tercantum dalam pencari mitra'],
      pl: ['Rejestracja transakcji z 90-dniową ochroną', '8 punktów dodatkowej marży na zarejestrowanych transakcjach', 'Karty konkurencji i opracowania o bezpieczeństwie', 'Obecność w wyszukiwarce partnerów'],
      ru: ['Регистрация сделок с защитой на 90 дней', '8 пунктов дополнительной маржи по защищённым сделкам', 'Карты сравнения с конкурентами и материалы по безопасности', 'Место в поиске партнёров'],
    },
  },
  {
    key: 'gold',
    rank: 2,
    name: { en: 'Gold', id: 'Emas', pl: 'Złoty', ru: 'Золотой' },
    promise: {
      en: 'We plan, fund and build pipeline together.',
      id: 'Kita merencanakan, mendanai, dan membangun peluang bersama.',
      pl: 'Wspólnie planujemy, finansujemy i budujemy sprzedaż.',
      ru: 'Вместе планируем, вкладываем и строим продажи.',
    },
    colour: '#9A6B12',
    benefits: {
      en: ['12 points of extra margin on registered deals', 'Partner price guide and special bids', 'Marketing funds of 2% of revenue', 'A named channel manager and pre-sales engineer', 'Demonstration EdgeRack 4 on loan'],
      id: ['Margin tambahan 12 poin untuk transaksi terdaftar', 'Panduan harga mitra dan penawaran khusus', 'Dana pemasaran 2% dari pendapatan', 'Manajer kanal dan insinyur prapenjualan khusus', 'Unit demo EdgeRack 4 pinjaman'],
      pl: ['12 punktów dodatkowej marży na zarejestrowanych transakcjach', 'Cennik partnerski i oferty specjalne', 'Fundusz marketingowy w wysokości 2% przychodu', 'Przypisany opiekun handlowy i inżynier przedsprzedaży', 'Demonstracyjny EdgeRack 4 w wypożyczeniu'],
      ru: ['12 пунктов дополнительной маржи по защищённым сделкам', 'Партнёрский прайс-лист и специальные цены', 'Маркетинговый фонд: 2% от оборота', 'Персональный менеджер и инженер предпродаж', 'Демонстрационный EdgeRack 4 на время'],
    },
  },
  {
    key: 'platinum',
    rank: 3,
    name: { en: 'Platinum', id: 'Platinum', pl: 'Platynowy', ru: 'Платиновый' },
    promise: {
      en: 'A seat at the table where Halden decides.',
      id: 'Kursi di meja tempat Halden mengambil keputusan.',
      pl: 'Miejsce przy stole, przy którym Halden podejmuje decyzje.',
      ru: 'Место за столом, где Halden принимает решения.',
    },
    colour: '#6C5BB5',
    benefits: {
      en: ['15 points of extra margin on registered deals', 'Marketing funds of 4% of revenue', 'Roadmap briefings under NDA, twice a year', 'First-line support contract at Halden rates', 'Seat on the Ascend partner council'],
      id: ['Margin tambahan 15 poin untuk transaksi terdaftar', 'Dana pemasaran 4% dari pendapatan', 'Paparan peta jalan dengan NDA, dua kali setahun', 'Kontrak dukungan lini pertama dengan tarif Halden', 'Kursi di dewan mitra Ascend'],
      pl: ['15 punktów dodatkowej marży na zarejestrowanych transakcjach', 'Fundusz marketingowy w wysokości 4% przychodu', 'Prezentacje planów rozwoju pod NDA, dwa razy w roku', 'Umowa na wsparcie pierwszej linii według stawek Halden', 'Miejsce w radzie partnerów Ascend'],
      ru: ['15 пунктов дополнительной маржи по защищённым сделкам', 'Маркетинговый фонд: 4% от оборота', 'Планы развития под NDA дважды в год', 'Договор первой линии поддержки по ставкам Halden', 'Место в совете партнёров Ascend'],
    },
  },
]

const certified = (certification: string, people: number) => ({ certified: { certification, people } })

/**
 * What each tier takes. Silver asks for knowledge only, because deals cannot be registered below it; from Gold on the
 * business counts too. Revenue in minor units of EUR.
 */
export const RULES: RuleSetContent = {
  key: 'ascend-2026',
  effectiveDaysAgo: 420,
  graceDays: 60,
  requirements: {
    registered: OPEN,
    silver: { all: [certified('halden-sales-associate', 1)] },
    gold: {
      all: [
        certified('halden-sales-associate', 2),
        certified('halden-edge-engineer', 1),
        { wonRevenue: { atLeast: 15_000_000, months: 12 } },
      ],
    },
    platinum: {
      all: [
        certified('halden-sales-associate', 3),
        certified('halden-edge-engineer', 2),
        certified('halden-guard-specialist', 1),
        { wonRevenue: { atLeast: 50_000_000, months: 12 } },
        { wonDeals: { atLeast: 4, months: 12 } },
      ],
    },
  },
}

export const DEAL_PROGRAMMES: DealProgrammeContent[] = [
  {
    key: 'ascend-protect',
    name: { en: 'Ascend Protect', id: 'Ascend Protect', pl: 'Ascend Protect', ru: 'Ascend Protect' },
    description: {
      en: 'Register a customer project for any Halden product: 90 days of protection and extra margin by tier. Projects below EUR 10,000 are accepted at once.',
      id: 'Daftarkan proyek pelanggan untuk produk Halden apa pun: perlindungan 90 hari dan margin tambahan menurut tingkat. Proyek di bawah EUR 10.000 langsung diterima.',
      pl: 'Zgłoś projekt klienta na dowolny produkt Halden: 90 dni ochrony i dodatkowa marża zależna od poziomu. Projekty poniżej 10 000 EUR są przyjmowane od razu.',
      ru: 'Зарегистрируйте проект заказчика по любому продукту Halden: защита на 90 дней и дополнительная маржа по уровню. Проекты до 10 000 EUR принимаются сразу.',
    },
    eligibility: { all: [{ tierAtLeast: 'silver' }] },
    protectionDays: 90,
    autoApproveBelow: 1_000_000,
    currency: 'EUR',
  },
  {
    key: 'guard-takeout',
    name: { en: 'Guard Takeout', id: 'Guard Takeout', pl: 'Guard Takeout', ru: 'Guard Takeout' },
    description: {
      en: 'For projects that replace another OT firewall with Halden Guard: 120 days of protection and a trade-in credit. Every project is decided by your channel manager.',
      id: 'Untuk proyek yang mengganti firewall OT lain dengan Halden Guard: perlindungan 120 hari dan kredit tukar tambah. Setiap proyek diputuskan oleh manajer kanal Anda.',
      pl: 'Dla projektów, w których Halden Guard zastępuje inną zaporę OT: 120 dni ochrony i rabat za wymianę. O każdym projekcie decyduje opiekun handlowy.',
      ru: 'Для проектов, где Halden Guard заменяет другой межсетевой экран АСУ ТП: защита на 120 дней и скидка за замену. Каждый проект решает ваш менеджер.',
    },
    eligibility: { all: [{ tierAtLeast: 'gold' }, certified('halden-guard-specialist', 1)] },
    protectionDays: 120,
    autoApproveBelow: null,
    currency: 'EUR',
  },
]
