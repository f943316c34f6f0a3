import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { openApi } from '~/src/server/v1/open-api'
import { routes } from '~/src/server/v1/routes/all'

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(openApi())) as Record<string, unknown>)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  it('names every call', () => {
    const { paths = {} } = openApi() as unknown as { paths?: Record<string, Record<string, unknown>> }
    const described = Object.entries(paths).flatMap(([path, calls]) => Object.keys(calls).map((method) => `${method} ${path}`))
    for (const { method, path } of routes) expect(described.some((call) => call.startsWith(`${method} `) && call.endsWith(path)), `${method} ${path}`).toBe(true)
  })
})
