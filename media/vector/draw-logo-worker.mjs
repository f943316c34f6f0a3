import { bundleModule } from '../../scripts/bundle.mjs'

const { drawLogo } = await import(await bundleModule('media/vector/draw-logo.ts'))

/** `drawLogo` in a thread. */
export default drawLogo
