import { bundleModule } from '../../../scripts/bundle.mjs'

const [fill, sketch, read] = await Promise.all(['fill-deck', 'sketch-deck', 'read-deck'].map(async (name) => import(await bundleModule(`media/formats/deck/${name}.ts`))))
const deck = { ...fill, ...sketch, ...read }

/** What `fill-deck.ts`, `sketch-deck.ts` and `read-deck.ts` do, in a thread; a refusal is an answer, as errors lose their members between threads. */
export default async function inThread({ does, with: given }) {
  try {
    return { done: await deck[does](...given) }
  } catch (error) {
    if (error.name !== 'Problem') throw error
    const { status, code, message: title, detail, errors } = error
    return { refused: { status, code, title, detail, errors } }
  }
}
