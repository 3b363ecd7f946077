import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

/** Lets something happen between two transactions of the house, once. */
function between(
  when: (result: unknown) => boolean,
  happening: () => Promise<unknown>,
): () => void {
  const { db } = house
  const original = db.transact
  let armed = true
  db.transact = async (workspace, work) => {
    const result = await original(workspace, work)
    if (armed && when(result)) {
      armed = false
      await happening()
    }
    return result
  }
  return () => {
    db.transact = original
  }
}

const looksLikeContext = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'said' in result && 'state' in result

describe('what is asked for while the same work is under way', () => {
  it('is not lost: handed back between looking and leaving, the waiting question is answered', async () => {
    const [mia, bob] = [await visitor(house), await house.agent()]
    await mia.writesMeanwhile('How do I reset my password?')
    const id = await mia.conversation()
    await bob.ask('POST', `/api/conversations/${id}/take-over`)
    house.clock.move(5)
    const restore = between(looksLikeContext, () =>
      bob.ask('POST', `/api/conversations/${id}/hand-back`, { answerWaiting: true }),
    )
    await house.settle()
    restore()
    await house.passes(60)
    expect((await mia.heard()).at(-1)).toMatch(/password/i)
  })

  it('is not lost: a wait that begins while the old one is being ended keeps its clock', async () => {
    const [mia, bob] = [await visitor(house), await house.agent()]
    await mia.says('I want to talk to a person, please.')
    const id = await mia.conversation()
    house.clock.move(3600)
    const { db } = house
    const original = db.transact
    let armed = true
    db.transact = async (workspace, work) => {
      if (armed) {
        armed = false
        await bob.ask('POST', `/api/conversations/${id}/take-over`)
        await bob.ask('POST', `/api/conversations/${id}/requeue`)
      }
      return original(workspace, work)
    }
    await house.settle()
    db.transact = original
    expect(await bob.holderOf(mia)).toBe('waiting')
    await house.passes(3600)
    expect((await mia.heard()).at(-1)).toMatch(/nobody could come in time/)
  })
})
