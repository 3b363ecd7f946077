import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { quietLog } from '../log/log.ts'
import { type App, createApp } from './app.ts'
import { rawBodyOf } from './bodies.ts'
import { HttpProblem, sendRefusal } from './problem.ts'
import { databaseOpens, testHouse } from './test-house.ts'

function tryingRoutes(app: App): void {
  const config = { needs: 'public' as const }
  const body = z.object({ name: z.string(), inner: z.object({ count: z.int() }) })
  app.post(
    '/api/echo',
    { config, schema: { body, response: { 200: body } } },
    async (request) => request.body,
  )
  app.post('/hooks/bytes', { config: { ...config, rawBody: true } }, async (request) => ({
    hex: rawBodyOf(request).toString('hex'),
  }))
  app.get('/api/broken', { config }, async () => {
    throw new Error('the password is swordfish')
  })
  app.get('/api/teapot', { config }, async () => {
    throw new HttpProblem(418, 'teapot', 'This is a teapot.', 'Ask the kettle.')
  })
  app.post(
    '/api/refused',
    { config, schema: { response: { 200: body } } },
    async (_request, reply) => sendRefusal(reply, 'held_by_other'),
  )
  app.get('/webchat/:key/live', { config }, async () => ({ ok: true }))
}

const json = { 'content-type': 'application/json' }

describe('the HTTP door', () => {
  const log = quietLog()
  let app: App
  beforeAll(async () => {
    app = await createApp(await testHouse({ log }))
    tryingRoutes(app)
  }, databaseOpens)

  it('says in words that a body is not JSON', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/echo',
      headers: json,
      payload: '{',
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'invalid_json' })
  })

  it('names every field that is not valid', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/echo',
      payload: { name: 1, inner: { count: 'x' } },
    })
    expect(answer.statusCode).toBe(400)
    const { code, fields } = answer.json()
    expect(code).toBe('invalid_input')
    expect(fields.map((field: { path: string }) => field.path)).toEqual(['name', 'inner.count'])
  })

  it('drops fields that the contract does not know', async () => {
    const known = { name: 'Ana', inner: { count: 1 } }
    const answer = await app.inject({
      method: 'POST',
      url: '/api/echo',
      payload: { ...known, role: 'administrator' },
    })
    expect(answer.json()).toEqual(known)
  })

  it('refuses polluted JSON', async () => {
    const payload = '{"__proto__": {"admin": true}}'
    const answer = await app.inject({ method: 'POST', url: '/api/echo', headers: json, payload })
    expect(answer.statusCode).toBe(400)
  })

  it('refuses more than two megabytes with a problem', async () => {
    const payload = JSON.stringify({ name: 'x'.repeat(2 * 1024 * 1024) })
    const answer = await app.inject({ method: 'POST', url: '/api/echo', headers: json, payload })
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ code: 'too_large' })
  })

  it('reads nothing but JSON where JSON is expected', async () => {
    const headers = { 'content-type': 'text/plain' }
    const answer = await app.inject({ method: 'POST', url: '/api/echo', headers, payload: '{}' })
    expect(answer.statusCode).toBe(415)
    expect(answer.json()).toMatchObject({ code: 'unknown_media_type' })
  })

  it.each([
    ['application/json', '{"a":  1}'],
    ['application/x-www-form-urlencoded', 'a=%20b'],
    ['application/octet-stream', 'anything'],
    [undefined, 'no type at all'],
  ])(
    'keeps the bytes of a webhook as they came, whatever their type (%s)',
    async (type, payload) => {
      const headers = type ? { 'content-type': type } : {}
      const answer = await app.inject({
        method: 'POST',
        url: '/hooks/bytes',
        headers,
        payload: Buffer.from(payload),
      })
      expect(Buffer.from(answer.json().hex, 'hex').toString()).toBe(payload)
    },
  )

  it('answers an empty webhook with no bytes', async () => {
    const answer = await app.inject({ method: 'POST', url: '/hooks/bytes' })
    expect(answer.json()).toEqual({ hex: '' })
  })

  it('tells nobody but the log what nobody foresaw', async () => {
    const answer = await app.inject({ url: '/api/broken' })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain('swordfish')
    const incident = /incident ([0-9a-f-]{36})/.exec(answer.json().message)?.[1]
    expect(log.problems.at(-1)?.facts).toMatchObject({ incident, route: '/api/broken' })
  })

  it('answers a problem that was thrown, a refusal and an unknown address alike', async () => {
    const teapot = await app.inject({ url: '/api/teapot' })
    expect([teapot.statusCode, teapot.json().code]).toEqual([418, 'teapot'])
    const refused = await app.inject({ method: 'POST', url: '/api/refused' })
    expect([refused.statusCode, refused.json()]).toEqual([
      409,
      {
        code: 'held_by_other',
        message: 'Another agent holds this conversation.',
        next: 'Ask them to requeue it, or leave a note.',
      },
    ])
    const unknown = await app.inject({ url: '/api/nowhere' })
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'unknown_address'])
    const crooked = await app.inject({ url: '/api/%zz' })
    expect([crooked.statusCode, crooked.json().code]).toEqual([400, 'bad_request'])
  })

  it('lets no page frame it or load foreign scripts', async () => {
    const { headers } = await app.inject({ url: '/health/live' })
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it("opens the bubble's doors to every site, without cookies", async () => {
    const { headers } = await app.inject({ url: '/webchat/key/live' })
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    const preflight = await app.inject({ method: 'OPTIONS', url: '/webchat/key/messages' })
    expect(preflight.statusCode).toBe(204)
    expect(preflight.headers['access-control-allow-headers']).toContain('authorization')
  })

  it('says that it lives and that it can work', async () => {
    expect((await app.inject({ url: '/health/live' })).json()).toEqual({ ok: true })
    expect((await app.inject({ url: '/health/ready' })).json()).toEqual({ ok: true })
  })

  it('describes itself, with the role each operation needs', async () => {
    const document = (await app.inject({ url: '/api/openapi.json' })).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.components.securitySchemes)).toEqual(['session', 'apiKey'])
    expect(document.paths['/api/echo'].post.description).toBe('Open to everybody.')
    expect(document.paths['/api/echo'].post.responses.default).toBeDefined()
    expect(document.paths['/api/openapi.json']).toBeUndefined()
  })

  it('does not start with a route that does not say who may', async () => {
    const other = await createApp(await testHouse())
    expect(() => other.get('/api/forgotten', async () => null)).toThrow(
      'does not say who may call it',
    )
  })
})
