import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import { freshWorkspace } from '../../platform/db/test-database.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, testHouse } from '../../platform/http/test-house.ts'
import {
  askAsStranger,
  type Door,
  opened,
  promisedAt,
  statusesAt,
  type Visitor,
  visitor,
} from '../../platform/http/test-world.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { verify } from '../audit/index.ts'
import { peopleRoutes } from './routes.ts'

/** Nobody holds conversations in these tests. */
const holdsNothing = async () => async () => {}

let house: House
let app: App
let administrator: Visitor
let team: Visitor[]

beforeAll(async () => {
  house = await testHouse()
  app = await createApp(house, { rateLimits: false })
  peopleRoutes(app, house, holdsNothing)
}, databaseOpens)

beforeEach(async () => {
  administrator = await visitor(app, house, 'administrator')
  const { workspace } = administrator
  team = [
    await visitor(app, house, 'agent', workspace),
    await visitor(app, house, 'supervisor', workspace),
    administrator,
  ]
})

const password = 'correct horse battery'
const newAgent = () => ({ name: 'Bob', email: `${newId()}@example.com`, role: 'agent', password })
const auditKinds = async () => {
  const { workspace } = administrator
  const rows = await house.db.transact(workspace, (tx) =>
    tx.rows<{ kind: string }>(sql`select kind from audit_entries order by number`),
  )
  return rows.map(({ kind }) => kind)
}

describe('who may do what with people', () => {
  it.each([
    { method: 'GET', url: '/api/setup', needs: 'public' },
    { method: 'GET', url: '/api/session', needs: 'agent' },
    { method: 'GET', url: '/api/agents', needs: 'agent' },
    { method: 'POST', url: '/api/agents', needs: 'administrator', payload: {} },
    { method: 'PATCH', url: `/api/agents/${newId()}`, needs: 'administrator', payload: {} },
    { method: 'GET', url: '/api/api-keys', needs: 'administrator' },
    { method: 'POST', url: '/api/api-keys', needs: 'administrator', payload: {} },
    { method: 'DELETE', url: `/api/api-keys/${newId()}`, needs: 'administrator' },
    { method: 'DELETE', url: '/api/session', needs: 'agent' },
  ] satisfies Door[])('$method $url is for $needs and above', async (door) => {
    expect(opened(await statusesAt(app, team, door))).toEqual(promisedAt(door))
  })
})

const signInAs = (email: string, word: string) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { email, password: word } })

async function cookieOf(email: string, word: string): Promise<Record<string, string>> {
  const answer = await signInAs(email, word)
  const [cookie = ''] = String(answer.headers['set-cookie']).split(';')
  return { cookie, 'x-baton-csrf': answer.json().csrf }
}

