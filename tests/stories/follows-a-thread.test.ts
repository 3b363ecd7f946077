import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { follow } from '../../packages/server/src/capabilities/conversations/live-routes.ts'
import { listener, openBubble, openHouse, type TestHouse, visitor } from '../kit/index.ts'
import { logShows } from '../kit/streams.ts'

/** Whoever else works on this server may hold the end of the log back for a while. */
const patiently = { timeout: 30_000 }

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

/** The database fails once, for whoever asks next. */
function breakOnce(): void {
  const { transact } = house.db
  house.db.transact = () => {
    house.db.transact = transact
    return Promise.reject(new Error('Connection terminated'))
  }
}

describe('an open bubble', () => {
  it('shows the new thread of a customer who comes back after a week', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.resolves(ana)
    await house.passes(8 * 86_400)
    const bubble = await openBubble(house, ana, '1')
    await ana.says('My grinder is jammed, what can I do?')
    await house.passes(10)
    const texts = async () => {
      await house.node.announce()
      return bubble.texts()
    }
    const said = (await ana.messages()).map(({ text }) => text)
    await expect.poll(texts, patiently).toEqual(said)
    bubble.stream.close()
  })

  it('misses nothing of a new thread because of what it had seen of the old one', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.resolves(ana)
    const before = await openBubble(house, ana)
    before.stream.close()
    await house.passes(8 * 86_400)
    await ana.says('My grinder is jammed, what can I do?')
    await ana.says('It is the small one.')
    await ana.says('It makes no sound.')
    const bubble = await openBubble(house, ana, before.lastId())
    expect(bubble.texts()).toEqual((await ana.messages()).map(({ text }) => text))
    const again = await openBubble(house, ana, bubble.lastId())
    expect(again.texts()).toEqual([])
    for (const { stream } of [bubble, again]) stream.close()
  })

  it('is sent away to come back when it could not be told what happened', async () => {
    const ana = await visitor(house)
    await ana.says('How do I reset my password?')
    breakOnce()
    expect((await openBubble(house, ana)).stream.closed).toBe(true)
    expect(house.node.house.live.size()).toBe(0)
  })
})

describe('an open screen', () => {
  it('is sent away to come back when it could not catch up', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    const { stream } = listener()
    const person = {
      workspace: house.workspace,
      agent: bob.id,
      name: 'Bob',
      role: 'agent',
      via: 'session',
    } as const
    await logShows(house, '0.0', 1)
    breakOnce()
    await follow(house.node.house, stream, person, '0.0')
    expect(stream.closed).toBe(true)
  })
})
