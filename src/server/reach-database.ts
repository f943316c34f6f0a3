import { closeSync, openSync, readSync } from 'node:fs'
import { SettingError } from '~/src/platform/env'

/** How long a MongoDB server may take to answer, in ms. */
const PATIENCE = 8_000

/** How every SQLite file begins. */
const SQLITE = 'SQLite format 3\0'

/**
 * Finds out whether the database can be opened, before Payload does: it would end the process with a page of trace.
 * @throws SettingError naming DATABASE_URI
 */
export async function reachDatabase(uri: string): Promise<void> {
  await (uri.startsWith('file:') ? openFile(uri.slice('file:'.length)) : reachServer(uri))
}

function openFile(file: string): void {
  const head = Buffer.alloc(SQLITE.length)
  try {
    const opened = openSync(file, 'a+')
    const length = readSync(opened, head, 0, head.length, 0)
    closeSync(opened)
    if (length === 0) return
  } catch (error) {
    throw new SettingError(`DATABASE_URI names a file that cannot be opened: ${file} (${reasonOf(error)}).`)
  }
  if (head.toString('latin1') !== SQLITE) throw new SettingError(`DATABASE_URI names a file that is no SQLite database: ${file}.`)
}

async function reachServer(uri: string): Promise<void> {
  const { default: mongoose } = await import('mongoose')
  const connection = mongoose.createConnection(uri, { serverSelectionTimeoutMS: PATIENCE })
  try {
    await connection.asPromise()
  } catch (error) {
    throw new SettingError(`DATABASE_URI names a MongoDB server that does not answer as it should: ${uri.replace(/\/\/[^@/]*@/, '//…@')} (${reasonOf(error)}).`)
  } finally {
    await connection.close(true)
  }
}

/** One line, whatever the driver says. */
const reasonOf = (error: unknown) => (error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)).replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 160)
