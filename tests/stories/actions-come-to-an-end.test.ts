import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { performAction } from '../../packages/server/src/capabilities/assistant/index.ts'
import { after } from '../../packages/server/src/platform/clock/clock.ts'
import { claimParcels } from '../../packages/server/src/platform/outbox/outbox.ts'
import {
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

/** A customer with an order, whose refund the assistant has asked for; nobody has fetched it from the outbox. */
async function asksForRefund(): Promise<Visitor> {
  const ana = await visitor(house, { id: 'u1', name: 'Ana', email: 'ana@example.com' })
  await placeOrder(house, ana)
  await ana.says('Please refund my order.')
  house.clock.move(10)
  await house.node.lane.drain()
  return ana
}

const resultsFor = async (ana: Visitor) =>
  (await house.eventsOf(ana)).flatMap(({ kind, payload }) =>
    kind === 'action_performed'
      ? [(payload as { result: { state: string; text: string } }).result]
      : [],
  )

describe('an action above the limit', () => {
  beforeEach(async () => {
    house = await openHouse({ model: refundingModel(15_000) })
  }, 90_000)

  it('that was approved is done, though the customer writes before it is', async () => {
    const [ana, bob] = [await asksForRefund(), await house.agent()]
    expect(await bob.holderOf(ana)).toBe('waiting')
    const decision = { decision: { approved: true } }
    const { status } = await bob.tries('steer', ana, {
      key: crypto.randomUUID(),
      text: '',
      ...decision,
    })
    expect(status).toBe(200)
    await ana.writesMeanwhile('Is anybody there?')
    house.clock.move(6)
    await house.node.lane.drain()
    await house.passes(10)
    expect(await refundedOf(house)).toBe(15_000)
    expect((await resultsFor(ana)).map(({ state }) => state)).toEqual(['done'])
    const words = (await bob.messages(ana)).filter(({ author }) => author.kind === 'assistant')
    expect(words).not.toEqual([])
  })
})

describe('an action within the limit', () => {
  beforeEach(async () => {
    house = await openHouse({ model: refundingModel(2_000) })
  }, 90_000)

  it('is not done any more once somebody has resolved the conversation, and the thread says why', async () => {
    const [ana, bob] = [await asksForRefund(), await house.agent()]
    await bob.resolves(ana)
    await house.passes(60)
    expect(await refundedOf(house)).toBe(0)
    expect(await resultsFor(ana)).toEqual([
      { state: 'cancelled', text: expect.stringMatching(/had been resolved/) },
    ])
  })

  it('is done once, though a slow sender comes back to it after another has done it', async () => {
    const ana = await asksForRefund()
    const now = house.clock.now()
    const claimed = await claimParcels(house.db, {
      now,
      until: after(now, 60),
      node: 'slow',
      most: 5,
    })
    const slow = claimed.find(({ workspace }) => workspace === house.workspace)
    if (!slow) throw new Error('there was nothing to do')
    house.clock.move(61)
    await house.node.outbox.sweepAbandoned()
    await house.settle()
    await performAction(house.node.house, slow)
    expect(await refundedOf(house)).toBe(2_000)
    expect((await resultsFor(ana)).map(({ state }) => state)).toEqual(['done'])
  })
})
