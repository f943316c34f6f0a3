import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal } from '../../factories/portal'

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})

afterAll(() => portal.close())

interface DrizzleAdapter {
  schema: Record<string, unknown>
  requireDrizzleKit: () => { generateDrizzleJson: (schema: Record<string, unknown>) => Promise<unknown>; generateMigration: (from: unknown, to: unknown) => Promise<string[]> }
}

describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('the committed migrations', () => {
  it('lead to the schema that the collections describe', async () => {
    const last = readdirSync('collections/migrations').filter((name) => name.endsWith('.json')).sort().at(-1) ?? ''
    const adapter = portal.payload.db as unknown as DrizzleAdapter
    expect(createRequire(import.meta.url).resolve('drizzle-kit/api')).toBeTruthy()
    const kit = adapter.requireDrizzleKit()
    const changes = await kit.generateMigration(JSON.parse(readFileSync(`collections/migrations/${last}`, 'utf8')), await kit.generateDrizzleJson(adapter.schema))
    expect(changes, 'run: npm run generate -- --migration NAME').toEqual([])
  })
})