describe('signing in', () => {
  it('gives a session that works, and takes it away again', async () => {
    const bob = newAgent()
    await administrator.ask('POST', '/api/agents', bob)
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: bob.email.toUpperCase(), password },
    })
    expect(answer.statusCode).toBe(200)
    const { agent, csrf } = answer.json()
    expect(agent).toMatchObject({ name: 'Bob', presence: 'available' })
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toContain('HttpOnly; SameSite=Lax')
    expect(cookie).not.toContain('Secure')
    const headers = { cookie: cookie.split(';')[0], 'x-baton-csrf': csrf }
    expect((await app.inject({ url: '/api/session', headers })).json()).toEqual(answer.json())
    expect((await app.inject({ method: 'DELETE', url: '/api/session', headers })).statusCode).toBe(
      200,
    )
    expect((await app.inject({ url: '/api/session', headers })).statusCode).toBe(401)
    const { body } = await administrator.ask('GET', '/api/agents')
    const again = body.items.find((each: { id: string }) => each.id === agent.id)
    expect(again.presence).toBe('offline')
    expect(await auditKinds()).toEqual(['agent_added', 'signed_in', 'signed_out'])
  })

  it('answers a wrong password, somebody unknown and somebody switched off alike', async () => {
    const [bob, gone] = [newAgent(), newAgent()]
    await administrator.ask('POST', '/api/agents', bob)
    const { body } = await administrator.ask('POST', '/api/agents', gone)
    await administrator.ask('PATCH', `/api/agents/${body.id}`, { active: false })
    const answers = await Promise.all(
      [
        { email: bob.email, password: 'wrong' },
        { email: 'nobody@example.com', password },
        { email: gone.email, password },
      ].map((payload) => askAsStranger(app, 'POST', '/api/session', payload)),
    )
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    expect(new Set(answers.map(({ body: said }) => JSON.stringify(said))).size).toBe(1)
  })

  it('takes a new password that an administrator gives, and shuts out whoever had the old one', async () => {
    const bob = newAgent()
    const { body: added } = await administrator.ask('POST', '/api/agents', bob)
    const cookie = await cookieOf(bob.email, password)
    const given = { password: 'another long secret' }
    const answer = await administrator.ask('PUT', `/api/agents/${added.id}/password`, given)
    expect(answer.status).toBe(200)
    const statusWith = async (headers: Record<string, string>) =>
      (await app.inject({ url: '/api/session', headers })).statusCode
    expect(await statusWith(cookie)).toBe(401)
    expect((await signInAs(bob.email, password)).statusCode).toBe(401)
    expect((await signInAs(bob.email, given.password)).statusCode).toBe(200)
    expect(await auditKinds()).toContain('password_set')
    const unknown = await administrator.ask('PUT', `/api/agents/${newId()}/password`, given)
    expect(unknown.status).toBe(404)
  })

  it('lets everybody change their own password who knows the present one, and ends their other sessions', async () => {
    const bob = newAgent()
    await administrator.ask('POST', '/api/agents', bob)
    const [here, elsewhere] = [
      await cookieOf(bob.email, password),
      await cookieOf(bob.email, password),
    ]
    const change = (current: string) =>
      app.inject({
        ...{ method: 'PUT', url: '/api/session/password', headers: here },
        payload: { current, password: 'another long secret' },
      })
    expect((await change('a guess')).json().code).toBe('wrong_password')
    expect((await change(password)).statusCode).toBe(200)
    const statuses = [here, elsewhere].map(
      async (headers) => (await app.inject({ url: '/api/session', headers })).statusCode,
    )
    expect(await Promise.all(statuses)).toEqual([200, 401])
    expect((await signInAs(bob.email, 'another long secret')).statusCode).toBe(200)
  })

  it('marks the cookie as secure where the house is reached over https', async () => {
    const safe = { ...house, publicUrl: 'https://baton.example.com' }
    const door = await createApp(safe, { rateLimits: false })
    peopleRoutes(door, safe, holdsNothing)
    const bob = newAgent()
    await administrator.ask('POST', '/api/agents', bob)
    const payload = { email: bob.email, password }
    const { headers } = await door.inject({ method: 'POST', url: '/api/session', payload })
    expect(String(headers['set-cookie'])).toContain('Secure')
    expect(headers['strict-transport-security']).toContain('max-age')
  })

  it('needs no password in the demo company, and exists nowhere else', async () => {
    const demo = await freshWorkspace(house.db)
    await house.db.platformRows(
      sql`update workspaces set demo = true where workspace_id = ${demo}::uuid`,
    )
    const noor = await visitor(app, house, 'agent', demo)
    const inside = await askAsStranger(app, 'POST', '/api/session/demo', { agent: noor.agent })
    expect([inside.status, inside.body.workspace.demo]).toEqual([200, true])
    const outside = await askAsStranger(app, 'POST', '/api/session/demo', {
      agent: administrator.agent,
    })
    expect(outside.status).toBe(404)
    const setup = await askAsStranger(app, 'GET', '/api/setup')
    expect(setup.body).toMatchObject({ demo: true, shopUrl: 'http://127.0.0.1:3000/shop' })
    const listed = setup.body.demoAgents.map((each: { id: string }) => each.id)
    expect(listed).toContain(noor.agent)
    expect(listed).not.toContain(administrator.agent)
    await house.db.platformRows(
      sql`update workspaces set demo = false where workspace_id = ${demo}::uuid`,
    )
  })
})

