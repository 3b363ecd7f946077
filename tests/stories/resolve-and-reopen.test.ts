import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const day = 86_400

describe('a resolved conversation', () => {
  it('is opened again by the next message, and the assistant answers', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await bob.replies(ana, 'All done.')
    expect((await bob.resolves(ana)).status).toBe('resolved')
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    const { row } = await bob.sees(ana)
    expect([row.status, row.holder.kind]).toEqual(['open', 'ai'])
  })

  it('hands over again when the next message asks for a person', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.replies(ana, 'All done.')
    await bob.resolves(ana)
    await ana.says('I want to talk to a human')
    expect((await bob.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
  })

  it('is opened again by an agent who replies, and belongs to that agent then', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.resolves(ana)
    const row = await bob.replies(ana, 'One more thing: your parcel has left.')
    expect([row.status, row.holder.kind]).toEqual(['open', 'human'])
  })

  it('is history after a week: then a message opens a new conversation with the same customer', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.resolves(ana)
    const before = await ana.conversation()
    const { customer } = await bob.sees(ana)
    await house.passes(8 * day)
    await ana.says('How do I get a return label?')
    expect(await ana.conversation()).not.toBe(before)
    expect((await bob.sees(ana)).customer.id).toBe(customer.id)
  })

  it('is not resolved twice, and says why', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.resolves(ana)
    const { status, body } = await bob.tries('resolve', ana)
    expect([status, body.code]).toEqual([409, 'resolved'])
    expect(await bob.does('reopen', ana)).toMatchObject({ status: 'open' })
  })
})
