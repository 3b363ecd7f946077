import { type ChannelKind, type PolicyDocument, policyDocument } from '@baton/contract'
import { defaultPolicy, type Policy } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, handClock, testHouse } from '../../platform/http/test-house.ts'
import {
  type Door,
  opened,
  promisedAt,
  statusesAt,
  type Visitor,
  visitor,
} from '../../platform/http/test-world.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { accountById, accountByKey } from './accounts.ts'
import { currentPolicy } from './policy.ts'
import { settingsRoutes } from './routes.ts'

const clock = handClock()
let house: House
let app: App
let administrator: Visitor
let team: Visitor[]

beforeAll(async () => {
  house = await testHouse({ clock })
  app = await createApp(house, { rateLimits: false })
  settingsRoutes(app, house, async () => null)
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

const sms = () => ({
  kind: 'sms',
  name: 'Texts',
  address: `+3246${newId().slice(0, 8)}`,
  secrets: { accountSid: 'AC1', authToken: 'very-secret' },
})
const auditKinds = async () => {
  const rows = await house.db.transact(administrator.workspace, (tx) =>
    tx.rows<{ kind: string }>(sql`select kind from audit_entries order by number`),
  )
  return rows.map(({ kind }) => kind)
}

describe('who may do what with settings', () => {
  it.each([
    { method: 'GET', url: '/api/channel-accounts', needs: 'administrator' },
    { method: 'POST', url: '/api/channel-accounts', needs: 'administrator', payload: {} },
    {
      method: 'PATCH',
      url: `/api/channel-accounts/${newId()}`,
      needs: 'administrator',
      payload: {},
    },
    { method: 'GET', url: '/api/policy', needs: 'agent' },
    { method: 'PUT', url: '/api/policy', needs: 'supervisor', payload: {} },
    { method: 'GET', url: '/api/macros', needs: 'agent' },
    { method: 'POST', url: '/api/macros', needs: 'supervisor', payload: {} },
    { method: 'GET', url: '/api/trouble', needs: 'supervisor' },
    { method: 'POST', url: '/api/trouble/work-1/retry', needs: 'supervisor', payload: {} },
  ] satisfies Door[])('$method $url is for $needs and above', async (door) => {
    expect(opened(await statusesAt(app, team, door))).toEqual(promisedAt(door))
  })
})

describe('channel accounts', () => {
  it('take secrets in and never give them out', async () => {
    const body = sms()
    const added = await administrator.ask('POST', '/api/channel-accounts', body)
    expect(added.body).toEqual({
      id: added.body.id,
      kind: 'sms',
      name: 'Texts',
      address: body.address,
      apiBaseUrl: null,
      webhookUrl: `http://127.0.0.1:3000/hooks/twilio/${added.body.id}`,
      quietSeconds: 1.5,
      active: true,
      hasSecrets: true,
    })
    const listed = await administrator.ask('GET', '/api/channel-accounts')
    expect(JSON.stringify(listed.body)).not.toContain('very-secret')
    const stored = await house.db.platformRows(
      sql`select * from channel_accounts where id = ${added.body.id}::uuid`,
    )
    expect(JSON.stringify(stored)).not.toContain('very-secret')
    const audit = await house.db.platformRows(
      sql`select payload from audit_entries where workspace_id = ${administrator.workspace}::uuid`,
    )
    expect(JSON.stringify(audit)).not.toContain('very-secret')
  })

  it('name every secret that the vendor needs and that is missing', async () => {
    const body = { ...sms(), kind: 'whatsapp_cloud', secrets: { appSecret: 'x' } }
    const { status, body: problem } = await administrator.ask('POST', '/api/channel-accounts', body)
    expect(status).toBe(400)
    expect(problem.fields.map((field: { path: string }) => field.path)).toEqual([
      'secrets.accessToken',
      'secrets.verifyToken',
    ])
  })

  it('have each number once', async () => {
    const body = sms()
    await administrator.ask('POST', '/api/channel-accounts', body)
    const answer = await administrator.ask('POST', '/api/channel-accounts', body)
    expect([answer.status, answer.body.code]).toEqual([409, 'address_taken'])
  })

  it('get a public key where they are a web chat, and are found by it', async () => {
    const body = { kind: 'webchat', name: 'Shop', address: 'whatever' }
    const { body: added } = await administrator.ask('POST', '/api/channel-accounts', body)
    expect(added.address).toMatch(/^wc_[\w-]{24}$/)
    expect(added.webhookUrl).toBe(`http://127.0.0.1:3000/webchat/${added.address}`)
    expect(await accountByKey(house, added.address)).toMatchObject({
      id: added.id,
      workspace: administrator.workspace,
      secrets: {},
      active: true,
    })
    expect(await accountByKey(house, 'wc_unknown')).toBeNull()
    expect(await accountById(house, 'not-an-id')).toBeNull()
  })

  it('are known at once as they were changed, with the secrets that were not given unchanged', async () => {
    const { body: added } = await administrator.ask('POST', '/api/channel-accounts', sms())
    expect(await accountById(house, added.id)).toMatchObject({
      apiBaseUrl: 'https://api.twilio.com',
      secrets: { accountSid: 'AC1', authToken: 'very-secret' },
      quietSeconds: 1.5,
    })
    const change = {
      apiBaseUrl: 'http://127.0.0.1:9/',
      quietSeconds: 3,
      active: false,
      secrets: { authToken: 'new' },
    }
    const changed = await administrator.ask('PATCH', `/api/channel-accounts/${added.id}`, change)
    expect(changed.body).toMatchObject({ apiBaseUrl: 'http://127.0.0.1:9/', active: false })
    expect(await accountById(house, added.id)).toMatchObject({
      apiBaseUrl: 'http://127.0.0.1:9',
      secrets: { accountSid: 'AC1', authToken: 'new' },
      quietSeconds: 3,
      active: false,
    })
    expect(await auditKinds()).toEqual(['channel_account_added', 'channel_account_changed'])
  })

  it('that another node changed are known after two seconds', async () => {
    const { body: added } = await administrator.ask('POST', '/api/channel-accounts', sms())
    await accountById(house, added.id)
    await house.db.platformRows(
      sql`update channel_accounts set active = false where id = ${added.id}::uuid`,
    )
    expect((await accountById(house, added.id))?.active).toBe(true)
    clock.move(2)
    expect((await accountById(house, added.id))?.active).toBe(false)
  })

  it('of another workspace are not there', async () => {
    const { body: added } = await administrator.ask('POST', '/api/channel-accounts', sms())
    const stranger = await visitor(app, house, 'administrator')
    expect((await stranger.ask('GET', '/api/channel-accounts')).body.items).toEqual([])
    const answer = await stranger.ask('PATCH', `/api/channel-accounts/${added.id}`, {
      name: 'Mine',
    })
    expect(answer.status).toBe(404)
  })
})

/** The contract names the channels where the rules take any text; everything else must be the same. */
type Widened<Shape> = Shape extends ChannelKind[]
  ? string[]
  : Shape extends (infer Item)[]
    ? Widened<Item>[]
    : Shape extends object
      ? { [Key in keyof Shape]: Widened<Shape[Key]> }
      : Shape

describe('the policy', () => {
  it('is the same on the wire and in the rules', () => {
    expectTypeOf<PolicyDocument>().toExtend<Policy>()
    expectTypeOf<Widened<PolicyDocument>>().toEqualTypeOf<Widened<Policy>>()
    expect(policyDocument.strict().parse(defaultPolicy)).toEqual(defaultPolicy)
  })

  it('is the default as version 0 until somebody publishes', async () => {
    const { body } = await administrator.ask('GET', '/api/policy')
    expect(body).toMatchObject({ version: 0, document: defaultPolicy, versions: [] })
    expect(await currentPolicy(house, administrator.workspace)).toEqual({
      version: 0,
      policy: defaultPolicy,
    })
  })

  it('is published as a version, in force at once, and keeps the versions before', async () => {
    const first = await administrator.ask('PUT', '/api/policy', defaultPolicy)
    await currentPolicy(house, administrator.workspace)
    const stricter = { ...defaultPolicy, distress: { ...defaultPolicy.distress, messages: 1 } }
    const second = await administrator.ask('PUT', '/api/policy', stricter)
    expect([first.body.version, second.body.version]).toEqual([1, 2])
    expect(second.body).toMatchObject({ publishedBy: 'The administrator', document: stricter })
    expect(second.body.versions.map((each: { version: number }) => each.version)).toEqual([2, 1])
    const { version, policy } = await currentPolicy(house, administrator.workspace)
    expect([version, policy.distress.messages]).toEqual([2, 1])
    expect(await auditKinds()).toEqual(['policy_published', 'policy_published'])
  })

  it('counts up without a gap when two publish at the same moment', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => administrator.ask('PUT', '/api/policy', defaultPolicy)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { body } = await administrator.ask('GET', '/api/policy')
    expect(body.versions.map((each: { version: number }) => each.version)).toEqual([3, 2, 1])
  })

  it('cannot switch off what must always be on', async () => {
    const off = { ...defaultPolicy, failure: { on: false } }
    const { status, body } = await administrator.ask('PUT', '/api/policy', off)
    expect([status, body.fields[0].path]).toEqual([400, 'failure.on'])
  })

  it('may leave the guardrails out, and is refused with the place when they could not work', async () => {
    const { guardrails, ...others } = defaultPolicy
    const shorter = await administrator.ask('PUT', '/api/policy', others)
    expect(shorter.body.document.guardrails).toEqual(guardrails)
    const placesOf = async (change: object) => {
      const draft = { ...others, guardrails: change }
      const { body } = await administrator.ask('POST', '/api/policy/check', draft)
      return body.problems.map(({ path }: { path: string }) => path)
    }
    expect(await placesOf({ prohibitedPhrases: ['...'] })).toEqual([
      'guardrails.prohibitedPhrases.0',
    ])
    expect(await placesOf({ limits: { discountPercent: 101 } })).toEqual([
      'guardrails.limits.discountPercent',
    ])
    expect(await placesOf({ injection: 'off' })).toEqual(['guardrails.injection'])
    const { body: schema } = await administrator.ask('GET', '/api/policy/schema')
    expect(Object.keys(schema.properties.guardrails.properties)).toContain('whenFound')
    expect(schema.required).not.toContain('guardrails')
  })

  it('of one workspace says nothing in another', async () => {
    await administrator.ask('PUT', '/api/policy', defaultPolicy)
    const stranger = await visitor(app, house, 'administrator')
    expect((await stranger.ask('GET', '/api/policy')).body.version).toBe(0)
  })
})

describe('macros', () => {
  it('are written by a supervisor and read by the team, and by nobody else', async () => {
    const [agent, supervisor] = team
    const macro = { name: 'Thanks', text: 'Thank you for waiting.' }
    const added = await supervisor?.ask('POST', '/api/macros', macro)
    expect((await agent?.ask('GET', '/api/macros'))?.body.items).toEqual([added?.body])
    const stranger = await visitor(app, house, 'agent')
    expect((await stranger.ask('GET', '/api/macros')).body.items).toEqual([])
  })
})
