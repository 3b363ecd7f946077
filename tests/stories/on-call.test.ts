import type { OnCallView, ServicePlanDocument } from '@baton/contract'
import { type ConversationId, defaultPlan, officeHours } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageHears } from '../../packages/server/src/capabilities/on-call/index.ts'
import { teamNews } from '../../packages/server/src/team-news.ts'
import { type Agent, openHouse, type TestHouse, type Visitor, visitor } from '../kit/index.ts'

let house: TestHouse
let sue: Agent
let bob: Agent
let eve: Agent
let ana: Visitor
const minute = 60
const hour = 3_600
const plan = (): ServicePlanDocument =>
  ({
    ...defaultPlan,
    teams: [{ id: 'support', name: 'Support', hours: officeHours('Europe/Berlin') }],
    onCall: {
      ...defaultPlan.onCall,
      on: true,
      criteria: { en: 'smoke, fire, or somebody is hurt.' },
      rota: {
        ...{ agents: [bob.id, eve.id], startsOn: '2026-11-16', days: 7 },
        ...{ handover: '09:00', timeZone: 'Europe/Berlin' },
      },
    },
  }) as ServicePlanDocument

beforeEach(async () => {
  house = await openHouse()
  sue = await house.agent('supervisor', 'Sue')
  bob = await house.agent('agent', 'Bob')
  eve = await house.agent('agent', 'Eve')
  const { status, body } = await sue.ask('PUT', '/api/service-plan', plan())
  expect([status, body.fields]).toEqual([200, undefined])
  ana = await visitor(house)
}, 90_000)
afterEach(() => house.close())

/** Friday night, 22:00 in Berlin. */
const night = () => house.clock.move(12 * hour)
const onCall = async (who = sue): Promise<OnCallView> => (await who.ask('GET', '/api/on-call')).body
const woken = async () =>
  (await onCall()).pages.map(({ agents }) => agents.map(({ name }) => name).join()).reverse()
const emergency = 'There is smoke coming out of the kettle and my kitchen is on fire!'

describe('an emergency at night', () => {
  it('wakes whoever is on call, then the next, until somebody acknowledges', async () => {
    night()
    await ana.says(emergency)
    await ana.hears(/waking a colleague who is on call.*within 30 minutes/)
    expect(await woken()).toEqual(['Bob'])
    await house.passes(6 * minute)
    expect(await woken()).toEqual(['Bob', 'Eve'])
    const [page] = (await onCall(eve)).pages
    const answered = await eve.ask('POST', `/api/on-call/pages/${page?.id}/acknowledge`)
    expect(answered.status).toBe(200)
    await house.passes(10 * minute)
    expect(await woken()).toEqual(['Bob', 'Eve'])
    expect((await onCall()).pages[0]).toMatchObject({
      acknowledgedBy: { name: 'Eve' },
      nextAt: null,
    })
  })

  it('keeps the customer waiting for that person, and their answer keeps the guarantee', async () => {
    night()
    await ana.says(emergency)
    await house.passes(20 * minute)
    expect((await sue.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
    expect((await ana.heard()).join()).not.toMatch(/nobody could come|sorry/)
    await bob.takesOver(ana)
    await bob.replies(ana, 'I am here. Is everybody out of the kitchen?')
    await house.passes(60 * minute)
    const { items } = (await sue.ask('GET', '/api/callbacks')).body
    expect(items).toMatchObject([{ state: 'kept', guaranteed: true }])
    expect((await ana.heard()).join()).not.toMatch(/sorry/)
    expect(await woken()).toHaveLength(4)
  })

  it('lets the others sleep on as soon as somebody came, without waiting for the next step', async () => {
    night()
    await ana.says(emergency)
    await bob.takesOver(ana)
    const { workspace, node } = house
    const conversation = (await ana.conversation()) as ConversationId
    const hears = pageHears(node.house, teamNews(node.house))
    const facts = { workspace, conversation, agent: bob.id }
    await node.house.db.transact(workspace, (tx) => hears.met(tx, facts))
    expect((await onCall()).pages).toMatchObject([
      { acknowledgedBy: { name: 'Bob' }, nextAt: null },
    ])
    await house.passes(10 * minute)
    expect(await woken()).toEqual(['Bob'])
  })

  it('is made good for when the guarantee is missed: an apology, and people are woken again', async () => {
    night()
    await ana.says(emergency)
    const [page] = (await onCall()).pages
    await bob.ask('POST', `/api/on-call/pages/${page?.id}/acknowledge`)
    await house.passes(31 * minute)
    await ana.hears(/We are sorry: nobody came back to you as promised/)
    expect((await woken()).length).toBeGreaterThan(1)
    expect((await sue.sees(ana)).row.holder.kind).toBe('waiting')
  })

  it('wakes nobody by day, when people are at work', async () => {
    await ana.says(emergency)
    await house.passes(10 * minute)
    expect(await woken()).toEqual([])
  })
})

describe('whoever asks for a person at night', () => {
  it('reads what counts as an emergency, and can say that it is one', async () => {
    night()
    await ana.says('I want to talk to a human')
    await ana.hears(/This counts as an emergency: smoke, fire/)
    expect(await woken()).toEqual([])
    await ana.says('It is an emergency')
    await ana.hears(/waking a colleague/)
    expect(await woken()).toEqual(['Bob'])
  })
})

describe('the page of those on call', () => {
  it('says whose turn it is, who comes next, and gives way to an override', async () => {
    expect(await onCall()).toMatchObject({ now: { name: 'Bob' }, next: { name: 'Eve' }, gaps: [] })
    const from = '2026-11-20T08:00:00Z'
    const override = { do: 'override', agent: eve.id, from, to: '2026-11-21T08:00:00Z' }
    expect((await bob.ask('POST', '/api/on-call', override)).status).toBe(403)
    expect((await sue.ask('POST', '/api/on-call', override)).status).toBe(200)
    expect(await onCall()).toMatchObject({ now: { name: 'Eve' } })
  })

  it('tries whether a page arrives, marked as a test, and wakes nobody else', async () => {
    const { body } = await bob.ask('POST', '/api/on-call', { do: 'test' })
    expect(body.page).toMatchObject({ isTest: true, agents: [{ name: 'Bob' }], nextAt: null })
    await house.passes(20 * minute)
    expect(await woken()).toEqual(['Bob'])
    expect((await bob.ask('POST', '/api/on-call', { do: 'test', whom: 'on_call' })).status).toBe(
      403,
    )
  })
})
