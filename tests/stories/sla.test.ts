import type { ServicePlanDocument, SlaClockView, SlaReport } from '@baton/contract'
import { defaultPlan, officeHours, type SlaPolicy } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clockFollower, tellClocks } from '../../packages/server/src/capabilities/sla/index.ts'
import { teamNews } from '../../packages/server/src/team-news.ts'
import {
  type Agent,
  openHouse,
  settledLog,
  type TestHouse,
  type Visitor,
  visitor,
} from '../kit/index.ts'

let house: TestHouse
let sue: Agent
let ana: Visitor
let round: () => Promise<void>
const minute = 60
const hour = 3_600
const [standard] = defaultPlan.sla as [SlaPolicy]
const targets = { assistantAnswer: 60, firstAnswer: 3_600, nextAnswer: 1_800, resolution: 8 * hour }
const plan = {
  ...defaultPlan,
  teams: [{ id: 'support', name: 'Support', hours: officeHours('Europe/Berlin') }],
  sla: [{ ...standard, targets }],
} as ServicePlanDocument

beforeEach(async () => {
  house = await openHouse()
  sue = await house.agent('supervisor', 'Sue')
  expect((await sue.ask('PUT', '/api/service-plan', plan)).status).toBe(200)
  const tells = teamNews(house.node.house)
  const follow = clockFollower(house.node.house, tells)
  round = async () => {
    await settledLog(house)
    await follow()
    await tellClocks(house.node.house, tells)
  }
  await round()
  ana = await visitor(house)
}, 90_000)
afterEach(() => house.close())

const clocks = async (): Promise<Record<string, SlaClockView>> => {
  await round()
  const { body } = await sue.ask('GET', `/api/conversations/${await ana.conversation()}/sla`)
  return Object.fromEntries(body.clocks.map((clock: SlaClockView) => [clock.kind, clock]))
}
const report = async (): Promise<SlaReport> => (await sue.ask('GET', '/api/sla')).body
const news = () =>
  house.db.platformRows<{ kind: string; over: boolean }>({
    ...{ name: '', values: [] },
    text: `select distinct kind, over_at is not null as over from notices where workspace_id = '${house.workspace}' order by kind`,
  })

describe('a promised time', () => {
  it("is met by the assistant's answer, and waiting for the customer costs none of the resolution's", async () => {
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    const { assistant_answer, resolution } = await clocks()
    expect(assistant_answer).toMatchObject({ state: 'met', targetSeconds: 60 })
    expect(resolution).toMatchObject({ state: 'paused', dueAt: null })
  })

  it('to hear from a person begins with the handoff, and their first words meet it', async () => {
    await ana.says('I want to talk to a human')
    await house.passes(10 * minute)
    expect((await clocks()).first_answer).toMatchObject({ state: 'running', isAtRisk: false })
    await sue.takesOver(ana)
    expect((await clocks()).first_answer?.state).toBe('running')
    await sue.replies(ana, 'Hello, how can I help?')
    expect((await clocks()).first_answer).toMatchObject({ state: 'met', agent: sue.id })
    expect((await report()).policies).toContainEqual({
      ...{
        policy: 'standard',
        kind: 'first_answer',
        met: 1,
        breached: 0,
        cancelled: 0,
        metShare: 1,
      },
    })
  })

  it('is at risk, then breached, at the instant it was due; each is told once, and the answer ends the news', async () => {
    await ana.says('I want to talk to a human')
    await sue.takesOver(ana)
    await house.passes(50 * minute)
    expect((await clocks()).first_answer).toMatchObject({ state: 'running', isAtRisk: true })
    expect((await report()).open.atRisk).toBe(1)
    await house.passes(20 * minute)
    const { first_answer } = await clocks()
    expect(first_answer).toMatchObject({ state: 'breached', breachedAt: first_answer?.dueAt })
    await round()
    expect(await news()).toEqual([
      { kind: 'at_risk', over: false },
      { kind: 'breach', over: false },
    ])
    await sue.replies(ana, 'I am sorry for the delay.')
    expect((await clocks()).first_answer).toMatchObject({ state: 'breached' })
    expect((await news()).every(({ over }) => over)).toBe(true)
    expect((await report()).policies).toContainEqual(
      expect.objectContaining({ kind: 'first_answer', breached: 1, met: 0 }),
    )
  })

  it('is met when the answer came in time, even if somebody looked before reading it', async () => {
    await ana.says('I want to talk to a human')
    await sue.takesOver(ana)
    await round()
    await house.passes(59 * minute)
    await sue.replies(ana, 'Here I am.')
    await house.passes(10 * minute)
    await tellClocks(house.node.house, teamNews(house.node.house))
    expect((await clocks()).first_answer).toMatchObject({ state: 'met', breachedAt: null })
  })

  it('stays as it was promised when the plan changes', async () => {
    await ana.says('I want to talk to a human')
    const before = (await clocks()).first_answer
    const [policy] = plan.sla as [SlaPolicy]
    const sla = [{ ...policy, targets: { ...targets, firstAnswer: 60 } }]
    await sue.ask('PUT', '/api/service-plan', { ...plan, sla })
    await house.passes(5 * minute)
    expect((await clocks()).first_answer).toEqual(before)
  })

  it('is followed once, however many nodes follow', async () => {
    const tells = teamNews(house.node.house)
    const other = clockFollower((await house.anotherNode()).house, tells)
    await other()
    await ana.says('I want to talk to a human')
    await Promise.all([round(), other()])
    const { body } = await sue.ask('GET', `/api/conversations/${await ana.conversation()}/sla`)
    const kinds = body.clocks.map(({ kind }: SlaClockView) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

describe('over a weekend on which the clocks change', () => {
  it('an hour of work is an hour of work', async () => {
    // Good Friday is no holiday here: Friday, 26 March 2027, half past four in Berlin.
    house.clock.move((Date.parse('2027-03-26T15:30:00Z') - house.clock.now().getTime()) / 1_000)
    await ana.says('I want to talk to a human')
    const { first_answer } = await clocks()
    expect(first_answer?.dueAt?.slice(0, 16)).toBe('2027-03-29T07:30')
    await house.passes(60 * hour)
    expect((await clocks()).first_answer).toMatchObject({ state: 'running', isAtRisk: false })
  })
})
