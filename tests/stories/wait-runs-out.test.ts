import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const minute = 60

describe('a customer who waits for a person', () => {
  it('is promised a callback when nobody came in time, and may go on with the assistant', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await house.passes(14 * minute)
    expect(await bob.holderOf(ana)).toBe('waiting')
    await house.passes(2 * minute)
    await ana.hears(/nobody could come in time/)
    expect(await bob.holderOf(ana)).toBe('ai')
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
  })

  it('is not promised anything when somebody came: the old clock changes nothing', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await house.passes(10 * minute)
    await bob.takesOver(ana)
    await house.passes(60 * minute)
    expect(await bob.holderOf(ana)).toBe('human')
    expect((await ana.heard()).join()).not.toContain('nobody could come')
  })

  it('begins a new wait when they are put back, which does not end with the old one', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await house.passes(10 * minute)
    await bob.takesOver(ana)
    await bob.does('requeue', ana)
    await house.passes(10 * minute)
    expect(await bob.holderOf(ana)).toBe('waiting')
    await house.passes(6 * minute)
    await ana.hears(/nobody could come in time/)
  })
})

describe('a promised callback', () => {
  it('stands among those who wait for a person until one has answered', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    const unassigned = async () => (await bob.ask('GET', '/api/conversations?view=unassigned')).body
    await ana.says('I want to talk to a human')
    await house.passes(16 * minute)
    const { items, counts } = await unassigned()
    expect(items).toMatchObject([{ id: await ana.conversation(), holder: { kind: 'ai' } }])
    expect([items[0].callbackSince, counts.unassigned]).toEqual([expect.any(String), 1])
    await bob.takesOver(ana)
    expect((await unassigned()).items).toEqual([])
    expect((await bob.sees(ana)).row.callbackSince).not.toBeNull()
    const row = await bob.replies(ana, 'Here I am, as promised.')
    expect(row.callbackSince).toBeNull()
    await bob.handsBack(ana)
    expect((await unassigned()).counts.unassigned).toBe(0)
  })

  it('is kept by whoever resolves the conversation', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await house.passes(16 * minute)
    expect((await bob.resolves(ana)).callbackSince).toBeNull()
  })
})

describe('a question for a colleague that nobody answers', () => {
  it('becomes a call for a person, and then a promised callback: never silence', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('Which wallpaper suits my aunt Gertrude in Lisbon?')
    await house.passes(20)
    expect((await bob.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'steer' })
    await house.passes(10 * minute)
    expect((await bob.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
    await ana.hears(/bringing in a colleague/)
    await house.passes(16 * minute)
    await ana.hears(/nobody could come in time/)
  })
})

describe('a customer who does not want to wait any more', () => {
  it('takes the request back in words, and the assistant answers what waits', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await ana.says("Never mind, I don't need a human anymore. How do I reset my password?")
    await ana.hears(/Forgot password/)
    expect(await bob.holderOf(ana)).toBe('ai')
  })

  it('takes it back with the button', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await ana.presses('withdraw')
    await ana.hears(/I'm here/)
    expect(await bob.holderOf(ana)).toBe('ai')
    const { timeline } = await bob.sees(ana)
    expect(timeline.some((item) => item.kind === 'marker' && item.event === 'withdrawn')).toBe(true)
  })

  it('chooses a callback instead, and is told that it is promised', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    await ana.presses('callback')
    await ana.hears(/get back to you/)
    expect(await bob.holderOf(ana)).toBe('ai')
  })
})
