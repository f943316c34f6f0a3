import { type OwnThread, ownThread } from '~/src/platform/own-thread'
import { Problem } from '~/src/platform/problem'
import type * as fills from './fill-deck'
import { refuseDeck } from './open-deck'
import type * as readings from './read-deck'
import type * as sketches from './sketch-deck'

type Decks = Pick<typeof fills, 'findDeckZones' | 'checkDeck' | 'fillDeck'> & Pick<typeof sketches, 'sketchFilled' | 'sketchFirst'> & Pick<typeof readings, 'readDeckWords' | 'readDeckPictures'>
type Done<Name extends keyof Decks> = Awaited<ReturnType<Decks[Name]>>

/** An honest deck takes a tenth of what it may. */
const threadFor = (name: string): OwnThread =>
  ownThread({
    name,
    worker: 'media/formats/deck/deck-worker.mjs',
    limits: { patience: 30_000, memory: 1_024 },
    waiting: 32,
    busy: () => new Problem({ status: 503, code: 'engine-busy', title: 'Many decks are being made', detail: 'Try again in a minute.' }),
    tooHeavy: () => refuseDeck('deck-too-heavy', 'This deck is too heavy', 'Compress its pictures and films in PowerPoint, save it and upload it again.'),
  })

const makers = threadFor('decks')
/** Whoever types waits behind no upload. */
const sketchers = threadFor('deck-sketches')

/**
 * A function of `fill-deck.ts`, `sketch-deck.ts` or `read-deck.ts` in a thread: unfolding and folding a deck takes its time.
 * @throws Problem as the function, 422 `deck-too-heavy`, 503 `engine-busy`
 */
export const inDeckThread = <Name extends keyof Decks>(does: Name, ...given: Parameters<Decks[Name]>): Promise<Done<Name>> => makers.run({ does, with: given })

/** As `inDeckThread`, for whoever looks on. @param signal given up before its turn, it is not done, and its reason is thrown */
export const inSketchThread = <Name extends keyof Decks>(signal: AbortSignal | undefined, does: Name, ...given: Parameters<Decks[Name]>): Promise<Done<Name>> => sketchers.run({ does, with: given }, { signal })
