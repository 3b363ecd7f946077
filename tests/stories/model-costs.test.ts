import { afterEach, describe, expect, it } from 'vitest'
import { openHouse, scriptedModel, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
afterEach(() => house.close())

/** A model that says what it was asked with, and what that cost. */
async function housePaying(tokensPerDay: number | null) {
  house = await openHouse({
    model: scriptedModel(({ newest }) => ({
      ...{ text: `By the model: ${newest}`, tokens: 120, outputTokens: 20 },
    })),
  })
  const boss = await house.agent('administrator', 'Dora')
  const { status } = await boss.ask('PUT', '/api/model/budget', { tokensPerDay })
  expect(status).toBe(200)
  return boss
}

describe('a model that may cost so much a day', () => {
  it('is asked until that is spent; then the built-in mind answers alone, until tomorrow', async () => {
    const boss = await housePaying(200)
    const says = async (): Promise<string> => {
      const ana = await visitor(house)
      await ana.says('How do I reset my password?')
      await house.passes(10)
      return (await ana.heard()).at(-1) ?? ''
    }
    expect(await says()).toContain('By the model')
    expect(await says()).toContain('By the model')
    expect(await says()).toContain('Forgot password')
    expect((await boss.ask('GET', '/api/model')).body).toMatchObject({
      ...{ tokensPerDay: 200, tokensToday: 240, isSpent: true },
    })
    await house.passes(86_400)
    expect(await says()).toContain('By the model')
  })

  it('without a limit is asked each time, and its turns, tokens and time are counted', async () => {
    const boss = await housePaying(null)
    for (let turn = 0; turn < 3; turn += 1) await (await visitor(house)).says('Hello there?')
    await house.passes(10)
    const { body } = await boss.ask('GET', '/api/model')
    expect(body).toMatchObject({ tokensPerDay: null, tokensToday: 360, isSpent: false })
    expect(body.used).toMatchObject([
      { model: 'scripted', turns: 3, tokens: 360, outputTokens: 60 },
    ])
  })
})
