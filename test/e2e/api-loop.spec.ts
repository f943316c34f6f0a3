import { expect, test } from '@playwright/test'
import { type Api, apiOf } from './sign-in'

interface Question {
  id: string
  options: { id: string; text: string }[]
}

/** Right answers, as only authors can read them. */
async function answerKey(author: Api): Promise<Map<string, Set<string>>> {
  const { body } = await author.get('/api/questions?limit=500&depth=0')
  const docs = body.docs as { id: string; options: { id: string; correct: boolean }[] }[]
  return new Map(docs.map(({ id, options }) => [id, new Set(options.filter(({ correct }) => correct).map((option) => option.id))]))
}

test('the whole loop passes through the API: find, co-brand, learn, pass, rise, register a deal that was refused before', async ({ request }) => {
  test.setTimeout(120_000)
  const [seller, author, channel] = [await apiOf(request, 'jonas@nordlicht-it.example'), await apiOf(request, 'mara@halden.example'), await apiOf(request, 'tomas@halden.example')]
  const deal = { program: 'ascend-protect', customer: { name: 'Hafenwerk Kiel', domain: 'hafenwerk-kiel.example', country: 'DE' }, amount: 4_200_000 }

  const refused = await seller.post('/v1/deals', deal)
  expect(refused.status).toBe(403)
  expect(refused.body).toMatchObject({ status: 403, explanation: { met: false } })

  const search = await seller.get('/v1/search?q=edgerack+datasheet')
  const hits = search.body.hits as { slug: string; access: string; coBrandable: boolean; language: string }[]
  const sheet = hits.find(({ coBrandable, access, language }) => coBrandable && access === 'open' && language === 'en')
  expect(sheet).toBeTruthy()
  const copy = await seller.post(`/v1/assets/${sheet?.slug}/copies`, { inputs: {} })
  expect(copy.status).toBe(201)
  const again = await seller.post(`/v1/assets/${sheet?.slug}/copies`, { inputs: {} })
  expect(again.status).toBe(200)
  expect(again.body.serial).toBe(copy.body.serial)
  const status = await request.get(`/v1/copies/${String(copy.body.serial)}`)
  expect(await status.json()).toMatchObject({ state: 'current', partner: 'Nordlicht IT' })

  expect((await seller.post('/v1/courses/selling-halden/enrolments')).status).toBeLessThan(202)
  const { body: course } = await seller.get('/v1/courses/selling-halden')
  const exam = course.exam as { id: string }
  const early = await seller.post(`/v1/exams/${exam.id}/attempts`)
  expect(early).toMatchObject({ status: 403, body: { type: 'urn:tandem:problem:lessons-missing' } })
  for (const { id } of (course.modules as { lessons: { id: string }[] }[]).flatMap(({ lessons }) => lessons)) {
    expect((await seller.post(`/v1/lessons/${id}/completions`)).status).toBe(200)
  }
  const attempt = await seller.post(`/v1/exams/${exam.id}/attempts`)
  expect(attempt.status).toBe(201)
  expect(JSON.stringify(attempt.body)).not.toMatch(/"(?:right|correct|explanation)"/)
  const key = await answerKey(author)
  const questions = (attempt.body.paper as { questions: Question[] }).questions
  const answers = Object.fromEntries(questions.map(({ id }) => [id, [...(key.get(id) ?? [])]]))
  expect((await seller.put(`/v1/attempts/${String(attempt.body.id)}/answers`, { answers })).status).toBe(200)
  const results = await Promise.all(Array.from({ length: 5 }, () => seller.post(`/v1/attempts/${String(attempt.body.id)}/submission`)))
  for (const { status: code, body } of results) {
    expect(code).toBe(200)
    expect(body).toMatchObject({ passed: true, scorePercent: 100 })
  }

  await expect.poll(async () => ((await seller.get('/v1/me/certificates')).body.certificates as unknown[]).length, { timeout: 30_000 }).toBe(1)
  const [certificate] = (await seller.get('/v1/me/certificates')).body.certificates as { serial: string }[]
  const verified = await request.get(`/v1/certificates/${certificate?.serial}`)
  expect(await verified.json()).toMatchObject({ state: 'valid', holder: 'Jonas Keller', partner: 'Nordlicht IT' })

  await expect.poll(async () => ((await seller.get('/v1/me/standing')).body.tier as { key: string }).key, { timeout: 30_000 }).toBe('silver')
  const accepted = await seller.post('/v1/deals', deal)
  expect(accepted).toMatchObject({ status: 201, body: { state: 'submitted' } })
  const approved = await channel.post(`/v1/deals/${String(accepted.body.id)}/decision`, { decision: 'approve' })
  expect(approved).toMatchObject({ status: 200, body: { state: 'approved' } })
})

