import type { RunningPortal } from './production-portal'
import { row, type Row } from './rows'

/** Growth of resident memory up to which it counts as flat: what V8 keeps of freed pages varies by about this much. */
const FLAT = 0.05

/** Resident memory of a portal after some work, beside that of before. */
export async function memoryAround(running: RunningPortal, work: string, doIt: () => Promise<unknown>): Promise<{ row: Row; note: string }> {
  const before = await running.settledMemory()
  await doIt()
  const after = await running.settledMemory()
  const megabytes = (bytes: number) => bytes / 1024 / 1024
  const growth = after / before - 1
  return {
    row: row({ case: work, metric: 'resident memory, before as the peer', value: megabytes(after), peer: megabytes(before), unit: 'MB', better: 'less' }),
    note: `Resident memory is ${growth <= FLAT ? 'flat' : 'NOT flat'}: ${megabytes(before).toFixed(0)} MB before, ${megabytes(after).toFixed(0)} MB after (${(growth * 100).toFixed(1)} %).`,
  }
}
