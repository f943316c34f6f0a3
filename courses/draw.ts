import { createHash } from 'node:crypto'

/**
 * In an order that the seed decides and nobody can foresee without it: sorted by the hash of seed and id, which is a
 * fair shuffle, because the hash of each is as good as random.
 */
export function shuffle<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  const rank = ({ id }: T) => createHash('sha256').update(`${seed}\0${id}`).digest('hex')
  return items
    .map((item) => ({ item, at: rank(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ item }) => item)
}

/** So many of the items, or all where there are fewer, none twice. */
export const draw = <T extends { id: string }>(items: readonly T[], count: number, seed: string): T[] => shuffle(items, seed).slice(0, count)
