/**
 * Brings the stretches of a line from the order they are read into the order they stand from left to right (UAX #9,
 * L2): from the highest level down to the lowest odd one, every sequence at that level or above is turned around.
 */
export function visualOrder<T extends { level: number }>(stretches: readonly T[]): T[] {
  const ordered = [...stretches]
  const levels = ordered.map(({ level }) => level)
  const highest = Math.max(0, ...levels)
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1))
  for (let level = highest; level >= lowestOdd; level -= 1) {
    let start = 0
    while (start < ordered.length) {
      let end = start
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end += 1
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end + 1
    }
  }
  return ordered
}
