import { join } from 'node:path'
import type { Scenario } from '@baton/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  Played,
  StageJob,
  StageSet,
} from '../../packages/server/src/capabilities/simulations/index.ts'
import { resultOf } from '../../packages/server/src/capabilities/simulations/index.ts'
import type { Judgement } from '../../packages/server/src/models/model.ts'
import type { CustomerPlayer } from '../../packages/server/src/models/providers/index.ts'
import { performJob } from '../../packages/server/src/simulated/perform-job.ts'
import {
  openSimulatedHouse,
  type SimulatedHouse,
} from '../../packages/server/src/simulated/simulated-house.ts'
import { scriptedModel } from '../kit/models.ts'

const kept = join(import.meta.dirname, '../../node_modules/.cache/baton')
let house: SimulatedHouse
/** What the model of the stage says to the next questions, in turn, and then again from the beginning. */
let says: Partial<Judgement>[] = [{ text: 'Hello.' }]
let asked = 0

beforeAll(async () => {
  const model = scriptedModel(() => says[asked++ % says.length] ?? {})
  house = await openSimulatedHouse(model, kept)
}, 90_000)
afterAll(async () => {
  await house.baton.stop()
  await house.db.close()
})

const article = (id: string, title: string, body: string) => ({
  ...{ id, title, body, category: 'General', questions: [], origin: 'written' },
  updated_at: '2026-01-01T00:00:00.000Z',
})
const returns = '11111111-1111-4111-8111-111111111111'
const set: StageSet = {
  ...{ company: 'Kettle & Co', settings: {}, at: '2026-11-20T09:00:00.000Z', quietSeconds: {} },
  rows: { articles: [article(returns, 'Returns', 'You have 30 days to return a kettle.')] },
}

const scenario = (customer: Scenario['customer'], more: Partial<Scenario> = {}): Scenario => ({
  facts: {
    ...{ channel: 'webchat', tier: 'standard', language: 'en', verified: false, flags: [] },
    ...{ lifetimeValueCents: 0, orders: [] },
  },
  ...{ customer, ends: [{ kind: 'answered', article: null }], mustSay: [], mustNotSay: [] },
  ...more,
})
const scripted = (...texts: string[]): Scenario['customer'] => ({
  ...{ kind: 'scripted', picks: 'expected' },
  lines: texts.map((text) => ({ says: text, when: 'next', expects: null })),
})

async function played(
  plays: StageJob['plays'],
  {
    player = null,
    mostTokens = 1_000,
  }: { player?: CustomerPlayer | null; mostTokens?: number } = {},
): Promise<Played[]> {
  const heard: Played[] = []
  asked = 0
  await performJob(house, { set, plays, mind: 'model', mostTokens }, player, (one) =>
    heard.push(one),
  )
  return heard
}

const reply = (text: string, tokens = 10): Partial<Judgement> => ({
  ...{ text, tokens, sources: [returns as never] },
})

describe('a model that does not say the same twice', () => {
  it('passes by as many plays as the pass policy wants, and is shown as flaky', async () => {
    says = [reply('You have 30 days.'), reply('You have some days.'), reply('It is 30 days.')]
    const one = scenario(scripted('How long may I return it?'), { mustSay: ['30 days'] })
    const plays = await played([{ id: 'a', scenario: one, runs: 3 }])
    const row = { id: 'a', name: 'a', topic: 'General' }
    const lenient = resultOf(row, one, plays, { runs: 3, mustPass: 2 })
    expect(lenient).toMatchObject({
      state: 'passed',
      isFlaky: true,
      passes: 2,
      runs: 3,
      differs: 0,
    })
    expect(resultOf(row, one, plays, { runs: 3, mustPass: 3 })).toMatchObject({ state: 'failed' })
  })

  it('is asked no more once what it may use is spent', async () => {
    says = [reply('You have 30 days.', 600)]
    const one = { scenario: scenario(scripted('How long?')), runs: 3 }
    const plays = await played([
      { ...one, id: 'a' },
      { ...one, id: 'b' },
    ])
    expect(plays.map(({ id }) => id)).toEqual(['a', 'a'])
  })
})

describe('a customer played by a model', () => {
  it('goes on until they have what they want, and never beyond their turns', async () => {
    says = [reply('You have 30 days.')]
    let said = 0
    const player: CustomerPlayer = {
      say: async () => {
        said += 1
        return { text: `And message ${said}?`, tokens: 5 }
      },
    }
    const customer = {
      kind: 'played',
      opens: 'Hello, a question?',
      goal: 'x',
      mostTurns: 3,
    } as const
    const [play] = await played([{ id: 'a', scenario: scenario(customer), runs: 1 }], { player })
    expect(play?.steps.map((step) => step.says)).toEqual([
      ...['Hello, a question?', 'And message 1?', 'And message 2?'],
    ])
    expect(play?.tokens).toBe(3 * 10 + 2 * 5)
  })

  it('without a model is said to be unplayed, and the next scenario is played all the same', async () => {
    says = [reply('You have 30 days.')]
    const customer = { kind: 'played', opens: 'Hello?', goal: 'x', mostTurns: 3 } as const
    const [first, second] = await played([
      { id: 'a', scenario: scenario(customer), runs: 1 },
      { id: 'b', scenario: scenario(scripted('How long may I return it?')), runs: 1 },
    ])
    expect(first?.problem).toContain('No model')
    expect(second).toMatchObject({ problem: null, steps: [{ came: 'answered' }] })
  })
})

describe('the stage', () => {
  it('is cleared between plays: nobody stands in line behind the customer before', async () => {
    says = [reply('You have 30 days.')]
    const leaving = scenario(scripted('I want to talk to a human'), {
      ends: [{ kind: 'escalated', triggers: [], mode: null }],
    })
    const plays = await played([{ id: 'a', scenario: leaving, runs: 3 }])
    const heard = plays.map(({ steps }) => steps[0]?.said.join())
    expect(new Set(heard).size).toBe(1)
    expect(heard[0]).toContain('number 1 in line')
  })

  it('has its own time: a play begins where the set says, whatever passed in the one before', async () => {
    says = [reply('You have 30 days.')]
    await played([{ id: 'a', scenario: scenario(scripted('One?', 'Two?', 'Three?')), runs: 1 }])
    const before = house.clock.now().getTime()
    await played([{ id: 'a', scenario: scenario(scripted('One?')), runs: 1 }])
    expect(house.clock.now().getTime()).toBeLessThan(before)
    expect(house.clock.now() >= new Date(set.at)).toBe(true)
  })

  it('fills what was taken out of a customer’s words with somebody who does not exist', async () => {
    says = [reply('You have 30 days.')]
    const [play] = await played([
      { id: 'a', scenario: scenario(scripted('[name] here, order [order], [e-mail]')), runs: 1 },
    ])
    expect(play?.steps[0]?.says).toBe('Robin here, order T-1001, robin@example.com')
  })
})
