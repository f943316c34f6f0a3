import { bundleModule } from '../../scripts/bundle.mjs'
import { answered } from '../../src/platform/thread-answer.mjs'

// One bundle for all tasks: what modules keep for one another is else kept twice.
const { doTask } = await import(await bundleModule('media/engine/thread-work.ts'))

export default (task) => answered(() => doTask(task))
