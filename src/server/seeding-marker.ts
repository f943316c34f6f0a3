import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const NAME = '.seeding'

/**
 * Says that a seeding is under way, so that the next start knows of one that was cut off. It lies in the data folder
 * and lists what the seeding may be undone by removing: only things the embedded profile made itself.
 */
export function markSeeding(dataDir: string, removable: string[]): void {
  writeFileSync(path.join(dataDir, NAME), JSON.stringify(removable), { flush: true })
}

/** The seeding is whole. */
export function unmarkSeeding(dataDir: string): void {
  rmSync(path.join(dataDir, NAME), { force: true })
}

/**
 * Removes what a cut-off seeding left, before anything is opened. Touches nothing without the marker, and nothing
 * outside the data folder.
 * @returns whether there was such a seeding
 */
export function undoCutOffSeeding(dataDir: string): boolean {
  const marker = path.join(dataDir, NAME)
  if (!existsSync(marker)) return false
  const removable = JSON.parse(readFileSync(marker, 'utf8')) as string[]
  for (const name of removable) {
    const target = path.resolve(dataDir, name)
    if (target.startsWith(dataDir + path.sep)) rmSync(target, { recursive: true, force: true })
  }
  rmSync(marker, { force: true })
  return true
}
