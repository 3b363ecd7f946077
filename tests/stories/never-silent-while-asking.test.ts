import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const question = 'Do you engrave Gertrude on a silver spoon?'
const asking = /checking this with a colleague/

describe('while the assistant asks a colleague', () => {
  it('the customer is told after a while, and only once', async () => {
    const ana = await visitor(house)
    await ana.says(question)
    await house.passes(20)
    expect((await ana.heard()).join()).not.toMatch(asking)
    await house.passes(60)
    await house.passes(120)
    expect((await ana.heard()).filter((text) => asking.test(text))).toHaveLength(1)
  })

  it('nothing is said when the answer came in time', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(question)
    await house.passes(20)
    await bob.steers(ana, 'Yes, we engrave up to twelve letters.')
    await house.passes(120)
    expect((await ana.heard()).join()).not.toMatch(asking)
  })
})
