import type { ScenarioView, SimulationRunView } from '@baton/contract'
import { defaultPolicy, type Policy } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Agent, openHouse, placeOrder, type TestHouse, texter, visitor } from '../kit/index.ts'
import { until } from '../kit/real-house.ts'

let house: TestHouse
let cleo: Agent
beforeEach(async () => {
  house = await openHouse()
  cleo = await house.agent('administrator', 'Cleo')
}, 90_000)
afterEach(() => house.close())

const question = 'Do you engrave Gertrude on a silver spoon?'
const lesson = 'Yes, we engrave up to twelve letters on a silver spoon, within 7 days.'

async function steered(more: object = {}) {
  const ana = await visitor(house)
  await ana.says(question)
  await house.passes(20)
  await cleo.steers(ana, lesson, more)
  await ana.hears(/twelve letters/)
  await house.settle()
  return ana
}

const scenarios = async (suite = 'all'): Promise<ScenarioView[]> =>
  (await cleo.ask('GET', `/api/scenarios?suite=${suite}`)).body.items

async function played(body: object = {}): Promise<SimulationRunView> {
  const { status, body: run } = await cleo.ask('POST', '/api/simulations/runs', body)
  expect(status).toBe(200)
  const look = async () => (await cleo.ask('GET', `/api/simulations/runs/${run.id}`)).body
  await until('the run to end', async () => (await look()).state !== 'running')
  return look()
}

const written = (says: string, ends: object[], more: object = {}) =>
  cleo.ask('POST', '/api/scenarios', {
    name: says,
    document: { customer: { kind: 'scripted', lines: [{ says }] }, ends, ...more },
  })

const listening = (...phrases: string[]): Policy => ({
  ...defaultPolicy,
  keywords: { ...defaultPolicy.keywords, phrases, unless: [] },
})

describe('what a person resolved', () => {
  it('becomes a scenario: a question answered for all is expected to be answered from what was taught', async () => {
    await steered()
    const [scenario] = await scenarios()
    expect(scenario).toMatchObject({
      ...{ origin: 'steer', edited: false, name: question, provenance: { agentName: 'Cleo' } },
      document: { ends: [{ kind: 'answered' }], mustSay: ['7 days'] },
    })
    expect(scenario?.articles).toHaveLength(1)
    const run = await played()
    expect(run).toMatchObject({ state: 'done', passed: 1, failed: 0, flaky: 0 })
    expect(run.results[0]?.steps[0]?.articles[0]?.id).toBe(scenario?.articles[0]?.id)
  })

  it('keeps the reason for which a person was needed, and nothing of who the customer was', async () => {
    const eve = await visitor(house, { id: 'eve', name: 'Eve Adams', email: 'eve@example.com' })
    await eve.says('Hello, I am Eve Adams.')
    await placeOrder(house, eve)
    await house.passes(20)
    await eve.says('Let me talk to a human about K-1001, mail me at eve@example.com')
    await house.passes(20)
    await cleo.takesOver(eve)
    await cleo.replies(eve, 'I have looked at it for you, all is well.')
    await cleo.resolves(eve)
    await house.settle()
    const [scenario] = await scenarios()
    const text = JSON.stringify(scenario?.document)
    expect(text).toContain('[order]')
    expect(text).not.toMatch(/Eve|Adams|K-1001|@example/)
    expect(scenario).toMatchObject({
      origin: 'takeover',
      document: {
        facts: { verified: true, orders: [{ number: 'T-1001', totalCents: 20_000 }] },
        ends: [{ kind: 'escalated', triggers: ['asked_for_person'], mode: 'takeover' }],
      },
    })
    expect(await played()).toMatchObject({ state: 'done', passed: 1 })
  })

  it('for one case alone is no failure on the day when the assistant knows it', async () => {
    await steered({ scope: 'this_case' })
    const [scenario] = await scenarios()
    expect(scenario?.document.ends).toEqual([
      { kind: 'escalated', triggers: [], mode: null },
      { kind: 'answered', article: null },
    ])
    expect(await played()).toMatchObject({ passed: 1 })
  })
})

describe('a run', () => {
  it('is played in a house of its own: nobody outside hears of it, and nothing here changes', async () => {
    const tom = texter(house, 'sms')
    await tom.says('How do I reset my password?')
    await tom.hears(/sign-in|password/i)
    const sentBefore = house.vendors.sms.sent().length
    const before = (await cleo.ask('GET', '/api/conversations')).body
    await written('How do I reset my password?', [{ kind: 'answered', article: null }], {
      facts: { channel: 'sms' },
    })
    expect(await played()).toMatchObject({ state: 'done', passed: 1 })
    expect(house.vendors.sms.sent()).toHaveLength(sentBefore)
    expect((await cleo.ask('GET', '/api/conversations')).body).toEqual(before)
  })

  it('links what failed to the step that differed, with what was expected and what came', async () => {
    await cleo.ask('POST', '/api/scenarios', {
      name: 'asks twice',
      document: {
        customer: {
          kind: 'scripted',
          lines: [
            { says: 'How do I reset my password?' },
            { says: 'I want to talk to a human now' },
          ],
        },
        ends: [{ kind: 'answered', article: null }],
      },
    })
    const { results, failed } = await played()
    expect(failed).toBe(1)
    expect(results[0]).toMatchObject({ state: 'failed', differs: 1 })
    expect(results[0]?.steps[1]).toMatchObject({
      came: 'escalated',
      trigger: 'asked_for_person',
      problems: [{ kind: 'other_end', expected: [{ kind: 'answered' }] }],
    })
    expect((await scenarios())[0]?.last).toMatchObject({ passed: false })
  })

  it('plays a suite, leaves out what is disabled, and says when there is nothing to play', async () => {
    const one = await written('How do I reset my password?', [{ kind: 'answered', article: null }])
    await written('Where is my parcel?', [{ kind: 'answered', article: null }])
    const { id, name, document } = one.body
    await cleo.ask('PUT', `/api/scenarios/${id}`, {
      name,
      document,
      enabled: true,
      regression: true,
    })
    expect(await played({ suite: 'regression' })).toMatchObject({ total: 1, passed: 1 })
    await cleo.ask('PUT', `/api/scenarios/${id}`, {
      name,
      document,
      enabled: false,
      regression: true,
    })
    const none = await cleo.ask('POST', '/api/simulations/runs', { suite: 'regression' })
    expect([none.status, none.body.code]).toEqual([409, 'nothing_to_play'])
  })
})

