import { readFile } from 'node:fs/promises'
import { OPEN } from '~/src/policy/requirement'
import type { CollateralContent } from '../collateral-types'
import { DECK_ZONES } from '../collateral-zones'

/** Decks that partners go on working with, filled by the names of their placeholders. */
export const DECK_COLLATERAL: CollateralContent[] = [
  {
    key: 'first-meeting-deck',
    slug: 'first-meeting-deck',
    kind: 'presentation',
    product: 'edge',
    topics: ['edge-computing', 'campaigns'],
    language: 'en',
    title: { en: 'First meeting: four slides to edit', id: 'Pertemuan pertama: empat salindia untuk disunting', pl: 'Pierwsze spotkanie: cztery slajdy do edycji', ru: 'Первая встреча: четыре слайда для правки' },
    summary: {
      en: 'A PowerPoint deck with your logo, your address and your customer’s name in it. Add slides of your own and present it.',
      id: 'Dek PowerPoint dengan logo, alamat, dan nama pelanggan Anda. Tambahkan salindia sendiri, lalu presentasikan.',
      pl: 'Prezentacja PowerPoint z Państwa logo, adresem i nazwą klienta. Wystarczy dodać własne slajdy i ją przedstawić.',
      ru: 'Презентация PowerPoint с вашим логотипом, контактами и именем клиента. Добавьте свои слайды и показывайте.',
    },
    audience: OPEN,
    publishedDaysAgo: 9,
    zones: DECK_ZONES,
    fileName: 'halden-first-meeting-en.pptx',
    // Drawn by `seed/media/draw-deck.ts`.
    make: async () => ({ bytes: await readFile('seed/collateral/decks/halden-first-meeting-en.pptx'), mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' }),
  },
]
