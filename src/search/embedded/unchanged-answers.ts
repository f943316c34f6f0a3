import Database from 'libsql'

const KEPT = 500

/**
 * Answers of a SQLite file, kept for as long as nobody has written to it, in this process or another: SQLite itself says
 * so in microseconds (`PRAGMA data_version`), where asking again costs two threads' attention. At most 500 are kept.
 * Whoever gets one must not change it.
 */
export function unchangedAnswers<T extends object>(file: string) {
  const kept = new Map<string, Promise<T>>()
  let db: Database.Database | undefined
  let seen: unknown

  const version = () => db && Object.values(db.prepare('PRAGMA data_version').get() as object)[0]
  // Not before whoever keeps the file has answered: a damaged file is exchanged for another when it is opened.
  const open = () => {
    db ??= new Database(file, { readonly: true })
  }

  return {
    async get(key: string, ask: () => Promise<T>): Promise<T> {
      const now = version()
      if (now === undefined) {
        const answer = await ask()
        open()
        return answer
      }
      if (now !== seen || kept.size >= KEPT) kept.clear()
      seen = now
      const known = kept.get(key)
      if (known) return known
      const answer = ask()
      kept.set(key, answer)
      answer.catch(() => kept.delete(key))
      return answer
    },
    close: () => db?.close(),
  }
}
