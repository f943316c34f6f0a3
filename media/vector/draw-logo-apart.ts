import { logger } from '~/src/platform/logger'
import { ownThread, type ThreadLimits } from '~/src/platform/own-thread'
import type { DrawLogoArgs, DrawnLogo } from './draw-logo'
import { NotDrawable } from './not-drawable'

const tooHeavy = () => new NotDrawable('too-heavy')

/** A logo takes some 500 ms. */
const thread = ownThread({ name: 'logos', worker: 'media/vector/draw-logo-worker.mjs', limits: { patience: 15_000, memory: 512 }, waiting: 16, busy: tooHeavy, tooHeavy })

/**
 * `drawLogo` in a thread of its own, one logo at a time: an SVG made to harm ends the thread at most, and stays a
 * picture as every SVG does that cannot be drawn.
 * @param limits of this logo alone
 */
export async function drawLogoApart(args: DrawLogoArgs, limits?: ThreadLimits): Promise<DrawnLogo[]> {
  try {
    return await thread.run<DrawnLogo[]>(args, { limits })
  } catch (error) {
    logger().warn({ err: error }, 'An SVG logo could not be drawn as paths and stays a picture')
    return args.pictures.map(() => ({ reason: 'too-heavy' }))
  }
}
