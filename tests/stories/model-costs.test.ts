import { afterEach, describe, expect, it } from 'vitest'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
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

  it('is asked until so much money is spent, and each turn knows what it cost', async () => {
    const boss = await housePaying(null)
    const price = { currency: 'EUR', input: 100, cachedInput: 10, output: 1_000 }
    expect((await boss.ask('PUT', '/api/model/price', { price })).status).toBe(200)
    // A turn reads 100 tokens and writes 20: 0.01 and 0.02 EUR.
    expect((await boss.ask('PUT', '/api/model/budget', { moneyPerDay: 0.05 })).status).toBe(200)
    const says = async (): Promise<string> => {
      const ana = await visitor(house)
      await ana.says('How do I reset my password?')
      await house.passes(10)
      return (await ana.heard()).at(-1) ?? ''
    }
    expect(await says()).toContain('By the model')
    expect(await says()).toContain('By the model')
    expect(await says()).toContain('Forgot password')
    const { body } = await boss.ask('GET', '/api/model')
    expect(body).toMatchObject({
      ...{ price, tokensPerDay: null, moneyPerDay: 0.05, moneyToday: 0.06, isSpent: true },
      newest: [{ money: 0 }, { money: 0.03 }, { money: 0.03, model: 'scripted' }],
    })
    const [first] = await house.db.transact(house.workspace, (tx) =>
      tx.rows<{ cost: object }>(sql`select detail->'cost' as cost from turns order by at limit 1`),
    )
    expect(first?.cost).toEqual({ micros: 30_000, price })
  })

  it('says what it cost with the evidence of what it asks people', async () => {
    house = await openHouse({
      model: scriptedModel(() => ({
        ...{ kind: 'ask_guidance', question: 'What now?', whyStuck: 'Nobody told me.' },
        ...{ tokens: 120, outputTokens: 20 },
      })),
    })
    const [boss, bob] = [await house.agent('administrator', 'Dora'), await house.agent()]
    const price = { currency: 'EUR', input: 100, cachedInput: 10, output: 1_000 }
    await boss.ask('PUT', '/api/model/price', { price })
    const ana = await visitor(house)
    await ana.says('How do I reset my password?')
    await house.passes(30)
    await bob.sees(ana)
    const raised = (await house.eventsOf(ana)).find(({ kind }) => kind === 'escalation_raised')
    expect(JSON.stringify(raised?.payload)).toContain('"costOfTurn":"0.0300 EUR"')
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
