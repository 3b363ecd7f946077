import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { after } from '../../packages/server/src/platform/clock/clock.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { claim } from '../../packages/server/src/platform/lane/claim.ts'
import { finishWork, LeaseLost } from '../../packages/server/src/platform/lane/work.ts'
import { knock, openHouse, type TestHouse, texter, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const countOf = async (what: 'conversations' | 'messages' | 'customers'): Promise<number> => {
  const [row] = await house.db.transact(house.workspace, (tx) =>
    tx.rows<Record<string, number>>(sql`
      select (select count(*)::int from conversations) as conversations,
        (select count(*)::int from messages where author_kind = 'customer') as messages,
        (select count(*)::int from customers) as customers`),
  )
  return row?.[what] ?? -1
}

describe('two nodes of one house', () => {
  it('make one conversation of the twenty first messages that a customer sends at once', async () => {
    const other = await house.anotherNode()
    const ana = texter(house, 'whatsapp_cloud')
    const doors = [house.node.app, other.app]
    const webhooks = Array.from({ length: 20 }, (_, place) => ana.sends(`Hello, number ${place}`))
    const statuses = await Promise.all(
      webhooks.map((webhook, place) => knock(doors[place % 2] ?? other.app, webhook)),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    await Promise.all([house.node.lane.drain(), other.lane.drain()])
    await house.settle()
    expect([
      await countOf('conversations'),
      await countOf('messages'),
      await countOf('customers'),
    ]).toEqual([1, 20, 1])
  })

  it('answer a question once, though both look for work at the same moment', async () => {
    const other = await house.anotherNode()
    const customers = await Promise.all(Array.from({ length: 6 }, () => visitor(house)))
    for (const each of customers) await each.says('How do I reset my password?')
    house.clock.move(10)
    await Promise.all(
      [house.node, other].flatMap(({ lane, outbox }) => [
        lane.drain(),
        lane.drain(),
        outbox.drain(),
      ]),
    )
    await house.settle()
    for (const each of customers) expect(await each.heard()).toHaveLength(1)
  })

  it('never both hold the same piece of work', async () => {
    const ana = texter(house, 'sms')
    for (let place = 0; place < 3; place += 1)
      await knock(house.node.app, ana.sends(`number ${place}`))
    const now = house.clock.now()
    const look = (node: string) => claim(house.db, { now, until: after(now, 45), node, most: 5 })
    const [one, two] = await Promise.all([look('one'), look('two')])
    const mine = [...(one ?? []), ...(two ?? [])].filter(
      ({ workspace }) => workspace === house.workspace,
    )
    expect(mine).toHaveLength(1)
    house.clock.move(46)
    await house.settle()
    expect(await countOf('messages')).toBe(3)
  })
})

describe('a lease', () => {
  it('that ran out is taken over, and whoever lost it cannot commit', async () => {
    const ana = texter(house, 'sms')
    await knock(house.node.app, ana.sends('hello'))
    const take = async (node: string) => {
      const now = house.clock.now()
      const found = await claim(house.db, { now, until: after(now, 45), node, most: 50 })
      return found.find(({ workspace }) => workspace === house.workspace)
    }
    const slow = await take('slow')
    if (!slow) throw new Error('there was no work')
    expect(await take('quick')).toBeUndefined()
    house.clock.move(46)
    const quick = await take('quick')
    expect(quick?.id).toBe(slow.id)
    const finish = (work: typeof slow) =>
      house.db.transact(house.workspace, (tx) => finishWork(tx, work))
    await expect(finish(slow)).rejects.toThrow(LeaseLost)
    await expect(finish(quick ?? slow)).resolves.toBeUndefined()
  })

  it('lost in the middle of thinking leaves no words: the other node answers, once', async () => {
    const other = await house.anotherNode()
    const [ana, bob] = [await visitor(house), await house.agent()]
    const stopped = house.races.stopAt('thought')
    await ana.says('How do I reset my password?')
    house.clock.move(3)
    const slow = house.node.lane.drain()
    await stopped.reached
    house.clock.move(46)
    await other.lane.drain()
    stopped.letGo()
    await slow
    await house.settle()
    const authors = (await bob.messages(ana)).map(({ author }) => author.kind)
    expect(authors).toEqual(['customer', 'assistant'])
    expect(house.log.problems.map(({ sentence }) => sentence)).toContain(
      'lease lost, work left to another node',
    )
  })
})
