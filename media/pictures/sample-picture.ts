import sharp from 'sharp'
import { singleton } from '~/src/platform/singleton'
import { type EncodedPicture, encodePicture } from '../engine/encode-picture'

const SCENE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
<rect width="1200" height="800" fill="#C9D6DA"/><circle cx="880" cy="220" r="90" fill="#F4F7F8"/>
<path d="M0 640 330 300 560 540 760 360 1200 700V800H0Z" fill="#7D949C"/><path d="M0 720 420 520 700 690 930 560 1200 740V800H0Z" fill="#5A727B"/></svg>`

/** Stands in the place of a picture where a template is tried with a partner that has none. */
export const samplePicture = (): Promise<EncodedPicture> =>
  singleton('sample-picture', async () => ({ ...(await encodePicture(await sharp(Buffer.from(SCENE)).jpeg({ quality: 85 }).toBuffer(), 'image/jpeg')), name: 'Sample' }))
