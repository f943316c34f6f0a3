import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { richPdf } from '~/test/factories/rich-pdf'

const FIXTURES = path.resolve('test/fixtures/pdf')
const CORPUS = path.resolve('../shared/corpus/pdf')

export interface SeedFile {
  name: string
  bytes: Buffer
}

/** Files that are changed at random: ours and, where they are, those found in the wild, up to so many bytes each. */
export function seedFiles(largest: number): SeedFile[] {
  const found = [FIXTURES, CORPUS].flatMap((folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')).sort().map((name) => path.join(folder, name)) : []))
  const files = found.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) }))
  // Ours more often: what is in them lies open and small.
  const rich = { name: 'rich', bytes: richPdf() }
  return [rich, rich, rich, ...files.filter(({ bytes }) => bytes.length <= largest)]
}
