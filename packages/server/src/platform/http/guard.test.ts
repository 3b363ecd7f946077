import { beforeAll, describe, expect, it } from 'vitest'
import { sessionCookie } from '../auth/cookie.ts'
import { sql } from '../db/sql.ts'
import type { House } from '../house.ts'
import { sha256 } from '../secrets/secrets.ts'
import { type App, createApp } from './app.ts'
import { networkOf } from './limits.ts'
import { personOf } from './person.ts'
import { databaseOpens, handClock, testHouse } from './test-house.ts'
import {
  askAsStranger,
  opened,
  promisedAt,
  statusesAt,
  type Visitor,
  visitor,
} from './test-world.ts'

function tryingRoutes(app: App): void {
  const answer = async (request: { person: unknown }) => ({ person: request.person })
  for (const needs of ['public', 'agent', 'supervisor', 'administrator'] as const) {
    app.get(`/api/for/${needs}`, { config: { needs } }, answer)
    app.post(`/api/for/${needs}`, { config: { needs } }, answer)
  }
  app.get('/api/careless', { config: { needs: 'public' } }, async (request) => personOf(request))
}

async function keyOf({ workspace, agent }: Visitor, house: House, role: string): Promise<string> {
  const key = `baton_${crypto.randomUUID()}`
  await house.db.platformRows(sql`
    insert into api_keys (workspace_id, id, name, role, key_hash, hint, created_by, created_at)
    values (${workspace}::uuid, ${crypto.randomUUID()}::uuid, 'a program', ${role}, ${sha256(key)}, 'b', ${agent}::uuid, now())`)
  return key
}

describe('the guard at the door', () => {
  const clock = handClock()
  let house: House
  let app: App
  beforeAll(async () => {
    house = await testHouse({ clock })
    app = await createApp(house, { rateLimits: false })
    tryingRoutes(app)
  }, databaseOpens)

  const asKey = (key: string, method: 'GET' | 'POST', url: string) =>
    app.inject({ method, url, headers: { authorization: `Bearer ${key}` } })
  const asCookie = (token: string, method: 'GET' | 'POST', csrf?: string) =>
    app.inject({
      method,
      url: '/api/for/agent',
      headers: { cookie: `${sessionCookie}=${token}`, ...(csrf && { 'x-baton-csrf': csrf }) },
    })

  it.each(['public', 'agent', 'supervisor', 'administrator'] as const)(
    'lets through a door for %s whoever has the role or a higher one, and nobody else',
    async (needs) => {
      const first = await visitor(app, house, 'agent')
      const team = [
        first,
        await visitor(app, house, 'supervisor', first.workspace),
        await visitor(app, house, 'administrator', first.workspace),
      ]
      for (const method of ['GET', 'POST'] as const) {
        const door = { method, url: `/api/for/${needs}`, needs }
        expect(opened(await statusesAt(app, team, door))).toEqual(promisedAt(door))
      }
    },
  )

  it('tells a session that ended from one that never was', async () => {
    const { token } = await visitor(app, house, 'agent')
    clock.move(12 * 3600 + 1)
    const ended = await asCookie(token, 'GET')
    expect([ended.statusCode, ended.json().code]).toEqual([401, 'session_expired'])
    const unknown = await asCookie('invented', 'GET')
    expect([unknown.statusCode, unknown.json().code]).toEqual([401, 'not_signed_in'])
  })

  it('keeps a session alive as long as somebody works with it', async () => {
    const { token } = await visitor(app, house, 'agent')
    for (let turn = 0; turn < 3; turn += 1) {
      clock.move(11 * 3600)
      const answer = await asCookie(token, 'GET')
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['set-cookie']).toContain('HttpOnly; SameSite=Lax')
    }
  })

  it('changes nothing for a foreign page that makes the browser send the cookie', async () => {
    const { token, csrf } = await visitor(app, house, 'agent')
    const without = await asCookie(token, 'POST')
    expect([without.statusCode, without.json().code]).toEqual([403, 'csrf_missing'])
    expect((await asCookie(token, 'POST', 'guessed')).statusCode).toBe(403)
    expect((await asCookie(token, 'POST', csrf)).statusCode).toBe(200)
    expect((await asCookie(token, 'GET')).statusCode).toBe(200)
  })

  it('lets an agent who was switched off do nothing more, from the next request on', async () => {
    const gone = await visitor(app, house, 'agent')
    const key = await keyOf(gone, house, 'agent')
    await house.db.platformRows(
      sql`update agents set active = false where id = ${gone.agent}::uuid`,
    )
    expect((await asCookie(gone.token, 'GET')).statusCode).toBe(401)
    expect((await asKey(key, 'GET', '/api/for/agent')).statusCode).toBe(401)
  })

  it('takes an API key as the agent who made it, without a CSRF token', async () => {
    const maker = await visitor(app, house, 'supervisor')
    const key = await keyOf(maker, house, 'agent')
    const answer = await asKey(key, 'POST', '/api/for/agent')
    expect(answer.json().person).toEqual({
      workspace: maker.workspace,
      agent: maker.agent,
      name: 'The supervisor',
      role: 'agent',
      via: 'api_key',
    })
    expect((await asKey(key, 'GET', '/api/for/supervisor')).statusCode).toBe(403)
  })

  it('never lets a key do more than its maker may now', async () => {
    const maker = await visitor(app, house, 'administrator')
    const key = await keyOf(maker, house, 'administrator')
    expect((await asKey(key, 'GET', '/api/for/administrator')).statusCode).toBe(200)
    await house.db.platformRows(
      sql`update agents set role = 'agent' where id = ${maker.agent}::uuid`,
    )
    expect((await asKey(key, 'GET', '/api/for/supervisor')).statusCode).toBe(403)
    expect((await asKey(key, 'GET', '/api/for/agent')).statusCode).toBe(200)
  })

  it('refuses a key that was taken back, and one that never was', async () => {
    const maker = await visitor(app, house, 'agent')
    const key = await keyOf(maker, house, 'agent')
    await house.db.platformRows(
      sql`update api_keys set revoked_at = now() where key_hash = ${sha256(key)}`,
    )
    expect((await asKey(key, 'GET', '/api/for/agent')).json().code).toBe('unknown_api_key')
    expect((await asKey('baton_x', 'GET', '/api/for/agent')).statusCode).toBe(401)
  })

  it('answers 401 where a route forgot that it is public', async () => {
    expect((await askAsStranger(app, 'GET', '/api/careless')).status).toBe(401)
  })
})

