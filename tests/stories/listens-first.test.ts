import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

describe('a customer who has not asked anything yet', () => {
  it.each([
    ["I'm going on holiday for three weeks", /listening/],
    ['I have a question', /listening/],
    ['one moment, I look for the number', /Take your time/],
  ])('is listened to, and no colleague is asked: "%s"', async (text, reply) => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(text)
    await house.passes(30)
    await ana.hears(reply)
    expect((await bob.sees(ana)).row.holder).toEqual({ kind: 'ai' })
  })

  it('and asks a moment later is answered once, to the whole of it', async () => {
    const ana = await visitor(house)
    await ana.says('I have a question')
    await house.passes(1)
    await ana.says('How do I reset my password?')
    await house.passes(30)
    const heard = await ana.heard()
    expect(heard.join()).toContain('Forgot password')
    expect(heard.join()).not.toContain('listening')
  })
})

describe('a customer who goes on while the assistant waits for guidance', () => {
  const odd = 'Do your kettles run on a 12 volt marine alternator?'

  it('and has solved it themself is not waited for any more', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(odd)
    await house.passes(30)
    expect((await bob.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'steer' })
    await ana.says('never mind, found it')
    await house.passes(30)
    expect((await bob.sees(ana)).row.holder).toEqual({ kind: 'ai' })
    const kinds = (await house.eventsOf(ana)).map(({ kind }) => kind)
    expect(kinds).toContain('withdrawn')
  })

  it('is read by whoever answers: what they added stands on the card', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(odd)
    await house.passes(30)
    await ana.says('It is the 2019 model, by the way.')
    await house.passes(5)
    const { escalation } = await bob.sees(ana)
    expect(escalation?.since).toEqual(['It is the 2019 model, by the way.'])
  })
})
