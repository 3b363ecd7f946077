import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const question = 'Do you engrave Gertrude on a silver spoon?'
const lesson = 'Yes, we engrave up to twelve letters on a silver spoon for 15 euros, within a week.'

async function stuckOn(words: string) {
  const ana = await visitor(house)
  await ana.says(words)
  await house.passes(20)
  return ana
}

describe('guidance', () => {
  it('makes the assistant answer in its own name, on behalf of whoever gave it, citing what was taught', async () => {
    const [ana, bob] = [await stuckOn(question), await house.agent('supervisor')]
    await bob.steers(ana, lesson)
    await ana.hears(/twelve letters/)
    const answer = (await bob.messages(ana)).at(-1)
    expect(answer?.author).toMatchObject({ kind: 'assistant', onBehalfOf: 'Bob' })
    expect(answer?.sources[0]?.taught).toBe(true)
    expect(await bob.holderOf(ana)).toBe('ai')
  })

  it('answers the next customer with the same question without anybody, citing the article it became', async () => {
    const [ana, bob] = [await stuckOn(question), await house.agent('supervisor')]
    await bob.steers(ana, lesson)
    await ana.hears(/twelve letters/)
    const [taught] = (await bob.messages(ana)).at(-1)?.sources ?? []
    const carl = await visitor(house)
    await carl.says('Do you engrave Wilhelmina on a silver spoon?')
    await carl.hears(/twelve letters/)
    const answer = (await bob.messages(carl)).at(-1)
    expect(answer?.sources.map(({ article }) => article)).toContain(taught?.article)
    expect((await bob.sees(carl)).escalation).toBeNull()
    expect(answer?.author.onBehalfOf).toBeNull()
  })

  it('that names an amount helps its own customer, and others only once a supervisor approved it', async () => {
    const [ana, bob] = [await stuckOn(question), await house.agent()]
    await bob.steers(ana, lesson)
    await ana.hears(/twelve letters/)
    const carl = await stuckOn(question)
    expect((await carl.heard()).join()).not.toContain('twelve')
    const { body } = await bob.ask('GET', '/api/guidance-reviews')
    expect(body.items).toMatchObject([{ state: 'waiting', text: lesson }])
  })

  it('for this case alone teaches nobody: the next customer brings the question up again', async () => {
    const [ana, bob] = [await stuckOn(question), await house.agent()]
    await bob.steers(ana, lesson, { scope: 'this_case' })
    await ana.hears(/twelve letters/)
    const carl = await stuckOn(question)
    expect((await carl.heard()).join()).not.toContain('twelve')
    expect((await bob.sees(carl)).row.holder).toEqual({ kind: 'waiting', for: 'steer' })
  })

  it('leaves a suggestion for those who keep the help centre', async () => {
    const [ana, bob] = [await stuckOn(question), await house.agent('supervisor')]
    await bob.steers(ana, lesson)
    await ana.hears(/twelve letters/)
    const { body } = await bob.ask('GET', '/api/suggestions')
    const mine = body.items.filter((each: { from: string }) => each.from === 'guidance')
    expect(mine).toEqual([expect.objectContaining({ conversation: await ana.conversation() })])
  })

  it('counts once, however often the same key comes', async () => {
    const [ana, bob] = [await stuckOn(question), await house.agent()]
    const key = crypto.randomUUID()
    await bob.steers(ana, lesson, { key })
    await bob.steers(ana, lesson, { key })
    await house.passes(30)
    expect((await ana.heard()).filter((text) => text.includes('twelve letters'))).toHaveLength(1)
  })

  it('is never shown to the customer as it was given', async () => {
    const [ana, bob] = [await stuckOn(question), await house.agent()]
    await bob.notes(ana, 'She is difficult, careful.')
    await bob.steers(ana, lesson)
    await house.passes(30)
    expect(JSON.stringify(await ana.messages())).not.toContain('difficult')
    expect((await ana.messages()).map(({ author }) => author.kind)).toEqual([
      'customer',
      'assistant',
    ])
  })
})
