import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const question = 'Do you engrave Gertrude on a silver spoon?'
const lesson = 'Yes, we engrave up to twelve letters on a silver spoon.'

async function taught(reach: object) {
  const [ana, bob] = [await visitor(house), await house.agent()]
  await ana.says(question)
  await house.passes(20)
  await bob.steers(ana, lesson, reach)
  await ana.hears(/twelve letters/)
  return bob
}

describe('guidance with a reach of its own', () => {
  it('for one customer neither answers another nor makes the assistant sure of something else', async () => {
    const bob = await taught({ scope: 'this_customer' })
    const carl = await visitor(house)
    await carl.says(question)
    await house.passes(20)
    expect((await carl.heard()).join()).not.toContain('twelve')
    expect(await bob.holderOf(carl)).toBe('waiting')
  })

  it('answers nobody any more once it has run out', async () => {
    const validUntil = new Date(house.clock.now().getTime() + 3_600_000).toISOString()
    const bob = await taught({ scope: 'always', validUntil })
    await house.passes(7_200)
    const carl = await visitor(house)
    await carl.says(question)
    await house.passes(20)
    expect((await carl.heard()).join()).not.toContain('twelve')
    expect(await bob.holderOf(carl)).toBe('waiting')
  })
})
