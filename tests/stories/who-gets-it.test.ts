import { anything } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requeueLost } from '../../packages/server/src/capabilities/escalations/index.ts'
import { watchQueue } from '../../packages/server/src/capabilities/routing/index.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import {
  type Agent,
  openHouse,
  routingOf,
  type TestHouse,
  type Visitor,
  visitor,
} from '../kit/index.ts'

let house: TestHouse
let ana: Visitor
let bob: Agent
let dora: Agent
let cleo: Agent
let routing: ReturnType<typeof routingOf>
beforeEach(async () => {
  house = await openHouse()
  routing = routingOf(house)
  ana = await visitor(house)
  bob = await house.agent('agent', 'Bob')
  dora = await house.agent('agent', 'Dora')
  cleo = await house.agent('supervisor', 'Cleo')
}, 90_000)
afterEach(() => house.close())

describe('a queue that asks for a skill', () => {
  it('waits for it, and after its time does without', async () => {
    await routing.publishes([
      { requiredSkills: ['billing'], relaxations: [{ afterSeconds: 60, drops: 'skills' }] },
    ])
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    expect(await routing.offersOf(bob)).toEqual([])
    await routing.passesWith([bob], 65)
    expect(await routing.offersOf(bob)).toEqual([conversation])
  })

  it('offers at once when somebody is given the skill', async () => {
    await routing.publishes([{ requiredSkills: ['billing'] }])
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    await routing.can(cleo, bob, { skills: ['billing'] })
    expect(await routing.offersOf(bob)).toEqual([conversation])
  })

  it('is shown with a warning when nobody on the team has it', async () => {
    await routing.publishes([{ requiredSkills: ['alchemy'] }])
    const { queues } = await routing.board(bob)
    expect(queues[0]?.warning).toMatch(/Nobody on the team has the skill "alchemy"/)
  })
})

describe('a queue that is full or slow', () => {
  it('overflows into the next one after its time, also in a ring', async () => {
    const teams = ['support', 'night'].map((id) => ({ id, name: id, hours: alwaysOpen }))
    const to = (queue: string) => ({ queue, afterSeconds: 60, aboveWaiting: null })
    await routing.publishes(
      [{ overflow: to('night') }, { id: 'night', team: 'night', overflow: to('support') }],
      { teams },
    )
    await routing.can(cleo, bob, { teams: ['night'] })
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    expect(await routing.offersOf(bob)).toEqual([])
    await routing.passesWith([bob], 65)
    expect(await routing.offersOf(bob)).toEqual([conversation])
    expect((await routing.board(bob)).queues[1]).toMatchObject({ id: 'night', waiting: 1 })
  })
})

describe('a queue without a time to accept', () => {
  it('gives the conversation to somebody who is there at once', async () => {
    await routing.publishes([{ acceptSeconds: 0 }])
    await routing.isThere(bob)
    await routing.asksForPerson(ana)
    expect((await cleo.sees(ana)).row.holder).toMatchObject({ kind: 'human', agent: bob.id })
    expect(await routing.standingOf(bob)).toMatchObject({ load: 1 })
  })
})

describe('a new plan', () => {
  it('places anew what waits already', async () => {
    await routing.publishes([{ requiredSkills: ['alchemy'] }])
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    await routing.publishes([{}])
    expect(await routing.offersOf(bob)).toEqual([conversation])
  })
})

