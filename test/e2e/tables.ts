import { createHash } from 'node:crypto'
import Database from 'libsql'

/** What each table of a SQLite file that nobody has open holds: its number of rows and a hash of them. */
export function digestTables(file: string, leftOut: RegExp): Record<string, string> {
  const database = new Database(file)
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { name: string }[]
    return Object.fromEntries(
      tables.flatMap(({ name }) => {
        if (leftOut.test(name)) return []
        const rows = database.prepare(`SELECT * FROM "${name}"`).all().map((row) => JSON.stringify(row)).sort()
        return [[name, `${rows.length} ${createHash('sha256').update(rows.join('\n')).digest('hex')}`]]
      }),
    )
  } finally {
    database.close()
  }
}