describe('before a policy is published', () => {
  it('scenarios that would newly fail stop it, until a supervisor has seen them; the audit says so', async () => {
    await cleo.ask('PUT', '/api/policy', listening('zebra'))
    await written('There is a zebra in my parcel', [{ kind: 'escalated', triggers: ['keyword'] }])
    await written('I want to talk to a human', [
      { kind: 'escalated', triggers: ['asked_for_person'] },
    ])
    const refused = await cleo.ask('PUT', '/api/policy', listening('giraffe'))
    expect([refused.status, refused.body.code]).toEqual([409, 'scenarios_would_fail'])
    const run = refused.body.fields[0].message
    const seen = (await cleo.ask('GET', `/api/simulations/runs/${run}`)).body
    expect(seen).toMatchObject({ why: 'policy', newlyFailing: 1, passed: 1 })
    expect(seen.results[0]).toMatchObject({ isNew: true, name: 'There is a zebra in my parcel' })
    expect((await cleo.ask('GET', '/api/policy')).body.version).toBe(2)
    const other = await cleo.ask('PUT', `/api/policy?despite=${run}`, listening('lion'))
    expect([other.status, other.body.code]).toEqual([409, 'scenarios_would_fail'])
    const again = await cleo.ask('PUT', '/api/policy', listening('giraffe'))
    const latest = again.body.fields[0].message
    const published = await cleo.ask('PUT', `/api/policy?despite=${latest}`, listening('giraffe'))
    expect(published.body.version).toBe(3)
    const { body: audit } = await cleo.ask('GET', '/api/audit?kind=policy_published')
    expect(JSON.stringify(audit)).toContain(latest)
  })

  it('replay tells over the scenarios too which would change', async () => {
    await cleo.ask('PUT', '/api/policy', listening('zebra'))
    await written('There is a zebra in my parcel', [{ kind: 'escalated', triggers: ['keyword'] }])
    await played()
    const { body } = await cleo.ask('POST', '/api/policy/replay', listening('giraffe'))
    expect(body.scenarios).toMatchObject({
      count: 1,
      changed: [{ outcome: 'no_longer', before: { trigger: 'keyword' } }],
    })
  })
})

describe('before an article is published', () => {
  it('what no customer would be answered from any more is shown, and can be gone on with', async () => {
    await steered()
    const [scenario] = await scenarios()
    const id = scenario?.articles[0]?.id
    const refused = await cleo.ask('POST', `/api/articles/${id}/retire`)
    expect([refused.status, refused.body.code]).toEqual([409, 'scenarios_would_fail'])
    const run = refused.body.fields[0].message
    expect((await cleo.ask('POST', `/api/articles/${id}/retire?despite=${run}`)).status).toBe(200)
  })

  it('one that touches no scenario is published at once, without a run', async () => {
    await steered()
    const article = {
      title: 'Opening hours of the shop in Graz',
      body: 'Monday to Friday, 9 to 5.',
    }
    expect((await cleo.ask('POST', '/api/articles', article)).status).toBe(200)
    expect((await cleo.ask('GET', '/api/simulations/runs')).body.items).toEqual([])
  })
})

describe('scenarios', () => {
  it('travel as a file, and come back as themselves', async () => {
    await written('How do I reset my password?', [{ kind: 'answered', article: null }])
    const file = (await cleo.ask('GET', '/api/scenarios/export')).body
    const [item] = file.items
    await cleo.ask('DELETE', `/api/scenarios/${item.id}`)
    expect(await scenarios()).toEqual([])
    const more = { ...file, items: [item, { ...item, id: undefined, name: 'another' }] }
    const { body } = await cleo.ask('POST', '/api/scenarios/import', more)
    expect(body).toEqual({ added: 2, changed: 0 })
    expect((await scenarios()).map(({ name }) => name)).toEqual([
      'How do I reset my password?',
      'another',
    ])
    expect((await cleo.ask('POST', '/api/scenarios/import', file)).body).toEqual({
      added: 0,
      changed: 1,
    })
  })

  it('are written by supervisors only', async () => {
    const bob = await house.agent('agent')
    const body = {
      name: 'x',
      document: {
        customer: { kind: 'scripted', lines: [{ says: 'x' }] },
        ends: [{ kind: 'asked' }],
      },
    }
    expect((await bob.ask('POST', '/api/scenarios', body)).status).toBe(403)
    expect((await bob.ask('GET', '/api/scenarios')).status).toBe(200)
  })
})
