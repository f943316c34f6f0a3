import type { CollectionSlug, Payload } from 'payload'
import { singleton } from '~/src/platform/singleton'

/** ms for which something is remembered at most: what another process writes is seen after so long. */
export const REMEMBERED_FOR = 5_000

/** Entries kept; beyond, all are forgotten, which costs one reading each. */
const MOST = 5_000

const WRITES = ['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const

type Database = Payload['db']
type Write = (args: { collection: string }) => Promise<unknown>

interface Entry {
  value: Promise<unknown>
  until: number
  of: readonly CollectionSlug[]
}

const memories = singleton('remembered', () => new WeakMap<Database, Map<string, Entry>>())

/**
 * Something derived from rows, from memory while none of its collections was written to by this process, and for
 * `REMEMBERED_FOR` ms at most. It is shared between callers: they must not change it, and its key must name
 * everything that it depends on beside the rows. For reading only; what decides a write asks the database itself.
 * @param of the collections whose rows it is derived from
 */
export function remembered<T>({ payload, key, of, load }: { payload: Payload; key: string; of: readonly CollectionSlug[]; load: () => Promise<T> }): Promise<T> {
  const memory = memories.get(payload.db) ?? memoryFor(payload.db)
  const known = memory.get(key)
  if (known && known.until > Date.now()) return known.value as Promise<T>
  if (memory.size >= MOST) memory.clear()
  const entry: Entry = { value: load(), until: Date.now() + REMEMBERED_FOR, of }
  memory.set(key, entry)
  entry.value.catch(() => memory.get(key) === entry && memory.delete(key))
  return entry.value as Promise<T>
}

/**
 * Every write of this process goes through these methods of the adapter, hooks or no hooks. It is enough to forget
 * after a write: whatever was read during it is in memory by then, and goes with the rest.
 */
function memoryFor(db: Database): Map<string, Entry> {
  const memory = new Map<string, Entry>()
  memories.set(db, memory)
  const methods = db as unknown as Record<(typeof WRITES)[number], Write>
  for (const name of WRITES) {
    const write = methods[name].bind(db)
    methods[name] = async (args) => {
      try {
        return await write(args)
      } finally {
        for (const [key, { of }] of memory) if ((of as readonly string[]).includes(args.collection)) memory.delete(key)
      }
    }
  }
  return memory
}
