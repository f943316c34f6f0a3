import { type Refusal, refusalOf } from './refusal'

export interface Finding {
  code: string
  zone: string
  page?: number
  value?: string
}

export interface Picture {
  /** As a data address. */
  picture: string
  width: number
  height: number
  /** How many slides there are to see. */
  pages?: number
  /** On which of those each input is printed. */
  places?: Readonly<Record<string, number[]>>
}

/** What there is to see: a picture, or where a mail is shown for the texts that are sent there. */
export type Sighted = (Picture | { mail: string }) & { findings: Finding[] }

export interface MadeCopy {
  serial: string
  /** Somebody looks at it first: its PDF cannot be had yet. */
  waiting: boolean
}

/** An answer, or why there is none; `retry` when the very same call may be answered in a moment. */
export type Asked<T> = { given: T } | { refused: Refusal; retry: boolean }

interface PreviewQuestion {
  inputs: Readonly<Record<string, string>>
  page: number
  width: number
}

/** Asks for a page of the copy that these texts would give. @throws when the signal is aborted or nobody answers */
export const askForPreview = (slug: string, question: PreviewQuestion, signal: AbortSignal): Promise<Asked<Sighted>> => post<Sighted>(`/v1/assets/${slug}/preview`, question, signal)

/** Has the copy made. @throws when nobody answers */
export async function askForCopy(slug: string, inputs: Readonly<Record<string, string>>): Promise<Asked<MadeCopy>> {
  const asked = await post<{ serial: string; url?: string }>(`/v1/assets/${slug}/copies`, { inputs })
  return 'given' in asked ? { given: { serial: asked.given.serial, waiting: asked.given.url === undefined } } : asked
}

async function post<T>(path: string, body: object, signal?: AbortSignal): Promise<Asked<T>> {
  const answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: 'same-origin', body: JSON.stringify(body), ...(signal ? { signal } : {}) })
  const read: unknown = await answer.json()
  return answer.ok ? { given: read as T } : { refused: refusalOf(read), retry: answer.status === 429 || answer.status >= 500 }
}
