import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, texter, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

describe('messages close together', () => {
  it('get one answer, to all of them', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await ana.says('hello')
    await house.passes(1)
    await ana.says('I forgot something')
    await house.passes(1)
    await ana.says('how do I reset my password?')
    await ana.hears(/Forgot password/)
    await house.passes(60)
    expect(await ana.heard()).toHaveLength(1)
    const authors = (await bob.messages(ana)).map(({ author }) => author.kind)
    expect(authors).toEqual(['customer', 'customer', 'customer', 'assistant'])
  })

  it('never keep the answer away for good: somebody who goes on typing is answered in between', async () => {
    const ana = await visitor(house)
    for (let second = 0; second < 20; second += 1) {
      await ana.says(`How do I reset my password? (${second})`)
      await house.passes(1)
    }
    expect((await ana.heard()).length).toBeGreaterThan(0)
    expect((await ana.heard()).length).toBeLessThan(5)
  })

  it('are one question also when the second comes while the assistant thinks about the first', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    const thinking = house.races.stopAt('thought')
    await ana.says('Good morning, I have a question.')
    const passing = house.passes(8)
    await thinking.reached
    await ana.writesMeanwhile('How do I reset my password?')
    thinking.letGo()
    await passing
    await ana.hears(/Forgot password/)
    await house.passes(60)
    const words = (await bob.messages(ana)).filter(({ author }) => author.kind === 'assistant')
    expect(words).toHaveLength(1)
  })
})
