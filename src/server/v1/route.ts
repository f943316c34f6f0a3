import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import type { z } from 'zod'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'

export interface CallContext<P, Q, B> {
  payload: Payload
  params: P
  query: Q
  body: B
  locale: Locale
  req: Request
  res: Response
}

export interface Answer {
  status?: number
  body: unknown
}

interface Described {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With `{name}` for parameters, as OpenAPI writes it. */
  path: string
  summary: string
  tag: 'Library' | 'Learning' | 'Programme' | 'People' | 'Verification'
  /** Statuses other than errors, and what their bodies are; a media type for bytes. */
  answers: Record<number, { description: string; schema?: z.ZodType; mediaType?: string }>
  /** Problems a caller should be ready for. */
  problems?: number[]
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** The body is that of a form, which browsers send by themselves. */
  form?: boolean
  /** Media type of a body that is bytes: the call reads them from the request by itself. */
  upload?: string
}

/** A call of the public API: described once, for the router, the checks and the document alike. */
export type Route = Described &
  (
    | { access: 'public'; handle: (context: CallContext<never, never, never>) => Promise<Answer | undefined> }
    | { access: 'signed-in'; handle: (context: CallContext<never, never, never> & { viewer: Viewer }) => Promise<Answer | undefined> }
  )

type Parsed<T> = T extends z.ZodType ? z.output<T> : Record<string, never>

/** A call for people who are signed in. */
export function forSignedIn<P extends z.ZodType | undefined = undefined, Q extends z.ZodType | undefined = undefined, B extends z.ZodType | undefined = undefined>(
  route: Omit<Described, 'params' | 'query' | 'body'> & {
    params?: P
    query?: Q
    body?: B
    /** Gives nothing when it has answered by itself, as downloads do. */
    handle: (context: CallContext<Parsed<P>, Parsed<Q>, Parsed<B>> & { viewer: Viewer }) => Promise<Answer | undefined>
  },
): Route {
  return { ...route, access: 'signed-in' } as unknown as Route
}

/** A call for everyone. */
export function forEveryone<P extends z.ZodType | undefined = undefined, Q extends z.ZodType | undefined = undefined>(
  route: Omit<Described, 'params' | 'query' | 'body'> & {
    params?: P
    query?: Q
    handle: (context: CallContext<Parsed<P>, Parsed<Q>, Record<string, never>>) => Promise<Answer | undefined>
  },
): Route {
  return { ...route, access: 'public' } as unknown as Route
}
