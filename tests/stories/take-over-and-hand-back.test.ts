import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

describe('the baton', () => {
  it('goes to whoever takes over; the assistant says nothing while they hold it', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await bob.takesOver(ana)
    await ana.hears(/Bob has joined/)
    await ana.says('How do I reset my password?')
    await house.passes(60)
    expect(await bob.holderOf(ana)).toBe('human')
    expect((await bob.messages(ana)).map(({ author }) => author.kind)).not.toContain('assistant')
  })

  it('comes back with a note: the waiting message is answered when the note says so', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await bob.takesOver(ana)
    await ana.says('How do I reset my password?')
    await bob.handsBack(ana, { done: 'Checked the account.', answerWaiting: true })
    await ana.hears(/Bob has left/)
    await ana.hears(/Forgot password/)
    expect(await bob.holderOf(ana)).toBe('ai')
  })

  it('comes back quietly otherwise: the assistant answers only what is written next', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await bob.takesOver(ana)
    await ana.says('How do I reset my password?')
    await bob.handsBack(ana, { done: 'Told her on the phone.', answerWaiting: false })
    await house.passes(60)
    expect((await bob.messages(ana)).map(({ author }) => author.kind)).not.toContain('assistant')
    await ana.says('Where do I find the label to send my parcel back?')
    await ana.hears(/QR code|label/i)
  })

  it('is given back only by whoever holds it', async () => {
    const [ana, bob, eve] = [
      await visitor(house),
      await house.agent(),
      await house.agent('agent', 'Eve'),
    ]
    await ana.says('I want to talk to a human')
    await bob.takesOver(ana)
    const { status, body } = await eve.tries('hand-back', ana, {})
    expect([status, body.code]).toEqual([409, 'not_holder'])
    expect(await bob.holderOf(ana)).toBe('human')
  })

  it('goes back to the queue when its holder puts it there, and the customer is told', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await bob.takesOver(ana)
    const row = await bob.does('requeue', ana)
    expect(row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
    expect(row.waitEndsAt).not.toBeNull()
    await ana.hears(/with the team/)
  })

  it('can be put back by a supervisor when its holder is away, and by nobody else', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    const [eve, ida] = [await house.agent('agent', 'Eve'), await house.agent('supervisor', 'Ida')]
    await ana.says('I want to talk to a human')
    await bob.takesOver(ana)
    expect((await eve.tries('requeue', ana)).body.code).toBe('not_holder')
    expect((await ida.does('requeue', ana)).holder.kind).toBe('waiting')
  })
})
