import type { BulkOverview } from './read-bulk-run'

/** How much each finding asks for a look; those the engine learns later count as 1. */
const WEIGHTS: Readonly<Record<string, number>> = { 'logo-missing': 50, 'low-contrast': 40, 'busy-ground': 15, 'letters-missing': 30, 'text-cut': 20, 'zone-off-page': 20, 'qr-small': 10, 'logo-coarse': 8, 'text-shrunk': 2 }

type Item = BulkOverview['items'][number]

const weightOf = ({ row, state }: Item): number => (state === 'failed' ? 1_000 : (row?.findings ?? []).reduce((sum, { code }) => sum + (WEIGHTS[code] ?? 1), 0))

/** What asks most for a look first: partners without a copy, then by the weight of findings; equals by name. */
export const worstFirst = (items: readonly Item[]): Item[] => [...items].sort((a, b) => weightOf(b) - weightOf(a) || a.partnerName.localeCompare(b.partnerName))
