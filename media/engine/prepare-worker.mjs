import { bundleModule } from '../../scripts/bundle.mjs'
import { answered } from '../../src/platform/thread-answer.mjs'

const { prepare } = await import(await bundleModule('media/engine/prepare.ts'))
const { findPdfZones } = await import(await bundleModule('media/pdf/find-zones.ts'))

/** Work on PDFs of unknown origin, in a thread. */
export default ({ prepare: file, findZones }) => answered(() => (file ? prepare(file.bytes, file.zones, file.options) : findPdfZones(findZones)))
