'use client'

import { createContext, type ReactNode, use } from 'react'

export interface FailureWords {
  title: string
  lead: string
  /** With `{digest}` where the number in the log goes. */
  number: string
  again: string
}

const Words = createContext<FailureWords>({ title: '', lead: '', number: '', again: '' })

/** Keeps the words of a failure on the page: where one happens there is no server to ask for them. */
export const FailureWordsProvider = ({ words, children }: { words: FailureWords; children: ReactNode }) => <Words value={words}>{children}</Words>

export const useFailureWords = (): FailureWords => use(Words)