describe('the rate limits', () => {
  let app: App
  beforeAll(async () => {
    app = await createApp(await testHouse())
    const config = { needs: 'public' as const }
    app.post('/api/session', { config }, async () => ({ ok: true }))
    app.get('/webchat/:key/live', { config }, async () => ({ ok: true }))
    app.post('/hooks/twilio/:account', { config }, async () => ({ ok: true }))
    app.get('/api/closed', { config: { needs: 'agent' } }, async () => ({ ok: true }))
  }, databaseOpens)

  const often = async (times: number, method: 'GET' | 'POST', url: string, from: string) => {
    const statuses: number[] = []
    for (let turn = 0; turn < times; turn += 1)
      statuses.push((await app.inject({ method, url, remoteAddress: from })).statusCode)
    return statuses
  }

  it('let nobody try more than ten passwords a minute, and others go on', async () => {
    const statuses = await often(11, 'POST', '/api/session', '10.0.0.1')
    expect(statuses).toEqual([...Array(10).fill(200), 429])
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      remoteAddress: '10.0.0.1',
    })
    expect(answer.json()).toMatchObject({ code: 'too_many_requests' })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(await often(1, 'POST', '/api/session', '10.0.0.2')).toEqual([200])
  })

  it('count a visitor of the bubble on their own budget', async () => {
    const statuses = await often(301, 'GET', '/webchat/key/live', '10.0.0.3')
    expect(statuses.indexOf(429)).toBe(300)
  })

  it('never turn a vendor away', async () => {
    expect(await often(130, 'POST', '/hooks/twilio/1', '10.0.0.4')).not.toContain(429)
  })

  it('count guesses of keys too', async () => {
    const statuses = await often(601, 'GET', '/api/closed', '10.0.0.5')
    expect(new Set(statuses.slice(0, 600))).toEqual(new Set([401]))
    expect(statuses[600]).toBe(429)
  })

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9'],
    ['2001:db8::1', '2001:db8:0:0:5:6:7:8'],
    ['fe80::1', 'fe80::2:2'],
  ])('see one network in %s and %s', (one, other) => {
    expect(networkOf(one)).toBe(networkOf(other))
    expect(networkOf(one)).not.toBe(networkOf('2001:db8:1:3::1'))
    expect(networkOf('10.0.0.1')).not.toBe(networkOf('10.0.0.2'))
  })

  it('count everybody with one IPv6 network as one', async () => {
    expect(await often(10, 'POST', '/api/session', '2001:db8:1:2::1')).not.toContain(429)
    expect(await often(1, 'POST', '/api/session', '2001:db8:1:2:ffff::9')).toEqual([429])
  })
})