test('problems name the field and what would be right', async ({ request }) => {
  const admin = await apiOf(request, 'katarzyna@baltyk-systemy.example')
  const { status, body } = await admin.post('/v1/deals', { program: 'ascend-protect', customer: { name: 'X', domain: 'nowhere', country: 'Poland' }, amount: -1 })
  expect(status).toBe(422)
  expect((body.errors as { field: string }[]).map(({ field }) => field).sort()).toEqual(['amount', 'customer.country', 'customer.domain', 'customer.name'])
})

test('who is not signed in gets 401, and what is not there 404, both as problems', async ({ request }) => {
  for (const path of ['/v1/search', '/v1/me/standing', '/v1/assets/edgerack-datasheet/file', '/v1/deals']) {
    const answer = await request.get(path)
    expect(answer.status()).toBe(401)
    expect(answer.headers()['content-type']).toContain('application/problem+json')
  }
  expect((await request.get('/v1/nothing')).status()).toBe(404)
})

test('files come in ranges, and not again to who has them', async ({ request }) => {
  const login = await request.post('/api/users/login', { data: { email: 'katarzyna@baltyk-systemy.example', password: 'ascend-with-halden' } })
  const headers = { Authorization: `JWT ${((await login.json()) as { token: string }).token}` }
  const whole = await request.get('/v1/assets/edgerack-datasheet/file', { headers })
  expect(whole.status()).toBe(200)
  const etag = whole.headers().etag ?? ''
  const part = await request.get('/v1/assets/edgerack-datasheet/file', { headers: { ...headers, Range: 'bytes=0-99' } })
  expect(part.status()).toBe(206)
  expect(await part.body()).toEqual((await whole.body()).subarray(0, 100))
  expect((await request.get('/v1/assets/edgerack-datasheet/file', { headers: { ...headers, 'If-None-Match': etag } })).status()).toBe(304)
})

test('a partner user reaches nothing above the tier and nothing of another company', async ({ request }) => {
  const [seller, rival] = [await apiOf(request, 'piotr@nordlicht-it.example'), await apiOf(request, 'katarzyna@baltyk-systemy.example')]
  const { body: locked } = await seller.get('/v1/assets/partner-price-guide')
  const slug = (((await rival.get('/v1/search?kind=price-guide')).body.hits as { slug: string }[])[0] ?? { slug: '' }).slug
  expect(slug).not.toBe('')
  expect(locked.summary).toBeUndefined()
  expect((await seller.get(`/v1/assets/${slug}`)).body).toMatchObject({ access: 'locked' })
  expect((await seller.get(`/v1/assets/${slug}/file`)).status).toBe(403)
  expect((await seller.get(`/v1/assets/${slug}/pages/1/480`)).status).toBe(403)
  expect((await seller.get('/api/files?limit=100')).status).toBe(403)
  expect((await seller.get('/api/questions')).status).toBe(403)
  expect((await seller.get('/api/attempts')).status).toBe(403)
  expect((await seller.get(`/api/assets?where[slug][equals]=${slug}&draft=true&depth=3`)).body.docs).toEqual([])
  expect((await seller.get('/api/assets/versions')).status).toBe(403)
  const [copy] = (await rival.get('/v1/copies')).body.copies as { serial: string }[]
  expect((await seller.get(`/v1/copies/${copy?.serial}/file`)).status).toBe(404)
  const [deal] = (await rival.get('/v1/deals')).body.deals as { id: string }[]
  expect((await seller.get(`/v1/deals/${deal?.id}`)).status).toBe(404)
  for (const collection of ['copies', 'deals', 'certificates', 'users', 'standings', 'brand-kits']) {
    const { docs } = (await seller.get(`/api/${collection}?limit=200&depth=2`)).body as { docs: unknown[] }
    expect(JSON.stringify(docs)).not.toContain('baltyk')
  }
})
