import { checkDeck, fillDeck, findDeckZones } from './fill-deck'
import { readDeckPictures, readDeckWords } from './read-deck'
import { sketchFilled, sketchFirst } from './sketch-deck'

/** What is done to decks in threads, by name. */
export const deckTasks = { checkDeck, fillDeck, findDeckZones, readDeckPictures, readDeckWords, sketchFilled, sketchFirst }
