import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Agent, openHouse, type TestHouse, type Visitor, visitor } from '../kit/index.ts'

let house: TestHouse
let ana: Visitor
let bob: Agent
let dora: Agent
beforeEach(async () => {
  house = await openHouse()
  ana = await visitor(house)
  bob = await house.agent('agent', 'Bob')
  dora = await house.agent('agent', 'Dora')
}, 90_000)
afterEach(() => house.close())

const isThere = async (agent: Agent, presence = 'available', more: object = {}) => {
  const { status } = await agent.ask('PUT', '/api/presence', { presence, ...more })
  expect(status).toBe(200)
  await house.settle()
}
const offersOf = async (agent: Agent): Promise<string[]> => {
  const { body } = await agent.ask('GET', '/api/offers')
  return body.items.map(({ conversation }: { conversation: string }) => conversation)
}
const standingOf = async (agent: Agent) => (await agent.ask('GET', '/api/offers')).body.me
const asksForPerson = async (who: Visitor): Promise<string> => {
  await who.says('I want to talk to a person, please.')
  return who.conversation()
}
const decides = async (agent: Agent, how: 'accept' | 'decline', who: Visitor) => {
  const answer = await agent.ask('POST', `/api/offers/${await who.conversation()}/${how}`)
  await house.settle()
  return answer
}

/** Screens are open all the while: whoever is named shows a sign of life on the way. */
const passesWith = async (agents: Agent[], seconds: number) => {
  for (let left = seconds; left > 0; left -= 20) {
    await house.passes(Math.min(20, left))
    for (const agent of agents) await agent.ask('POST', '/api/presence')
    await house.settle()
  }
}

describe('somebody who is there', () => {
  it('is offered what waits, and holds it once they accept', async () => {
    await isThere(bob)
    const conversation = await asksForPerson(ana)
    expect(await offersOf(bob)).toEqual([conversation])
    const { status, body } = await decides(bob, 'accept', ana)
    expect([status, body.row.holder]).toMatchObject([200, { kind: 'human', agent: bob.id }])
    expect(await offersOf(bob)).toEqual([])
    expect(await standingOf(bob)).toMatchObject({ load: 1, open: { webchat: 1 } })
    await ana.hears(/Bob has joined/)
  })

  it('is offered at once what waited before they came', async () => {
    const conversation = await asksForPerson(ana)
    expect(await offersOf(bob)).toEqual([])
    await isThere(bob)
    expect(await offersOf(bob)).toEqual([conversation])
  })

  it('is asked again at once when their hands are free', async () => {
    const cleo = await house.agent('supervisor', 'Cleo')
    await cleo.ask('PATCH', `/api/routing/people/${bob.id}`, { capacity: 1 })
    await isThere(bob)
    await asksForPerson(ana)
    await decides(bob, 'accept', ana)
    const eve = await visitor(house)
    const waiting = await asksForPerson(eve)
    expect(await offersOf(bob)).toEqual([])
    await bob.resolves(ana)
    expect(await offersOf(bob)).toEqual([waiting])
  })

  it('is told that an offer is over when somebody else took the conversation', async () => {
    await isThere(bob)
    await asksForPerson(ana)
    await dora.takesOver(ana)
    expect(await offersOf(bob)).toEqual([])
    expect((await decides(bob, 'accept', ana)).body.code).toBe('not_offered')
    expect(await standingOf(bob)).toMatchObject({ load: 0 })
  })
})

describe('an offer that is not accepted', () => {
  it('goes to somebody else, with no word to the customer', async () => {
    await isThere(bob)
    const conversation = await asksForPerson(ana)
    await isThere(dora)
    expect(await offersOf(dora)).toEqual([])
    const before = (await ana.heard()).length
    await passesWith([bob, dora], 46)
    expect([await offersOf(bob), await offersOf(dora)]).toEqual([[], [conversation]])
    expect((await ana.heard()).length).toBe(before)
  })

  it('goes to somebody else at once when it is declined', async () => {
    await isThere(bob)
    const conversation = await asksForPerson(ana)
    await isThere(dora)
    expect((await decides(bob, 'decline', ana)).status).toBe(200)
    expect([await offersOf(bob), await offersOf(dora)]).toEqual([[], [conversation]])
  })

  it('comes back after a pause when everybody has declined', async () => {
    await isThere(bob)
    const conversation = await asksForPerson(ana)
    await decides(bob, 'decline', ana)
    await passesWith([bob], 100)
    expect(await offersOf(bob)).toEqual([])
    await passesWith([bob], 40)
    expect(await offersOf(bob)).toEqual([conversation])
  })

  it('makes somebody who misses two away, and says so', async () => {
    await isThere(bob)
    await asksForPerson(ana)
    await passesWith([bob], 240)
    const { presence, presenceWhy } = await standingOf(bob)
    expect(presence).toBe('away')
    expect(presenceWhy).toMatch(/missed 2 offers/)
    expect(await offersOf(bob)).toEqual([])
  })
})

describe('nobody', () => {
  it('is asked who gave no sign of life, and work waits for all to see', async () => {
    await isThere(bob)
    await house.passes(120)
    const conversation = await asksForPerson(ana)
    await isThere(dora, 'busy')
    const { body } = await dora.ask('GET', '/api/queue-board')
    expect(body.queues[0]).toMatchObject({ waiting: 1, items: [{ conversation, offer: null }] })
    expect((await dora.takesOver(ana)).holder.kind).toBe('human')
  })

  it('loses their work by closing the laptop for a moment', async () => {
    await isThere(bob)
    await asksForPerson(ana)
    await decides(bob, 'accept', ana)
    await house.passes(300)
    expect(await dora.holderOf(ana)).toBe('human')
  })
})

describe('away and reassign', () => {
  it('gives all somebody holds to others in the same moment', async () => {
    await isThere(bob)
    const conversation = await asksForPerson(ana)
    await decides(bob, 'accept', ana)
    await isThere(dora)
    await isThere(bob, 'away', { reassign: true })
    expect(await offersOf(dora)).toEqual([conversation])
    expect(await standingOf(bob)).toMatchObject({ presence: 'away', load: 0 })
  })
})

describe('why somebody was asked', () => {
  it('can be read later: who was considered, what removed or ranked them', async () => {
    await isThere(bob)
    await asksForPerson(ana)
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
