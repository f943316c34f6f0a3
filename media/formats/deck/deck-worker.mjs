import { bundleModule } from '../../../scripts/bundle.mjs'
import { answered } from '../../../src/platform/thread-answer.mjs'

const [fill, sketch, read] = await Promise.all(['fill-deck', 'sketch-deck', 'read-deck'].map(async (name) => import(await bundleModule(`media/formats/deck/${name}.ts`))))
const deck = { ...fill, ...sketch, ...read }

export default ({ does, with: given }) => answered(() => deck[does](...given))
