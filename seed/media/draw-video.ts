import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { picture } from '~/seed/collateral/draw/raster'
import { captions } from './film-captions'
import { type FilmScene, SCENES, SIZE } from './film-scenes'

const FRAMES_A_SECOND = 15
const FADE = 0.35
const TARGET = 'seed/collateral/video/halden-in-half-a-minute'

async function draw(scene: FilmScene, ground: Buffer, at: number): Promise<Buffer> {
  const length = scene.to - scene.from
  const s = at - scene.from
  const dark = 1 - Math.min(1, s / FADE + 0.02, (length - s) / FADE)
  const veil = dark > 0 ? `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#0A3D40" opacity="${dark.toFixed(3)}"/>` : ''
  return sharp(ground, { raw: { ...scene.groundSize, channels: 3 } })
    .extract(scene.camera(s / length)).resize(SIZE.width, SIZE.height)
    .composite([{ input: Buffer.from(picture(SIZE.width, SIZE.height, scene.over(s) + veil)) }])
    .removeAlpha().raw().toBuffer()
}

/** Draws the film anew. Needs ffmpeg with libx264; the portal itself never does, because the result is committed. */
async function main(): Promise<void> {
  const encoder = spawn('ffmpeg', [
    '-y', '-loglevel', 'error', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${SIZE.width}x${SIZE.height}`, '-r', String(FRAMES_A_SECOND), '-i', '-',
    '-c:v', 'libx264', '-preset', 'slow', '-crf', '25', '-pix_fmt', 'yuv420p', '-g', '45', '-threads', '1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-movflags', '+faststart', `${TARGET}.mp4`,
  ], { stdio: ['pipe', 'inherit', 'inherit'] })
  const closed = once(encoder, 'close')
  for (const scene of SCENES) {
    const ground = await sharp(await scene.ground()).removeAlpha().raw().toBuffer()
    for (let frame = Math.round(scene.from * FRAMES_A_SECOND); frame < scene.to * FRAMES_A_SECOND; frame++) {
      const pixels = await draw(scene, ground, frame / FRAMES_A_SECOND)
      if (!encoder.stdin.write(pixels)) await once(encoder.stdin, 'drain')
      if (scene === SCENES[1] && frame === Math.round((scene.from + 5.5) * FRAMES_A_SECOND)) {
        const shown = sharp(pixels, { raw: { ...SIZE, channels: 3 } })
        await Promise.all([shown.clone().jpeg({ quality: 82 }).toFile(`${TARGET}.jpg`), shown.clone().webp({ quality: 80 }).toFile(`${TARGET}.webp`)])
      }
    }
  }
  encoder.stdin.end()
  const [code] = await closed
  if (code !== 0) throw new Error(`ffmpeg ended with code ${code}`)
  await Promise.all(Object.entries(captions()).map(([locale, text]) => writeFile(`${TARGET}.${locale}.vtt`, text)))
}

await main()