describe('a question of the assistant', () => {
  const asks = async (): Promise<string> => {
    await ana.says('Can I run the grinder on a 110 volt outlet in Japan with a converter?')
    await house.passes(5)
    return ana.conversation()
  }

  it('is offered to an expert, who claims it, answers, and holds nothing afterwards', async () => {
    await routing.can(cleo, dora, { expert: true })
    await routing.isThere(dora)
    const conversation = await asks()
    expect((await cleo.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'steer' })
    expect(await routing.offersOf(dora)).toEqual([conversation])
    expect((await routing.decides(dora, 'accept', ana)).status).toBe(200)
    const { body } = await cleo.ask('GET', `/api/conversations/${conversation}/routing`)
    expect(body.now.offer).toMatchObject({ agent: dora.id, endsAt: null })
    await routing.passesWith([dora], 60)
    expect(await routing.offersOf(dora)).toEqual([conversation])
    await dora.steers(ana, 'Yes, with a converter of 500 watts.')
    expect(await routing.standingOf(dora)).toMatchObject({ load: 0 })
  })

  it('becomes a takeover when nobody answers, and then experts are not asked any more', async () => {
    await routing.can(cleo, dora, { expert: true })
    await routing.isThere(dora)
    await asks()
    await routing.decides(dora, 'accept', ana)
    await routing.passesWith([dora], 11 * 60)
    expect((await cleo.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
    expect(await routing.offersOf(dora)).toEqual([])
    await routing.isThere(bob)
    expect(await routing.offersOf(bob)).toHaveLength(1)
  })
})

describe('a supervisor', () => {
  it('gives a conversation to somebody who is there, also one that another holds', async () => {
    await routing.isThere(bob)
    await routing.isThere(dora, 'busy')
    await routing.asksForPerson(ana)
    expect((await routing.assigns(cleo, ana, { agent: dora.id })).status).toBe(200)
    expect((await cleo.sees(ana)).row.holder).toMatchObject({ kind: 'human', agent: dora.id })
    expect(await routing.offersOf(bob)).toEqual([])
    await routing.assigns(cleo, ana, { agent: bob.id })
    expect((await cleo.sees(ana)).row.holder).toMatchObject({ agent: bob.id })
    expect(await routing.standingOf(dora)).toMatchObject({ load: 0 })
  })

  it('cannot give it to somebody who is not there, and is told why', async () => {
    await routing.asksForPerson(ana)
    const { status, body } = await routing.assigns(cleo, ana, { agent: dora.id })
    expect([status, body.code]).toEqual([409, 'agent_not_here'])
    expect(body.message).toMatch(/not at work/)
  })

  it('puts it into another queue', async () => {
    await routing.publishes([{}, { id: 'vip', name: 'VIP' }])
    const conversation = await routing.asksForPerson(ana)
    expect((await routing.assigns(cleo, ana, { queue: 'vip' })).status).toBe(200)
    expect((await routing.board(cleo)).queues[1]?.items[0]).toMatchObject({ conversation })
    expect((await routing.assigns(cleo, ana, { queue: 'nowhere' })).status).toBe(404)
  })

  it('sees a short promise at risk in its last quarter, and not from its first second', async () => {
    await routing.asksForPerson(ana)
    await house.db.transact(house.workspace, (tx) =>
      tx.rows(
        sql`update wait_promises set high_seconds = 40, made_at = ${house.clock.now()}::timestamptz`,
      ),
    )
    const shown = async () => {
      const [queue] = (await routing.board(cleo)).queues
      return [queue?.items[0]?.atRisk, queue?.atRisk]
    }
    expect(await shown()).toEqual([false, 0])
    house.clock.move(31)
    expect(await shown()).toEqual([true, 1])
  })

  it('sees beforehand who would get something, also under a draft', async () => {
    await routing.isThere(bob)
    const asked = async (more: object) =>
      (await cleo.ask('POST', '/api/routing/preview', { item: { language: 'en' }, ...more })).body
    expect(await asked({})).toMatchObject({ chosen: { name: 'Bob' } })
    const { body } = await cleo.ask('GET', '/api/queue-board')
    const draft = { ...queueDraft, id: body.queues[0].id, requiredSkills: ['alchemy'] }
    const decision = await asked({ queues: [draft] })
    expect(decision.chosen).toBeNull()
    expect(decision.removed[0]).toMatchObject({ obstacle: 'skill:alchemy' })
  })
})

describe('somebody who is gone', () => {
  it('has what they were offered offered to others at once, and what they hold once the customer waits', async () => {
    await routing.isThere(bob)
    await routing.asksForPerson(ana)
    await routing.decides(bob, 'accept', ana)
    await ana.says('Hello? Is anybody there?')
    await house.passes(11 * 60)
    await requeueLost(house.node.house)
    await house.settle()
    await routing.isThere(dora)
    expect(await routing.offersOf(dora)).toEqual([await ana.conversation()])
    expect(await routing.offersOf(bob)).toEqual([])
  })
})

describe('the watchdog', () => {
  const repairs = async (): Promise<string[]> => {
    const found = await watchQueue(house.node.house)
    await house.settle()
    return found.filter(({ workspace }) => workspace === house.workspace).map(({ fault }) => fault)
  }

  it('finds nothing where all is well', async () => {
    await routing.asksForPerson(ana)
    expect(await repairs()).toEqual([])
  })

  it('finds who fell out of the queue, and puts them back', async () => {
    const conversation = await routing.asksForPerson(ana)
    await routing.isThere(bob, 'busy')
    await house.db.platformRows(
      sql`delete from waiting where conversation_id = ${conversation}::uuid`,
    )
    await house.passes(10)
    expect(await repairs()).toEqual(['not_in_queue'])
    expect((await routing.board(bob)).queues[0]?.waiting).toBe(1)
    expect(await repairs()).toEqual([])
  })

  it('finds somebody free whom nobody asked, and has them asked', async () => {
    const conversation = await routing.asksForPerson(ana)
    await house.db.platformRows(sql`
      update agents set presence = 'available', seen_at = ${house.clock.now()}::timestamptz where id = ${bob.id}::uuid`)
    expect(await repairs()).toEqual(['agent_free_and_not_asked'])
    expect(await routing.offersOf(bob)).toEqual([conversation])
  })

  it('finds an offer whose alarm was lost, and has it go to others', async () => {
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    await routing.isThere(dora)
    await house.db.platformRows(sql`
      update inbox set state = 'done' where workspace_id = ${house.workspace}::uuid and lane = 'routing'`)
    await routing.passesWith([bob, dora], 55)
    expect(await repairs()).toEqual(['offer_overdue'])
    expect(await routing.offersOf(dora)).toEqual([conversation])
  })

  it('finds a wait that would never end, and gives it its end', async () => {
    await routing.asksForPerson(ana)
    await house.db.platformRows(sql`
      update inbox set state = 'done' where workspace_id = ${house.workspace}::uuid and kind = 'end_wait'`)
    expect(await repairs()).toEqual(['no_end_of_wait'])
    expect(await repairs()).toEqual([])
  })
})

const week = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
}
const alwaysOpen = { timeZone: 'Etc/UTC', always: true, week, holidays: [], holidayFeed: null }
const queueDraft = {
  ...{ name: 'Draft', team: 'support', takes: anything, requiredSkills: [], preferredSkills: [] },
  ...{ language: 'preferred', relaxations: [], choosing: 'best_match', headStartSeconds: 0 },
  ...{ weight: 1, acceptSeconds: 45, overflow: null },
}
