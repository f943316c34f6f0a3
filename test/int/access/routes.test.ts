import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '~/src/policy/roles'
import { routes } from '~/src/server/v1/routes/all'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { makeViewer, openPortal, type Portal } from '../../factories/portal'
import { makeScenario, type Scenario } from '../../factories/scenario'

interface Row {
  /** What admin, marketing, channel, partner-admin, partner-user and nobody are answered. */
  gets: string
  path?: (s: Scenario) => string
  body?: (role: string, s: Scenario) => unknown
}

/** Every route, called for things that the partner may use: its own, or open to everybody. */
const MATRIX: Record<string, Row> = {
  'get /search': { gets: '200 200 200 200 200 401' },
  'get /me/brand-kit': { gets: '404 404 404 200 200 401' },
  'get /me/brand-kit/logo/{variant}': { gets: '404 404 404 200 200 401', path: () => '/me/brand-kit/logo/square' },
  'get /pictures': { gets: '403 403 403 200 200 401' },
  // Nothing is sent.
  'post /pictures': { gets: '403 403 403 422 422 401' },
  'get /pictures/{id}/file': { gets: '404 404 404 200 200 401', path: ({ own }) => `/pictures/${own.picture}/file?size=small` },
  'patch /pictures/{id}': { gets: '404 404 404 200 403 401', path: ({ own }) => `/pictures/${own.picture}`, body: () => ({ inKit: true }) },
  'delete /pictures/{id}': { gets: '404 404 404 200 404 401', path: ({ own }) => `/pictures/${own.picture}` },
  'put /me/brand-kit/logos/{logo}': { gets: '403 403 403 422 403 401', path: () => '/me/brand-kit/logos/square' },
  'delete /me/brand-kit/logos/{logo}': { gets: '403 403 403 200 403 401', path: () => '/me/brand-kit/logos/square' },
  'get /assets/{slug}': { gets: '200 200 200 200 200 401', path: () => '/assets/open-sheet' },
  'get /assets/{slug}/file': { gets: '200 200 200 200 200 401', path: () => '/assets/open-sheet/file' },
  'get /assets/{slug}/pages/{page}/{width}': { gets: '200 200 200 200 200 401', path: () => '/assets/open-sheet/pages/1/1200' },
  // Neither is a mail.
  'get /assets/{slug}/mail': { gets: '404 404 404 404 404 401', path: () => '/assets/open-sheet/mail' },
  'get /copies/{serial}/mail': { gets: '404 404 404 404 404 401', path: ({ own }) => `/copies/${own.copy}/mail` },
  'post /assets/{slug}/copies': { gets: '403 403 403 201 201 401', path: () => '/assets/open-sheet/copies', body: (role) => ({ inputs: { headline: `For ${role}` } }) },
  'post /assets/{slug}/preview': { gets: '403 403 403 200 200 401', path: () => '/assets/open-sheet/preview', body: (role) => ({ inputs: { headline: `For ${role}` }, width: 200 }) },
  // No mail.
  'post /assets/{slug}/preview/mail': { gets: '403 403 403 404 404 401', path: () => '/assets/open-sheet/preview/mail' },
  'get /copies': { gets: '200 200 200 200 200 401' },
  'post /copies/regenerations': { gets: '403 403 403 200 200 401' },
  'post /copies/identifications': { gets: '422 422 422 422 422 401' },
  'post /copies/{serial}/regeneration': { gets: '403 403 403 409 409 401', path: ({ own }) => `/copies/${own.copy}/regeneration` },
  'get /bulk-runs/{id}': { gets: '200 200 403 403 403 401', path: ({ bulkRun }) => `/bulk-runs/${bulkRun}` },
  'post /bulk-runs': { gets: '202 202 403 403 403 401', body: (role) => ({ name: `By ${role}`, asset: 'open-sheet', inputs: { headline: 'In bulk' } }) },
  'post /bulk-runs/{id}/proof-sheet': { gets: '202 202 403 403 403 401', path: ({ bulkRun }) => `/bulk-runs/${bulkRun}/proof-sheet` },
  'post /bulk-runs/{id}/requests': { gets: '202 202 403 403 403 401', path: ({ bulkRun }) => `/bulk-runs/${bulkRun}/requests` },
  'post /assets/{slug}/renewals': { gets: '202 202 403 403 403 401', path: () => '/assets/open-sheet/renewals' },
  'get /recalls/{id}/holders': { gets: '200 200 200 403 403 401', path: ({ recall }) => `/recalls/${recall}/holders` },
  'get /bulk-runs/{id}/proof-sheet': { gets: '200 200 403 403 403 401', path: ({ bulkRun }) => `/bulk-runs/${bulkRun}/proof-sheet` },
  'get /files/{id}/pages': { gets: '200 200 403 403 403 401', path: ({ templateFile }) => `/files/${templateFile}/pages` },
  'get /files/{id}/pages/{page}/{width}': { gets: '200 200 403 403 403 401', path: ({ templateFile }) => `/files/${templateFile}/pages/1/480` },
  'get /files/{id}/zones': { gets: '200 200 403 403 403 401', path: ({ templateFile }) => `/files/${templateFile}/zones` },
  'post /files/{id}/trials': {
    gets: '200 200 403 403 403 401',
    path: ({ templateFile }) => `/files/${templateFile}/trials`,
    body: (_role, { own }) => ({ partner: own.id, page: 1, zones: [{ kind: 'logo', name: 'logo', pages: 'all', x: 40, y: 40, width: 120, height: 40 }] }),
  },
  'get /recalls': { gets: '200 200 200 200 200 401' },
  'post /recalls/{id}/acknowledgements': { gets: '404 404 404 201 200 401', path: ({ recall }) => `/recalls/${recall}/acknowledgements` },
  'get /copies/{serial}/file': { gets: '200 200 200 200 200 401', path: ({ own }) => `/copies/${own.copy}/file` },
  'get /copies/{serial}/pages/{page}/{width}': { gets: '200 200 200 200 200 401', path: ({ own }) => `/copies/${own.copy}/pages/1/480` },
  'post /copies/{serial}/withdrawal': { gets: '404 404 404 409 409 401', path: ({ own }) => `/copies/${own.copy}/withdrawal` },
  'get /reviews': { gets: '200 200 403 403 403 401' },
  'post /reviews/{serial}/decision': { gets: '409 409 403 403 403 401', path: ({ own }) => `/reviews/${own.copy}/decision`, body: () => ({ decision: 'approve' }) },
  'get /courses': { gets: '200 200 200 200 200 401' },
  'get /courses/{slug}': { gets: '200 200 200 200 200 401', path: () => '/courses/course' },
  'post /courses/{slug}/enrolments': { gets: '403 403 403 201 201 401', path: () => '/courses/course/enrolments' },
  'post /lessons/{id}/completions': { gets: '403 403 403 200 200 401', path: ({ lesson }) => `/lessons/${lesson}/completions` },
  'get /lessons/{id}/media/{part}': { gets: '404 404 404 404 404 401', path: ({ lesson }) => `/lessons/${lesson}/media/video` },
  'post /exams/{id}/attempts': { gets: '403 403 403 201 200 401', path: ({ exam }) => `/exams/${exam}/attempts` },
  'put /attempts/{id}/answers': { gets: '404 404 404 404 200 401', path: ({ own }) => `/attempts/${own.attempt}/answers`, body: () => ({ answers: {} }) },
  'post /attempts/{id}/submission': { gets: '404 404 404 404 200 401', path: ({ own }) => `/attempts/${own.attempt}/submission` },
  'get /me/certificates': { gets: '200 200 200 200 200 401' },
  'get /me/standing': { gets: '403 403 403 200 200 401' },
  'get /deal-programs': { gets: '200 200 200 200 200 401' },
  'get /deals': { gets: '200 200 200 200 200 401' },
  'post /deals': {
    gets: '403 403 403 201 201 401',
    body: (role) => ({ program: 'protect', customer: { name: 'Customer', domain: `${role}.example`, country: 'DE' }, amount: 100 }),
  },
  'get /deals/{id}': { gets: '200 404 200 200 200 401', path: ({ own }) => `/deals/${own.deal}` },
  'post /deals/{id}/decision': { gets: '422 403 422 403 403 401', path: ({ own }) => `/deals/${own.deal}/decision`, body: () => ({ decision: 'reject' }) },
  'post /deals/{id}/outcome': { gets: '409 404 409 403 403 401', path: ({ own }) => `/deals/${own.deal}/outcome`, body: () => ({ outcome: 'won' }) },
  'get /copies/{serial}': { gets: '200 200 200 200 200 200', path: ({ own }) => `/copies/${own.copy}` },
  'get /certificates/{serial}': { gets: '200 200 200 200 200 200', path: ({ own }) => `/certificates/${own.certificate}` },
  'get /certificates/{serial}/pdf': { gets: '200 200 200 200 200 200', path: ({ own }) => `/certificates/${own.certificate}/pdf` },
  'get /certificates/{serial}/credential': { gets: '200 200 200 200 200 200', path: ({ own }) => `/certificates/${own.certificate}/credential` },
}

let portal: Portal
let payload: Payload
let door: Door
let scenario: Scenario
const tokens = new Map<Role | undefined, string>()

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  door = await openDoor(payload)
  for (const role of ROLES) {
    const viewer = role === 'partner-admin' ? scenario.own.admin : role === 'partner-user' ? scenario.own.user : await makeViewer(payload, role)
    tokens.set(role, await tokenOf(payload, viewer))
  }
})

afterAll(async () => {
  await door.close()
  await portal.close()
})

describe('the routes of /v1', () => {
  it('are all in this table', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort())
  })

  for (const [name, { gets, path, body }] of Object.entries(MATRIX)) {
    const [method = '', plain = ''] = name.split(' ')
    it(`${name}: ${gets}`, async () => {
      const found: number[] = []
      for (const role of [...ROLES, undefined]) {
        const token = tokens.get(role)
        const answer = await door.v1(method.toUpperCase(), path ? path(scenario) : plain, { ...(token ? { token } : {}), ...(body ? { body: body(role ?? 'nobody', scenario) } : {}) })
        found.push(answer.status)
      }
      expect(found.join(' ')).toBe(gets)
    })
  }
})
