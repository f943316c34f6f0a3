import { bundleModule } from '../../scripts/bundle.mjs'
import { answered } from '../../src/platform/thread-answer.mjs'

const { drawLogo } = await import(await bundleModule('media/vector/draw-logo.ts'))

/** `drawLogo` in a thread, which ends where the library crashes: what is left of that is not to be trusted. */
export default (args) =>
  answered(async () => {
    try {
      return await drawLogo(args)
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) process.exit(1)
      throw error
    }
  })
