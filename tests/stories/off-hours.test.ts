import type { CallbackView, ServicePlanDocument } from '@baton/contract'
import { defaultPlan, officeHours } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dateLoose } from '../../packages/server/src/capabilities/callbacks/index.ts'
import { teamNews } from '../../packages/server/src/team-news.ts'
import {
  type Agent,
  openHouse,
  type TestHouse,
  texter,
  type Visitor,
  visitor,
} from '../kit/index.ts'

let house: TestHouse
let sue: Agent
let ana: Visitor
const hour = 3_600
const berlin = officeHours('Europe/Berlin')
const plan = {
  ...defaultPlan,
  teams: [{ id: 'support', name: 'Support', hours: berlin }],
} as ServicePlanDocument

beforeEach(async () => {
  house = await openHouse()
  sue = await house.agent('supervisor', 'Sue')
  expect((await sue.ask('PUT', '/api/service-plan', plan)).status).toBe(200)
  // Friday evening, in Berlin 20:00: everybody is at home until Monday.
  house.clock.move(10 * hour)
  ana = await visitor(house)
}, 90_000)
afterEach(() => house.close())

const callbacks = async (): Promise<CallbackView[]> =>
  (await sue.ask('GET', '/api/callbacks?from=2026-11-20T00:00:00Z&to=2026-12-20T00:00:00Z')).body
    .items
const newest = async () => (await ana.messages()).at(-1)
const until = async (instant: string) =>
  house.passes((Date.parse(instant) - house.clock.now().getTime()) / 1_000)

describe('a customer who asks for a person while nobody is at work', () => {
  it('is told when the team is back, and is never asked to wait for minutes', async () => {
    await ana.says('My kettle arrived broken. I want to talk to a human')
    const told = await ana.hears(/not at work right now/)
    expect(told).toMatch(/Monday,? 23 November/)
    expect(told).toMatch(/09:00/)
    expect((await ana.heard()).join()).not.toMatch(/within \d+ minutes|bringing in a colleague/)
  })

  it('may go on with the assistant meanwhile, and is owed a callback', async () => {
    await ana.says('I want to talk to a human')
    await ana.hears(/not at work/)
    expect(await sue.holderOf(ana)).toBe('ai')
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    expect(await callbacks()).toMatchObject([
      { state: 'open', dueFrom: '2026-11-23T08:00:00.000Z', team: 'support' },
    ])
  })

  it('hears it also while another team is at work, unless that team would be asked in the end', async () => {
    const night = { id: 'night', name: 'Night', hours: { ...berlin, always: true } }
    const [support] = plan.queues
    const others = { ...support, id: 'others', name: 'Others', team: 'night' }
    const takesNobody = { ...others, takes: { ...others.takes, channels: ['sms'] } }
    const teams = [...plan.teams, night]
    const publish = (queues: object[]) =>
      sue.ask('PUT', '/api/service-plan', { ...plan, teams, queues })
    expect((await publish([takesNobody, support as object])).status).toBe(200)
    await ana.says('I want to talk to a human')
    await ana.hears(/not at work right now/)
    const overflow = { queue: 'others', afterSeconds: 60, aboveWaiting: null }
    expect((await publish([takesNobody, { ...support, overflow }])).status).toBe(200)
    const bea = await visitor(house)
    await bea.says('I want to talk to a human')
    expect(await sue.holderOf(bea)).toBe('waiting')
  })

  it('chooses a time, and reads back what is passed on', async () => {
    await ana.says('My kettle arrived broken. I want to talk to a human')
    await ana.hears(/not at work/)
    const [, second] = (await newest())?.choices ?? []
    expect(second?.label).toMatch(/Mon,? 23 Nov, 09:30–10:00/)
    await ana.says(second?.says ?? '')
    const confirmed = await ana.hears(/Noted: a colleague gets back to you on Monday/)
    expect(confirmed).toMatch(/09:30/)
    expect(confirmed).toMatch(/kettle arrived broken/)
    const [callback] = await callbacks()
    expect(callback).toMatchObject({ dueFrom: '2026-11-23T08:30:00.000Z', state: 'open' })
    expect(callback?.summary).toMatch(/kettle arrived broken/)
  })

  it('chooses by number where there are no buttons', async () => {
    const ben = texter(house, 'sms')
    await ben.says('I want to talk to a human')
    await ben.hears(/1 = Mon/)
    await ben.says('1')
    await ben.hears(/Noted: a colleague gets back to you on Monday/)
    expect((await callbacks())[0]?.dueFrom).toBe('2026-11-23T08:00:00.000Z')
  })

  it('moves it and takes it back the same way', async () => {
    await ana.says('I want to talk to a human')
    await ana.hears(/not at work/)
    await ana.says((await newest())?.choices[0]?.says ?? '')
    await ana.hears(/Noted/)
    await ana.says('Another time')
    await ana.hears(/When would a call back suit you/)
    await ana.says((await newest())?.choices[3]?.says ?? '')
    await ana.hears(/10:30/)
    expect(await callbacks()).toMatchObject([{ dueFrom: '2026-11-23T09:30:00.000Z' }])
    await ana.says('Cancel the callback')
    await ana.hears(/callback is cancelled/)
    expect(await callbacks()).toMatchObject([{ state: 'cancelled' }])
  })

  it('is written to in their own language', async () => {
    await ana.says('Mein Wasserkocher ist kaputt. Ich möchte mit einem Menschen sprechen, bitte.')
    await ana.hears(/Unser Team ist gerade nicht im Haus und ab Montag, 23\. November/)
  })
})