describe('the team', () => {
  it('never loses its last administrator', async () => {
    const self = `/api/agents/${administrator.agent}`
    for (const change of [{ role: 'agent' }, { active: false }]) {
      const answer = await administrator.ask('PATCH', self, change)
      expect([answer.status, answer.body.code]).toEqual([409, 'last_administrator'])
    }
    const shouted = await administrator.ask(
      'PATCH',
      self.toUpperCase().replace('/API/AGENTS', '/api/agents'),
      {
        role: 'agent',
      },
    )
    expect(shouted.status).toBe(409)
    const other = await visitor(app, house, 'administrator', administrator.workspace)
    const [one, two] = await Promise.all([
      administrator.ask('PATCH', `/api/agents/${other.agent}`, { role: 'agent' }),
      other.ask('PATCH', self, { role: 'agent' }),
    ])
    expect([one.status, two.status]).toContain(200)
    const { body } = await (one.status === 200 ? administrator : other).ask('GET', '/api/agents')
    const left = body.items.filter((each: { role: string }) => each.role === 'administrator')
    expect(left).toHaveLength(1)
  })

  it('takes an e-mail address once, whatever its capitals', async () => {
    const bob = newAgent()
    expect((await administrator.ask('POST', '/api/agents', bob)).status).toBe(200)
    const twin = { ...bob, email: bob.email.toUpperCase() }
    const answer = await administrator.ask('POST', '/api/agents', twin)
    expect([answer.status, answer.body.code]).toEqual([409, 'email_taken'])
  })

  it('never shows a password or its hash', async () => {
    const { body } = await administrator.ask('POST', '/api/agents', newAgent())
    expect(Object.keys(body)).not.toContain('password')
    expect(JSON.stringify((await administrator.ask('GET', '/api/agents')).body)).not.toContain(
      'argon2',
    )
  })

  it('is out of reach for another workspace', async () => {
    const stranger = await visitor(app, house, 'administrator')
    const { body } = await stranger.ask('GET', '/api/agents')
    expect(body.items).toHaveLength(1)
    const answer = await stranger.ask('PATCH', `/api/agents/${team[0]?.agent}`, { role: 'agent' })
    expect(answer.status).toBe(404)
    const seen = await house.db.transact(stranger.workspace, (tx) =>
      tx.rows(sql`select id from agents`),
    )
    expect(seen).toEqual([{ id: stranger.agent }])
  })

  it('shuts out at once whoever is switched off', async () => {
    const [agent] = team
    await administrator.ask('PATCH', `/api/agents/${agent?.agent}`, { active: false })
    expect((await agent?.ask('GET', '/api/session'))?.status).toBe(401)
  })
})

describe('API keys', () => {
  const withKey = (key: string, url: string) =>
    app.inject({ url, headers: { authorization: `Bearer ${key}` } })

  it('are shown once, work, and stop working when taken back', async () => {
    const made = await administrator.ask('POST', '/api/api-keys', { name: 'CRM', role: 'agent' })
    const { key, apiKey } = made.body
    expect(key.startsWith(apiKey.hint)).toBe(true)
    expect((await withKey(key, '/api/agents')).statusCode).toBe(200)
    expect((await withKey(key, '/api/api-keys')).statusCode).toBe(403)
    expect((await withKey(key, '/api/session')).json().csrf).toBe('')
    const listed = await administrator.ask('GET', '/api/api-keys')
    expect(listed.body.items[0].lastUsedAt).not.toBeNull()
    expect(JSON.stringify(listed.body)).not.toContain(key)
    expect((await administrator.ask('DELETE', `/api/api-keys/${apiKey.id}`)).status).toBe(200)
    expect((await withKey(key, '/api/agents')).statusCode).toBe(401)
    expect((await administrator.ask('DELETE', `/api/api-keys/${apiKey.id}`)).status).toBe(404)
    expect(await auditKinds()).toEqual(['api_key_added', 'api_key_revoked'])
    expect((await verify(house.db, { workspace: administrator.workspace })).intact).toBe(true)
  })

  it('of another workspace are not there', async () => {
    const made = await administrator.ask('POST', '/api/api-keys', { name: 'CRM', role: 'agent' })
    const stranger = await visitor(app, house, 'administrator')
    expect((await stranger.ask('GET', '/api/api-keys')).body.items).toEqual([])
    const answer = await stranger.ask('DELETE', `/api/api-keys/${made.body.apiKey.id}`)
    expect(answer.status).toBe(404)
  })
})
