import { ownThread } from '~/src/platform/own-thread'
import { Problem } from '~/src/platform/problem'
import type { deckTasks } from './deck-tasks'
import { refuseDeck } from './open-deck'

type Tasks = typeof deckTasks
type Name = keyof Tasks
type Done<Task extends Name> = Awaited<ReturnType<Tasks[Task]>>

/** An honest deck takes a tenth of either limit. */
const threadFor = (name: string) =>
  ownThread({
    name,
    worker: 'media/formats/deck/deck-worker.mjs',
    limits: { patience: 30_000, memory: 1_024 },
    waiting: 32,
    busy: () => new Problem({ status: 503, code: 'engine-busy', title: 'Many decks are being made', detail: 'Try again in a minute.' }),
    tooHeavy: () => refuseDeck('deck-too-heavy', 'This deck is too heavy', 'Compress its pictures and films in PowerPoint, save it and upload it again.'),
  })

const making = threadFor('decks')
/** Whoever types waits behind no upload. */
const sketching = threadFor('deck-sketches')

/**
 * A task of `deck-tasks.ts` in a thread of its own, one deck at a time: unfolding and folding takes its time, and a deck
 * made to harm cannot hold up the server.
 * @throws Problem as the task, 422 `deck-too-heavy`, 503 `engine-busy`
 */
export const inDeckThread = <Task extends Name>(does: Task, ...given: Parameters<Tasks[Task]>): Promise<Done<Task>> => making.run({ does, with: given })

/** As `inDeckThread`, for whoever looks on. @param signal given up before its turn, it is not done */
export const inSketchThread = <Task extends Name>(signal: AbortSignal | undefined, does: Task, ...given: Parameters<Tasks[Task]>): Promise<Done<Task>> => sketching.run({ does, with: given }, { signal })
