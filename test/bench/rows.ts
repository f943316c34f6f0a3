/** One figure of a benchmark beside the same figure of its peer. */
export interface Row {
  case: string
  metric: string
  value: number
  unit: string
  /** The peer's value, in the same unit and of the same run. */
  peer: number
  /** How many times better than the peer. */
  ratio: number
}

type Better = 'more' | 'less'

/** A row with its ratio: above 1 is better than the peer, whether more or less of the unit is good. */
export function row({ better, ...figures }: Omit<Row, 'ratio'> & { better: Better }): Row {
  const { value, peer } = figures
  return { ...figures, value: round(value), peer: round(peer), ratio: round(better === 'more' ? value / peer : peer / value) }
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]]
  if (low === undefined || high === undefined) throw new Error('No values')
  return (low + high) / 2
}

/** The value below which a share of the values lies, by nearest rank. @param share from 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (at === undefined) throw new Error('No values')
  return at
}

/** The rows as a table of plain text. */
export function table(rows: readonly Row[]): string {
  const cells = [['case', 'metric', 'value', 'peer', 'unit', 'ratio'], ...rows.map((one) => [one.case, one.metric, String(one.value), String(one.peer), one.unit, `${one.ratio.toFixed(2)}x`])]
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const numeric = new Set([2, 3, 5])
  return cells.map((line) => line.map((cell, column) => (numeric.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n')
}

const round = (value: number) => Math.round(value * 100) / 100
