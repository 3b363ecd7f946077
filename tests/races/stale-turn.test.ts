import { afterEach, describe, expect, it } from 'vitest'
import {
  type Agent,
  openHouse,
  placeOrder,
  refundedOf,
  refundingModel,
  type TestHouse,
  type Visitor,
  visitor,
} from '../kit/index.ts'

let house: TestHouse
afterEach(() => house.close())

type Meanwhile = (ana: Visitor, bob: Agent) => Promise<unknown>

/** Lets something happen while the assistant stands still between desk and commit. */
async function race(point: 'gathered' | 'thought', question: string, meanwhile: Meanwhile) {
  const email = 'ana@example.com'
  const [ana, bob] = [await visitor(house, { id: 'u1', name: 'Ana', email }), await house.agent()]
  await placeOrder(house, ana)
  const stopped = house.races.stopAt(point)
  await ana.says(question)
  const passing = house.passes(8)
  await stopped.reached
  await meanwhile(ana, bob)
  stopped.letGo()
  await passing
  await house.settle()
  return { ana, bob }
}

const key = () => crypto.randomUUID()
const reply = { key: key(), text: 'I do that myself.', sawMessage: null }

const interruptions: [string, Meanwhile][] = [
  ['an agent takes over', (ana, bob) => bob.tries('take-over', ana)],
  ['an agent replies', (ana, bob) => bob.tries('reply', ana, { ...reply, key: key() })],
  ['the customer asks for a person', (ana) => ana.writesMeanwhile('I want to talk to a human')],
  ['the conversation is resolved', (ana, bob) => bob.tries('resolve', ana)],
]

describe.each(['gathered', 'thought'] as const)('a turn that had come as far as "%s"', (point) => {
  it.each(interruptions)('says nothing any more when %s', async (_what, meanwhile) => {
    house = await openHouse()
    const { ana, bob } = await race(point, 'How do I reset my password?', meanwhile)
    const authors = (await bob.messages(ana)).map(({ author }) => author.kind)
    expect(authors).not.toContain('assistant')
    const dropped = (await house.eventsOf(ana)).filter(({ kind }) => kind === 'turn_dropped')
    expect(dropped).toHaveLength(1)
  })

  it.each(interruptions)(
    'does nothing any more when %s: no money moves',
    async (_what, meanwhile) => {
      house = await openHouse({ model: refundingModel(2_000) })
      const { ana } = await race(point, 'Please refund my order.', meanwhile)
      await house.settle()
      expect(await refundedOf(house)).toBe(0)
      const kinds = (await house.eventsOf(ana)).map(({ kind }) => kind)
      expect(kinds).not.toContain('action_requested')
    },
  )

  it('gives way to guidance: the only answer is the one on behalf of the agent', async () => {
    house = await openHouse()
    const lesson = { key: key(), text: 'Yes, on the third floor, every Tuesday.' }
    const { ana, bob } = await race(point, 'How do I reset my password?', (anas, bobs) =>
      bobs.tries('steer', anas, lesson),
    )
    await house.passes(10)
    const words = (await bob.messages(ana)).filter(({ author }) => author.kind === 'assistant')
    expect(words.map(({ author }) => author.onBehalfOf)).toEqual(['Bob'])
    expect(words[0]?.text).toContain('third floor')
  })

  it('answers the newest message instead of the one it had read, once', async () => {
    house = await openHouse()
    const { ana, bob } = await race(point, 'How do I reset my password?', (anas) =>
      anas.writesMeanwhile('Sorry, I mean: how do I pause my subscription?'),
    )
    await house.passes(15)
    const messages = await bob.messages(ana)
    expect(messages.map(({ author }) => author.kind)).toEqual(['customer', 'customer', 'assistant'])
    const dropped = (await house.eventsOf(ana)).filter(({ kind }) => kind === 'turn_dropped')
    expect(dropped.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ why: 'newer_message' }),
    ])
  })
})

describe('an action that was accepted but not yet performed', () => {
  it('is cancelled when an agent takes over before, and the log says so', async () => {
    house = await openHouse({ model: refundingModel(2_000) })
    const email = 'ana@example.com'
    const [ana, bob] = [await visitor(house, { id: 'u1', name: 'Ana', email }), await house.agent()]
    await placeOrder(house, ana)
    await ana.says('Please refund my order.')
    house.clock.move(10)
    // The lane alone: the action lies in the outbox and nobody has fetched it.
    await house.node.lane.drain()
    await bob.takesOver(ana)
    expect(await refundedOf(house)).toBe(0)
    const performed = (await house.eventsOf(ana)).find(({ kind }) => kind === 'action_performed')
    expect(performed?.payload).toMatchObject({ result: { state: 'cancelled' } })
  })
})