describe('a slot', () => {
  it('is never promised to more customers than people can call back', async () => {
    const others = await Promise.all([1, 2, 3].map(() => visitor(house)))
    const agents = 2
    for (const each of [ana, ...others]) await each.says('I want to talk to a human')
    const first = (await newest())?.choices[0]?.says ?? ''
    for (const each of [ana, ...others]) await each.says(first)
    const booked = (await callbacks()).filter(
      ({ dueFrom, why }) =>
        dueFrom === '2026-11-23T08:00:00.000Z' && why === 'slot chosen by the customer',
    )
    expect(booked).toHaveLength(agents)
    const last = others.at(-1) as Visitor
    await last.hears(/has just been taken/)
    const { slots } = (await sue.ask('GET', '/api/callbacks/slots?most=2')).body
    expect(slots.map(({ free }: { free: number }) => free)).toEqual([0, agents])
  })
})

describe('a callback that is due', () => {
  it('comes back into the queue with its package, and is kept by whoever answers', async () => {
    await ana.says('My kettle arrived broken. I want to talk to a human')
    await ana.says((await newest())?.choices[0]?.says ?? '')
    await until('2026-11-23T08:00:05Z')
    const seen = await sue.sees(ana)
    expect(seen.row).toMatchObject({
      holder: { kind: 'waiting', for: 'takeover' },
      trigger: 'callback_due',
      urgency: 'high',
    })
    expect((await ana.heard()).join()).not.toMatch(/bringing in a colleague/)
    await sue.takesOver(ana)
    await sue.replies(ana, 'Good morning, I am sending a new kettle.')
    expect(await callbacks()).toMatchObject([{ state: 'kept', missed: 0 }])
    await house.passes(2 * hour)
    expect((await ana.heard()).join()).not.toMatch(/We are sorry/)
  })

  it('that nobody kept brings an apology with a new time, and a supervisor hears of it', async () => {
    await ana.says('I want to talk to a human')
    await ana.says((await newest())?.choices[0]?.says ?? '')
    await until('2026-11-23T08:31:00Z')
    const sorry = await ana.hears(/We are sorry: nobody came back to you as promised/)
    expect(sorry).toMatch(/10:00/)
    expect(await callbacks()).toMatchObject([
      { state: 'open', missed: 1, dueFrom: '2026-11-23T09:00:00.000Z' },
    ])
    const heard = (await ana.heard()).filter((text) => /sorry/.test(text))
    expect(heard).toHaveLength(1)
    const alerts = await house.db.platformRows<{ title: string }>({
      name: '',
      text: `select title from notices where workspace_id = '${house.workspace}' and kind = 'alert'`,
      values: [],
    })
    expect(alerts.map(({ title }) => title)).toContain('A promised callback was missed.')
  })
})

describe('a promise without a time', () => {
  it('is left to whoever looks for a while, then gets a time and comes back as work', async () => {
    await until('2026-11-23T10:00:00Z')
    await ana.says('I want to talk to a human')
    await house.passes(16 * 60)
    await ana.hears(/nobody could come in time/)
    const parts = { tells: teamNews(house.node.house), channels: {} }
    await dateLoose(house.node.house, parts)
    expect(await callbacks()).toMatchObject([{ state: 'open', dueFrom: null }])
    await house.passes(31 * 60)
    await dateLoose(house.node.house, parts)
    await house.settle()
    expect((await callbacks())[0]?.dueFrom).not.toBeNull()
    expect((await sue.sees(ana)).row).toMatchObject({
      ...{ holder: { kind: 'waiting', for: 'takeover' }, trigger: 'callback_due' },
    })
  })
})

describe('on WhatsApp, two days later', () => {
  it('nothing is written into the closed window: the team hears of a missed callback instead', async () => {
    const ben = texter(house, 'whatsapp_cloud')
    await ben.says('I want to talk to a human')
    await ben.hears(/not at work right now/)
    const before = (await ben.heard()).length
    await until('2026-11-23T08:31:00Z')
    expect(await callbacks()).toMatchObject([{ state: 'open', missed: 1 }])
    expect(await ben.heard()).toHaveLength(before)
    const failed = (await sue.messages(ben)).filter(({ delivery }) => delivery?.state === 'failed')
    expect(failed).toEqual([])
  })
})

describe('an agent', () => {
  it('arranges a callback for tomorrow, and saying goodbye does not keep it', async () => {
    await until('2026-11-23T10:00:00Z')
    await ana.says('I want to talk to a human')
    await sue.takesOver(ana)
    const id = await ana.conversation()
    const slot = '2026-11-24T09:00:00.000Z'
    const body = { slot, agent: sue.id, way: 'phone', address: '+4930123456' }
    const booked = await sue.ask('POST', `/api/conversations/${id}/callback`, body)
    expect(booked.body).toMatchObject({ dueFrom: slot, agent: sue.id, way: 'phone' })
    await sue.replies(ana, 'Until tomorrow!')
    await sue.resolves(ana)
    expect(await callbacks()).toMatchObject([{ state: 'open' }])
    await until('2026-11-24T09:00:05Z')
    expect((await sue.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
  })

  it('cannot book what is full, past or out of hours, and hears why', async () => {
    await ana.says('Hello there, how do I reset my password?')
    const id = await ana.conversation()
    const { status, body } = await sue.ask('POST', `/api/conversations/${id}/callback`, {
      slot: '2026-11-22T09:00:00.000Z',
    })
    expect([status, body.code]).toEqual([409, 'slot_taken'])
  })
})
