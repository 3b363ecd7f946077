import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, texter, visitor } from '../kit/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
}, 90_000)
afterAll(() => house.close())

describe('a question that the help centre answers', () => {
  it('is answered in the bubble, with the article the answer rests on', async () => {
    const ana = await visitor(house)
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    const [, answer] = await ana.messages()
    expect(answer?.author.kind).toBe('assistant')
    expect(answer?.sources.map(({ title }) => title)).toEqual(['Reset a forgotten password'])
    expect(answer?.sources[0]?.passage).toContain('Forgot password')
  })

  it.each(['sms', 'whatsapp_twilio', 'whatsapp_cloud'] as const)(
    'is answered by %s too',
    async (kind) => {
      const ana = texter(house, kind)
      await ana.says('How do I reset my password?')
      await ana.hears(/Forgot password/)
      const bob = await house.agent()
      const { row, timeline } = await bob.sees(ana)
      expect(row.holder.kind).toBe('ai')
      expect(row.unansweredSince).toBeNull()
      expect(timeline.at(-1)).toMatchObject({
        author: { kind: 'assistant' },
        delivery: { state: 'sent' },
      })
    },
  )

  it('is not answered with a guess when nothing written is about it: a colleague is asked, privately', async () => {
    const ana = await visitor(house)
    await ana.says('Which wallpaper suits my aunt Gertrude in Lisbon?')
    await house.passes(20)
    const bob = await house.agent()
    const { row, escalation } = await bob.sees(ana)
    expect(row.holder).toEqual({ kind: 'waiting', for: 'steer' })
    expect(escalation?.question?.question).toContain('wallpaper')
    expect(await ana.heard()).toEqual([])
  })
})
