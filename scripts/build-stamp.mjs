import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const SOURCES = ['src', 'collections', 'courses', 'media', 'payload.config.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json']
export const STAMP = '.next/tandem-stamp'

/** One hash over everything that a build is made of. */
export function sourceStamp(root = process.cwd()) {
  const hash = createHash('sha256').update(process.version)
  for (const source of SOURCES) addTo(hash, path.join(root, source), source)
  return hash.digest('hex')
}

/** Whether the build at hand was made of these very sources. */
export function buildIsCurrent(root = process.cwd()) {
  const stamp = path.join(root, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceStamp(root)
}

function addTo(hash, file, name) {
  if (!existsSync(file)) return
  if (statSync(file).isDirectory()) {
    for (const entry of readdirSync(file).sort()) addTo(hash, path.join(file, entry), `${name}/${entry}`)
    return
  }
  hash.update(`${name}\0`).update(readFileSync(file))
}
