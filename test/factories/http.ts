import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { type Viewer } from '~/src/policy/viewer'
import { TEST_PASSWORD } from './portal'

export interface Answer {
  status: number
  /** Parsed JSON, or the text of anything else. */
  body: unknown
  text: string
}

export interface Door {
  /** Calls `/v1`. */
  v1: (method: string, path: string, options?: { token?: string; body?: unknown }) => Promise<Answer>
  /** Fetches bytes from `/v1`, or sends them. */
  fetch: (path: string, token: string, init?: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> }) => Promise<Response>
  /** Calls Payload's own REST under `/api`. */
  rest: (method: string, path: string, options?: { token?: string; body?: unknown }) => Promise<Answer>
  close: () => Promise<void>
}

/** The portal's two interfaces as a caller meets them: `/v1` over a socket, and Payload's REST by its own handler. */
export async function openDoor(payload: Payload): Promise<Door> {
  const [{ v1Router }, { problemAnswers }, { default: config }] = await Promise.all([import('~/src/server/v1/router'), import('~/src/server/problem-answers'), import('@payload-config')])
  const app = express()
  app.use((req, _res, next) => {
    Object.assign(req, { log: payload.logger })
    next()
  })
  app.use('/v1', v1Router(payload))
  app.use(problemAnswers)
  const server = await new Promise<Server>((resolve) => {
    const made = createServer(app).listen(0, '127.0.0.1', () => resolve(made))
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const init = (method: string, { token, body }: { token?: string; body?: unknown } = {}): RequestInit => ({
    method,
    headers: { ...(token ? { Authorization: `JWT ${token}` } : {}), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return {
    v1: async (method, path, options) => read(await fetch(`${origin}/v1${path}`, init(method, options))),
    fetch: (path, token, { method = 'GET', headers, body } = {}) => fetch(`${origin}/v1${path}`, { method, headers: { Authorization: `JWT ${token}`, ...headers }, ...(body === undefined ? {} : { body }) }),
    rest: async (method, path, options) => read(await handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, init(method, options)) })),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const json = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, body: json && text ? JSON.parse(text) : text, text }
}

/** The token of a person whom `makeViewer` made. */
export async function tokenOf(payload: Payload, { email }: Viewer): Promise<string> {
  const { token } = await payload.login({ collection: 'users', data: { email, password: TEST_PASSWORD } })
  return token ?? ''
}
