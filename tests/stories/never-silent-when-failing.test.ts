import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

/** From now on every turn breaks as soon as it has read its context. */
function breakTurns(): () => void {
  const { db } = house
  const original = db.transact
  db.transact = async (workspace, work) => {
    const result = await original(workspace, work)
    const isContext = typeof result === 'object' && result !== null && 'boundaries' in result
    if (isContext) throw new Error('the mind is out of order')
    return result
  }
  return () => {
    db.transact = original
  }
}

describe('a turn that fails again and again', () => {
  it('ends with a person, and says so to the customer', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    const mend = breakTurns()
    await ana.says('How do I reset my password?')
    for (const seconds of [5, 10, 20, 40]) await house.passes(seconds)
    mend()
    const { row, escalation } = await bob.sees(ana)
    expect(row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
    expect(escalation?.whyNow.trigger).toBe('assistant_unavailable')
    expect((await ana.heard()).at(-1)).toMatch(/bringing in a colleague/)
  })
})
