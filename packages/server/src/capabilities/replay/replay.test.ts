import { defaultPolicy, type Policy } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readSignals } from '../../models/local/read-signals.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, testHouse } from '../../platform/http/test-house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openConversation, openDesk, type TestDesk } from '../knowledge/test-desk.ts'
import { settingsRoutes } from '../settings/index.ts'
import { replayRoutes, weighPolicy } from './index.ts'

let house: House
let app: App
let desk: TestDesk

beforeAll(async () => {
  house = await testHouse()
  app = await createApp(house, { rateLimits: false })
  settingsRoutes(app, house, weighPolicy)
  replayRoutes(app, house)
}, databaseOpens)

beforeEach(async () => {
  desk = await openDesk(house)
  const { workspace } = desk
  await house.db.platformRows(
    sql`update customers set tier = 'standard' where workspace_id = ${workspace}::uuid`,
  )
})

type Spoken = [author: 'customer' | 'assistant' | 'agent', text: string]

/** A conversation as it is stored, with the measurements of the day it was written. */
async function recorded(...lines: Spoken[]): Promise<string> {
  const { workspace, account } = desk
  const conversation = await openConversation(house, desk)
  for (const [at, [author, text]] of lines.entries()) {
    const signals = author === 'customer' ? json(readSignals(text)) : null
    await house.db.platformRows(sql`
      insert into messages (workspace_id, id, conversation_id, number, author_kind, text, channel_account_id, signals, created_at)
      values (${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${at + 1}::int, ${author}, ${text},
        ${account}::uuid, ${signals}::jsonb, now())`)
  }
  return conversation
}

const ask = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  const { headers } = desk.people.supervisor
  const answer = await app.inject({ method, url, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}

const listeningTo = (...phrases: string[]): Policy => ({
  ...defaultPolicy,
  keywords: { ...defaultPolicy.keywords, phrases },
})

const silent = (): Policy => {
  const off = { on: false }
  const { keywords, topics, distress, askedForPerson, loop, capability, confidence } = defaultPolicy
  return {
    ...defaultPolicy,
    askedForPerson: { ...askedForPerson, ...off },
    keywords: { ...keywords, ...off },
    topics: { ...topics, ...off },
    distress: { ...distress, ...off },
    loop: { ...loop, ...off },
    capability: { ...capability, ...off },
    confidence: { ...confidence, ...off },
  }
}

describe('a replay', () => {
  it('names what would newly meet a person and what no longer, and at which message', async () => {
    const legal = await recorded(
      ['customer', 'where is my parcel'],
      ['assistant', 'On its way.'],
      ['customer', 'my lawyer will write to you'],
    )
    const parcel = await recorded(['customer', 'where is my parcel, zebra'])
    await recorded(['customer', 'what colours are there'])
    const { body } = await ask('POST', '/api/policy/replay', listeningTo('zebra'))
    expect(body).toMatchObject({
      conversations: 3,
      before: 1,
      after: 1,
      messages: 4,
      warning: null,
    })
    expect(body.counts).toEqual({ newly: 1, noLonger: 1, otherwise: 0, same: 0, never: 1 })
    expect(body.changed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          conversation: parcel,
          outcome: 'newly',
          before: null,
          after: expect.objectContaining({ trigger: 'keyword', message: 1 }),
        }),
        expect.objectContaining({
          conversation: legal,
          outcome: 'no_longer',
          before: expect.objectContaining({ trigger: 'keyword', message: 3 }),
          after: null,
        }),
      ]),
    )
  })

  it('changes nothing under the policy in force', async () => {
    await recorded(['customer', 'my lawyer will write to you'])
    const { body } = await ask('POST', '/api/policy/replay', defaultPolicy)
    expect(body).toMatchObject({ before: 1, after: 1, changed: [], counts: { same: 1 } })
  })

  it('looks no further than the moment a person came in', async () => {
    await recorded(
      ['customer', 'where is my parcel'],
      ['agent', 'Let me look.'],
      ['customer', 'my lawyer will write to you'],
    )
    const { body } = await ask('POST', '/api/policy/replay', defaultPolicy)
    expect(body).toMatchObject({ before: 0, messages: 1 })
  })

  it('sees nothing of another workspace', async () => {
    await recorded(['customer', 'my lawyer will write to you'])
    desk = await openDesk(house)
    expect((await ask('POST', '/api/policy/replay', defaultPolicy)).body.conversations).toBe(0)
  })
})

