import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
let routing: ReturnType<typeof routingOf>
beforeEach(async () => {
  house = await openHouse()
  routing = routingOf(house)
  ana = await visitor(house)
  bob = await house.agent('agent', 'Bob')
  dora = await house.agent('agent', 'Dora')
}, 90_000)
afterEach(() => house.close())

describe('somebody who is there', () => {
  it('is offered what waits, and holds it once they accept', async () => {
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    expect(await routing.offersOf(bob)).toEqual([conversation])
    const { status, body } = await routing.decides(bob, 'accept', ana)
    expect([status, body.row.holder]).toMatchObject([200, { kind: 'human', agent: bob.id }])
    expect(await routing.offersOf(bob)).toEqual([])
    expect(await routing.standingOf(bob)).toMatchObject({ load: 1, open: { webchat: 1 } })
    await ana.hears(/Bob has joined/)
  })

  it('is offered at once what waited before they came', async () => {
    const conversation = await routing.asksForPerson(ana)
    expect(await routing.offersOf(bob)).toEqual([])
    await routing.isThere(bob)
    expect(await routing.offersOf(bob)).toEqual([conversation])
  })

  it('is asked again at once when their hands are free', async () => {
    const cleo = await house.agent('supervisor', 'Cleo')
    await routing.can(cleo, bob, { capacity: 1 })
    await routing.isThere(bob)
    await routing.asksForPerson(ana)
    await routing.decides(bob, 'accept', ana)
    const eve = await visitor(house)
    const waiting = await routing.asksForPerson(eve)
    expect(await routing.offersOf(bob)).toEqual([])
    await bob.resolves(ana)
    expect(await routing.offersOf(bob)).toEqual([waiting])
  })

  it('is told that an offer is over when somebody else took the conversation', async () => {
    await routing.isThere(bob)
    await routing.asksForPerson(ana)
    await dora.takesOver(ana)
    expect(await routing.offersOf(bob)).toEqual([])
    expect((await routing.decides(bob, 'accept', ana)).body.code).toBe('not_offered')
    expect(await routing.standingOf(bob)).toMatchObject({ load: 0 })
  })
})

describe('an offer that is not accepted', () => {
  it('goes to somebody else, with no word to the customer', async () => {
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    await routing.isThere(dora)
    expect(await routing.offersOf(dora)).toEqual([])
    const before = (await ana.heard()).length
    await routing.passesWith([bob, dora], 46)
    expect([await routing.offersOf(bob), await routing.offersOf(dora)]).toEqual([
      [],
      [conversation],
    ])
    expect((await ana.heard()).length).toBe(before)
  })

  it('goes to somebody else at once when it is declined', async () => {
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    await routing.isThere(dora)
    expect((await routing.decides(bob, 'decline', ana)).status).toBe(200)
    expect([await routing.offersOf(bob), await routing.offersOf(dora)]).toEqual([
      [],
      [conversation],
    ])
  })

  it('comes back after a pause when everybody has declined', async () => {
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    await routing.decides(bob, 'decline', ana)
    await routing.passesWith([bob], 100)
    expect(await routing.offersOf(bob)).toEqual([])
    await routing.passesWith([bob], 40)
    expect(await routing.offersOf(bob)).toEqual([conversation])
  })

  it('makes somebody who misses two away, and says so', async () => {
    await routing.isThere(bob)
    await routing.asksForPerson(ana)
    await routing.passesWith([bob], 240)
    const { presence, presenceWhy } = await routing.standingOf(bob)
    expect(presence).toBe('away')
    expect(presenceWhy).toMatch(/missed 2 offers/)
    expect(await routing.offersOf(bob)).toEqual([])
  })
})

describe('nobody', () => {
  it('is asked who gave no sign of life, and work waits for all to see', async () => {
    await routing.isThere(bob)
    await house.passes(120)
    const conversation = await routing.asksForPerson(ana)
    await routing.isThere(dora, 'busy')
    const { body } = await dora.ask('GET', '/api/queue-board')
    expect(body.queues[0]).toMatchObject({ waiting: 1, items: [{ conversation, offer: null }] })
    expect((await dora.takesOver(ana)).holder.kind).toBe('human')
  })

  it('loses their work by closing the laptop for a moment', async () => {
    await routing.isThere(bob)
    await routing.asksForPerson(ana)
    await routing.decides(bob, 'accept', ana)
    await house.passes(300)
    expect(await dora.holderOf(ana)).toBe('human')
  })
})

describe('away and reassign', () => {
  it('gives all somebody holds to others in the same moment', async () => {
    await routing.isThere(bob)
    const conversation = await routing.asksForPerson(ana)
    await routing.decides(bob, 'accept', ana)
    await routing.isThere(dora)
    await routing.isThere(bob, 'away', { reassign: true })
    expect(await routing.offersOf(dora)).toEqual([conversation])
    expect(await routing.standingOf(bob)).toMatchObject({ presence: 'away', load: 0 })
  })
})

describe('why somebody was asked', () => {
  it('can be read later: who was considered, what removed or ranked them', async () => {
    await routing.isThere(bob)
    await routing.asksForPerson(ana)
    const { body } = await dora.ask('GET', `/api/conversations/${await ana.conversation()}/routing`)
    const [record] = body.items
    expect(record).toMatchObject({ chosen: { name: 'Bob' }, queue: 'support', by: 'routing' })
    expect(record.ranked[0]).toMatchObject({ agent: { name: 'Bob' }, parts: { free_capacity: 25 } })
    const offline = record.removed.find(
      ({ obstacle }: { obstacle: string }) => obstacle === 'offline',
    )
    expect(offline.agents.map(({ name }: { name: string }) => name)).toContain('Dora')
    expect(body.now.offer).toMatchObject({ agent: bob.id })
  })
})
