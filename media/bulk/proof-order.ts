import type { BulkOverview } from './read-bulk-run'

/** How much each finding asks for a look: what is wrong with a logo first. Those the engine learns later count as 1. */
const WEIGHTS: Readonly<Record<string, number>> = { 'logo-missing': 500, 'low-contrast': 400, 'logo-coarse': 300, 'logo-enlarged': 300, 'picture-coarse': 260, 'picture-enlarged': 260, 'busy-ground': 250, 'letters-missing': 30, 'text-cut': 20, 'zone-off-page': 20, 'qr-small': 10, 'text-shrunk': 2 }
const BAD_LOGO = 300

type Item = BulkOverview['items'][number]

const weightOf = ({ row, state }: Item): number => (state === 'failed' ? -1 : (row?.findings ?? []).reduce((sum, { code }) => sum + (WEIGHTS[code] ?? 1), 0))

/** What asks most for a look first, by the weight of findings; equals by name. Partners without a copy, of whom there is nothing to see, last. */
export const worstFirst = (items: readonly Item[]): Item[] => [...items].sort((a, b) => weightOf(b) - weightOf(a) || a.partnerName.localeCompare(b.partnerName))

/** Whether the copy carries its partner's logo badly, or not at all. */
export const showsBadLogo = ({ row }: Item): boolean => (row?.findings ?? []).some(({ code }) => (WEIGHTS[code] ?? 0) >= BAD_LOGO)
