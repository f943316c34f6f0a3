import { findPdfZones } from '../pdf/find-zones'
import type { Zone, ZoneInput } from '../zones/zones'
import { prepare, type Prepared, type PrepareOptions } from './prepare'

/** A task for the engine's thread. */
export type EngineTask = { prepare: { bytes: Uint8Array; zones: readonly Zone[]; options: PrepareOptions } } | { findZones: Uint8Array }

/** Does a task, in whatever thread it is called. @throws Problem as `prepare` or `findPdfZones` */
export const doTask = (task: EngineTask): Promise<Prepared | ZoneInput[]> =>
  'prepare' in task ? prepare(task.prepare.bytes, task.prepare.zones, task.prepare.options) : findPdfZones(task.findZones)
