import { bundleModule } from '../../../scripts/bundle.mjs'
import { answered } from '../../../src/platform/thread-answer.mjs'

const { deckTasks } = await import(await bundleModule('media/formats/deck/deck-tasks.ts'))

export default ({ does, with: given }) => answered(() => deckTasks[does](...given))
