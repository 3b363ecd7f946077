import { defaultPolicy } from '@baton/domain'
import { afterEach, describe, expect, it } from 'vitest'
import {
  openHouse,
  placeOrder,
  refundedOf,
  refundingModel,
  type TestHouse,
  visitor,
} from '../kit/index.ts'

let house: TestHouse
afterEach(() => house.close())

async function wants(amountCents: number) {
  house = await openHouse({ model: refundingModel(amountCents) })
  const ana = await visitor(house, { id: 'u1', name: 'Ana', email: 'ana@example.com' })
  await placeOrder(house, ana)
  const bob = await house.agent()
  await ana.says('Please refund my order.')
  await house.passes(15)
  return { ana, bob }
}

describe('much money', () => {
  it('that only the order names brings in a person before anything is thought', async () => {
    house = await openHouse({
      policy: { amounts: { ...defaultPolicy.amounts, minimumCents: 15_000 } },
    })
    const ana = await visitor(house, { id: 'u1', name: 'Ana', email: 'ana@example.com' })
    await placeOrder(house, ana)
    const bob = await house.agent()
    await ana.says('I want a refund for order K-1001.')
    await house.settle()
    const { row } = await bob.sees(ana)
    expect(row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
    const raised = (await house.eventsOf(ana)).find(({ kind }) => kind === 'escalation_raised')
    expect(raised?.payload).toMatchObject({
      finding: { trigger: 'amount', evidence: { measured: { amountCents: 20_000 } } },
    })
  })

  it('that the assistant wants to move is left to a person', async () => {
    const amounts = { ...defaultPolicy.amounts, minimumCents: 15_000 }
    house = await openHouse({ model: refundingModel(16_000), policy: { amounts } })
    const ana = await visitor(house, { id: 'u1', name: 'Ana', email: 'ana@example.com' })
    const bob = await house.agent()
    await ana.says('Something about a refund, what can you do for me?')
    await house.passes(15)
    const { row } = await bob.sees(ana)
    expect(row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
    const raised = (await house.eventsOf(ana)).find(({ kind }) => kind === 'escalation_raised')
    expect(raised?.payload).toMatchObject({ finding: { trigger: 'amount' } })
  })
})

describe('a refund', () => {
  it('below the limit is done by the assistant, once, and the customer is told', async () => {
    const { ana } = await wants(2_000)
    expect(await refundedOf(house)).toBe(2_000)
    await ana.hears(/refunded €20.00/)
    await house.passes(600)
    expect(await refundedOf(house)).toBe(2_000)
  })

  it('above the limit waits for a person, and no money moves meanwhile', async () => {
    const { ana, bob } = await wants(9_000)
    const { row, escalation } = await bob.sees(ana)
    expect(row.holder).toEqual({ kind: 'waiting', for: 'steer' })
    expect(escalation?.action).toMatchObject({
      tool: 'refund_order',
      input: { amountCents: 9_000 },
    })
    await house.passes(300)
    expect(await refundedOf(house)).toBe(0)
  })

  it('that was approved is done once, also when two people approve at the same moment', async () => {
    const { ana, bob } = await wants(9_000)
    const eve = await house.agent('agent', 'Eve')
    const approve = () => ({ key: crypto.randomUUID(), text: '', decision: { approved: true } })
    const answers = await Promise.all([
      bob.tries('steer', ana, approve()),
      eve.tries('steer', ana, approve()),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    await ana.hears(/refunded €90.00/)
    await house.passes(60)
    expect(await refundedOf(house)).toBe(9_000)
    const performed = (await house.eventsOf(ana)).filter(({ kind }) => kind === 'action_performed')
    expect(performed).toHaveLength(1)
  })

  it('can be approved with another amount', async () => {
    const { ana, bob } = await wants(9_000)
    await bob.approves(ana, { amountCents: 4_500 })
    await ana.hears(/refunded €45.00/)
    expect(await refundedOf(house)).toBe(4_500)
  })

  it('that was refused never happens, and the assistant says what it was told to', async () => {
    const { ana, bob } = await wants(9_000)
    await bob.steers(ana, 'We can offer a new kettle instead.', {
      decision: { approved: false, why: 'too late' },
    })
    await ana.hears(/new kettle instead/)
    expect(await refundedOf(house)).toBe(0)
  })

  it('is never more than was paid, whoever approves it', async () => {
    const { ana } = await wants(2_000)
    await ana.hears(/refunded/)
    const { bob } = { bob: await house.agent() }
    expect(await refundedOf(house)).toBe(2_000)
    await bob.takesOver(ana)
    expect(await bob.holderOf(ana)).toBe('human')
  })
})
