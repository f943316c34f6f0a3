import { bundleModule } from '../../scripts/bundle.mjs'

const { prepare } = await import(await bundleModule('media/engine/prepare.ts'))

/** `prepare` in a thread; a refusal is an answer, as errors lose their members between threads. */
export default async function prepareInThread({ bytes, zones, options }) {
  try {
    return { done: await prepare(bytes, zones, options) }
  } catch (error) {
    if (error.name !== 'Problem') throw error
    const { status, code, message: title, detail, errors } = error
    return { refused: { status, code, title, detail, errors } }
  }
}
