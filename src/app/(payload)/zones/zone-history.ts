/** What was, is and may be again: undone states are kept until something else is done. */
export interface History<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
  /** Whether the next change that came from elsewhere belongs to the step of the one before. */
  joins: boolean
}

const STEPS = 100

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], joins: false })

/** A step of its own, which undo takes back. */
export const record = <T>(history: History<T>, present: T): History<T> => ({ past: [...history.past, history.present].slice(-STEPS), present, future: [], joins: false })

/** A change made elsewhere, such as a letter typed in the form below: those that follow one another are one step. */
export const follow = <T>(history: History<T>, present: T): History<T> => ({ ...(history.joins ? { ...history, present, future: [] } : record(history, present)), joins: true })

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], joins: false }
}

export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future
  return after === undefined ? history : { past: [...history.past, history.present], present: after, future, joins: false }
}
