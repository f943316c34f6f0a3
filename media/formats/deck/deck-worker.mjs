import { bundleModule } from '../../../scripts/bundle.mjs'

const deck = await import(await bundleModule('media/formats/deck/fill-deck.ts'))

/** What `fill-deck.ts` does, in a thread; a refusal is an answer, as errors lose their members between threads. */
export default async function inThread({ does, with: given }) {
  try {
    return { done: deck[does](...given) }
  } catch (error) {
    if (error.name !== 'Problem') throw error
    const { status, code, message: title, detail, errors } = error
    return { refused: { status, code, title, detail, errors } }
  }
}
