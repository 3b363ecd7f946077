import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

describe('the list of conversations', () => {
  it.each(['-5', '1e12', '1.5', 'x'])('refuses to begin after %s', async (after) => {
    const bob = await house.agent()
    const { status } = await bob.ask('GET', `/api/conversations?after=${after}`)
    expect(status).toBe(400)
  })

  it('goes on where a page ended', async () => {
    const bob = await house.agent()
    for (const text of ['Hello', 'Good morning']) await (await visitor(house)).says(text)
    const page = async (query: string) =>
      (await bob.ask('GET', `/api/conversations?limit=1${query}`)).body
    const first = await page('')
    const second = await page(`&after=${first.next}`)
    expect(second.items).toHaveLength(1)
    expect(second.items[0].id).not.toBe(first.items[0].id)
  })
})

describe('a search', () => {
  it.each(['conversations', 'articles'])(
    'for signs that no text can hold finds no %s and breaks nothing',
    async (what) => {
      const bob = await house.agent()
      const { status, body } = await bob.ask('GET', `/api/${what}?search=%00x`)
      expect([status, body.items]).toEqual([200, []])
    },
  )
})

describe('a message that comes under the id of another one', () => {
  it('is received all the same, under an id of its own', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    const answer = (await ana.messages()).at(-1)
    expect(await ana.posts({ id: answer?.id, text: 'I want to talk to a person, please.' })).toBe(
      202,
    )
    expect(await bob.holderOf(ana)).toBe('waiting')
    const [theirs, ours] = (await ana.messages()).filter(({ author }) => author.kind === 'customer')
    expect(ours?.text).toMatch(/talk to a person/)
    expect(new Set([theirs?.id, ours?.id, answer?.id]).size).toBe(3)
  })
})
