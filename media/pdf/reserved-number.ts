import { type PDFContext, type PDFNumber, PDFRef } from 'pdf-lib'
import type { ReadBudget } from './read-budget'

/** What readers take for the generation of an object at most. */
export const MAX_GENERATION = 65_535
/** No trace is kept: it is thrown at every byte that stands where a number should. */
export const NOT_A_NUMBER = new Error('Not a number')

/** What refers to nothing must not come to refer to an object that a copy adds. */
export function reserved<T extends PDFNumber | PDFRef>(value: T, context: PDFContext, budget: ReadBudget): T {
  if (!(value instanceof PDFRef)) return value
  const { objectNumber, generationNumber } = value
  if (!(Number.isSafeInteger(objectNumber) && objectNumber >= 0 && Number.isSafeInteger(generationNumber) && generationNumber >= 0 && generationNumber <= MAX_GENERATION)) throw NOT_A_NUMBER
  budget.keep()
  context.largestObjectNumber = Math.max(context.largestObjectNumber, objectNumber)
  return value
}