describe('publishing', () => {
  it('a policy that would bring in nobody any more wants to be confirmed', async () => {
    await recorded(['customer', 'my lawyer will write to you'])
    const refused = await ask('PUT', '/api/policy', silent())
    expect([refused.status, refused.body.code]).toEqual([409, 'policy_escalates_nothing'])
    expect((await ask('GET', '/api/policy')).body.version).toBe(0)
    expect((await ask('PUT', '/api/policy?confirm=true', silent())).body.version).toBe(1)
  })

  it('a policy that would bring in a person nearly always wants to be confirmed', async () => {
    for (let at = 0; at < 11; at++) await recorded(['customer', `where is parcel ${at}`])
    const refused = await ask('PUT', '/api/policy', listeningTo('where'))
    expect([refused.status, refused.body.code]).toEqual([409, 'policy_escalates_nearly_everything'])
  })
})

describe('a draft', () => {
  it.each([
    ['an unknown field', { ...defaultPolicy, nonsense: 1 }, 'nonsense', /no such setting/],
    ['safety switched off', { ...defaultPolicy, safety: { on: false } }, 'safety', /nobody/],
    [
      'an impossible threshold',
      { ...defaultPolicy, confidence: { ...defaultPolicy.confidence, answerAt: 1.2 } },
      'confidence.answerAt',
      /<=1/,
    ],
    [
      'attempts nobody may ask of a customer',
      { ...defaultPolicy, loop: { ...defaultPolicy.loop, attempts: 4 } },
      'loop.attempts',
      /<=3/,
    ],
    ['a rule that can never fire', listeningTo(), 'keywords.phrases', /never fire/],
    [
      'a tier that nobody has',
      { ...defaultPolicy, loop: { ...defaultPolicy.loop, tiers: ['diamond'] } },
      'loop.tiers',
      /No customer/,
    ],
  ])('with %s is refused with the place and the reason', async (_what, draft, path, reason) => {
    const checked = await ask('POST', '/api/policy/check', draft)
    const named = expect.objectContaining({ path, message: expect.stringMatching(reason) })
    expect(checked.body.problems).toContainEqual(named)
    const published = await ask('PUT', '/api/policy', draft)
    expect([published.status, published.body.code]).toEqual([400, 'invalid_policy'])
    expect(published.body.fields).toContainEqual(named)
    expect((await ask('POST', '/api/policy/replay', draft)).status).toBe(400)
  })

  it('that is right has no problem, also with the line by which editors find the schema', async () => {
    const draft = { $schema: 'https://example.com/api/policy/schema', ...defaultPolicy }
    expect((await ask('POST', '/api/policy/check', draft)).body).toEqual({ problems: [] })
    const { body } = await ask('GET', '/api/policy/schema')
    expect(body.required).toContain('distress')
    expect(body.properties.loop.properties.attempts).toMatchObject({ minimum: 1, maximum: 3 })
  })
})

describe('versions', () => {
  it('tell what they changed, and can be put back in force as a new one', async () => {
    await ask('PUT', '/api/policy', listeningTo('zebra'))
    const stricter = { ...listeningTo('zebra'), loop: { ...defaultPolicy.loop, attempts: 3 } }
    await ask('PUT', '/api/policy', stricter)
    const second = await ask('GET', '/api/policy/versions/2')
    expect(second.body.changes).toEqual([{ path: 'loop.attempts', before: 2, after: 3 }])
    const back = await ask('POST', '/api/policy/roll-back', { version: 1 })
    expect(back.body).toMatchObject({ version: 3, document: listeningTo('zebra') })
    expect((await ask('GET', '/api/policy/versions/3')).body.changes).toEqual([
      { path: 'loop.attempts', before: 3, after: 2 },
    ])
  })

  it('that never were cannot be rolled back to', async () => {
    expect((await ask('POST', '/api/policy/roll-back', { version: 9 })).status).toBe(404)
    expect((await ask('GET', '/api/policy/versions/9')).status).toBe(404)
  })

  it('of an earlier day are still read, with the defaults of what they did not know', async () => {
    const { amounts: _amounts, compliance: _compliance, ...earlier } = defaultPolicy
    await house.db.platformRows(sql`
      insert into policies (workspace_id, version, document, published_by, published_at)
      values (${desk.workspace}::uuid, 1, ${json(earlier)}::jsonb, 'Ana', now())`)
    const { status, body } = await ask('GET', '/api/policy')
    expect([status, body.document.amounts]).toEqual([200, defaultPolicy.amounts])
  })
})
