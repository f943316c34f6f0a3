import { ownThread, type ThreadLimits } from '~/src/platform/own-thread'
import { Problem } from '~/src/platform/problem'
import type { Zone, ZoneInput } from '../zones/zones'
import type { Prepared, PrepareOptions } from './prepare'
import type { EngineTask } from './thread-work'

/** Of PDFs of unknown origin. An honest one of 900 pages takes seconds and some hundred MB. */
const thread = ownThread({
  name: 'pdf-engine',
  worker: 'media/engine/engine-worker.mjs',
  limits: { patience: 60_000, memory: 1_024 },
  waiting: 32,
  busy: () => new Problem({ status: 503, code: 'engine-busy', title: 'Many PDFs are being prepared', detail: 'Try again in a minute.' }),
  tooHeavy: () =>
    new Problem({
      status: 422,
      code: 'pdf-too-heavy',
      title: 'This PDF is too heavy to prepare',
      errors: [{ field: 'file', message: 'Save the PDF anew with fewer objects, or split it, and upload it again.' }],
    }),
})

const run = <T extends Prepared | ZoneInput[]>(task: EngineTask, limits?: ThreadLimits): Promise<T> => thread.run<T>(task, { limits })

/**
 * `prepare` in a thread of its own, one file at a time.
 * @throws Problem as `prepare`, 422 `pdf-too-heavy`, 503 `engine-busy`
 */
export const prepareApart = (bytes: Uint8Array, zones: readonly Zone[], options: PrepareOptions = {}, limits?: ThreadLimits): Promise<Prepared> =>
  run<Prepared>({ prepare: { bytes, zones, options } }, limits)

/**
 * `findPdfZones` in the same thread.
 * @throws Problem as `findPdfZones`, 422 `pdf-too-heavy`, 503 `engine-busy`
 */
export const findZonesApart = (bytes: Uint8Array): Promise<ZoneInput[]> => run({ findZones: bytes })
