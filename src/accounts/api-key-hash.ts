import { createHash } from 'node:crypto'

/** How every key begins, so that scanners of leaked secrets can tell them. */
export const KEY_MARK = 'tdm_'

/** What is kept of a key. It is random and long: a slow hash would add nothing. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex')
