import type { LearningWeek } from '@baton/contract'
import { defaultPolicy } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureLearning } from '../../packages/server/src/capabilities/measuring/index.ts'
import {
  type Agent,
  asks,
  drawing,
  learningSeenBy,
  openHouse,
  settlesAudits,
  type TestHouse,
  weekSeconds,
} from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const known = 'How do I reset my password?'
const unknown = 'Do you engrave Gertrude on a silver spoon?'
const lesson = 'Yes, we engrave up to twelve letters on a silver spoon, within a week.'

async function manyAsk(times: number, words: string): Promise<void> {
  for (let time = 0; time < times; time += 1) await asks(house, words)
}

const countsOf = (weeks: readonly LearningWeek[]) =>
  weeks.map(({ matters, escalated }) => [matters, escalated])

/** What the second week's change is put down to; all of it together is the change. */
function causesOf(weeks: readonly LearningWeek[]) {
  const [before, now] = weeks
  const change = now?.change
  if (!before || !change) throw new Error('no two weeks')
  const sum = Object.values(change).reduce((all, each) => all + each, 0)
  expect(sum).toBeCloseTo(now.rate.value - before.rate.value, 9)
  const level = Object.values(now.level).reduce((all, each) => all + each, 0)
  expect(level).toBeCloseTo(now.rate.value, 9)
  return change
}

describe('a week', () => {
  it('counts what was asked once, with what became of it, and shows no rate without precision beside it', async () => {
    const sue = await drawing(house, 1)
    await asks(house, known)
    await asks(house, unknown)
    await settlesAudits(house, sue, 'right')
    const { weeks } = await learningSeenBy(house, sue)
    expect(weeks).toMatchObject([{ week: '2026-11-16', matters: 2, escalated: 1, isOpen: true }])
    expect(weeks[0]?.rate.value).toBe(0.5)
    expect(weeks[0]?.precision).toMatchObject({ value: 1, audited: 1, right: 1, covered: 1 })
    expect(weeks[0]?.precision?.low).toBeLessThan(0.5)
    expect((await learningSeenBy(house, sue)).weeks).toEqual(weeks)
  })

  it('says so when nobody has looked at an answer, instead of calling them right', async () => {
    const sue = await drawing(house, 0)
    await asks(house, known)
    expect((await learningSeenBy(house, sue)).weeks[0]?.precision).toBeNull()
  })

  it('is a row of numbers for spreadsheets', async () => {
    const bob = await house.agent()
    await asks(house, unknown)
    await measureLearning(house.node.house)
    const { body } = await bob.ask('GET', '/api/learning/weeks.csv')
    const [head, row] = String(body).trim().split('\r\n')
    expect(head).toMatch(/^week,matters,escalated,rate,.*precision,.*change_by_learned/)
    expect(row).toMatch(/^2026-11-16,1,1,1,/)
    expect(row?.split(',')).toHaveLength(head?.split(',').length ?? 0)
  })

  it('counts an answer that did not help and the person who came as one matter', async () => {
    const bob = await house.agent()
    const ana = await asks(house, known)
    await ana.hears(/Forgot password/)
    await ana.presses('talk_to_person')
    await house.settle()
    const { weeks } = await learningSeenBy(house, bob)
    expect(weeks[0]).toMatchObject({ matters: 1, escalated: 1 })
    expect(weeks[0]?.level.people).toBe(0)
  })

  it('is counted once, though two nodes measure it at the same time', async () => {
    const bob = await house.agent()
    const another = await house.anotherNode()
    await manyAsk(2, unknown)
    await asks(house, known)
    await Promise.all([measureLearning(house.node.house), measureLearning(another.house)])
    const { weeks } = await learningSeenBy(house, bob)
    expect(countsOf(weeks)).toEqual([[3, 2]])
  })
})

describe('the change of a week is put down', () => {
  it('to what was taught', async () => {
    const bob = await house.agent('supervisor')
    const first = await asks(house, unknown)
    await asks(house, known)
    await measureLearning(house.node.house)
    await bob.steers(first, lesson)
    await first.hears(/twelve letters/)
    await house.passes(weekSeconds)
    await manyAsk(2, unknown)
    await asks(house, known)
    const { weeks } = await learningSeenBy(house, bob)
    expect(countsOf(weeks)).toEqual([
      [2, 1],
      [3, 0],
    ])
    const causes = causesOf(weeks)
    expect(causes.learned).toBeLessThan(-0.1)
    expect([causes.edited, causes.policy, causes.people]).toEqual([0, 0, 0])
  })

  it('to an article that was written', async () => {
    const sue = await house.agent('supervisor', 'Sue')
    await asks(house, unknown)
    await asks(house, known)
    await measureLearning(house.node.house)
    const article = { title: unknown, category: 'Spoons', body: lesson, questions: [unknown] }
    expect((await sue.ask('POST', '/api/articles', article)).status).toBe(200)
    await house.passes(weekSeconds)
    await manyAsk(2, unknown)
    const { weeks } = await learningSeenBy(house, sue)
    expect(countsOf(weeks)).toEqual([
      [2, 1],
      [2, 0],
    ])
    const causes = causesOf(weeks)
    expect(causes.edited).toBeLessThan(-0.1)
    expect([causes.learned, causes.policy, causes.people]).toEqual([0, 0, 0])
  })

  it('to a policy that asks for people more often', async () => {
    const sue = await house.agent('supervisor', 'Sue')
    const aboutPasswords = 'How do I reset my password, it is the violet one?'
    await asks(house, aboutPasswords)
    await asks(house, known)
    house.clock.move(weekSeconds)
    const keywords = { ...defaultPolicy.keywords, phrases: ['violet'] }
    const policy = { ...defaultPolicy, keywords }
    expect((await sue.ask('PUT', '/api/policy?confirm=true', policy)).status).toBe(200)
    house.clock.move(3)
    await asks(house, aboutPasswords)
    await asks(house, known)
    const { weeks } = await learningSeenBy(house, sue)
    expect(countsOf(weeks)).toEqual([
      [2, 0],
      [2, 1],
    ])
    const causes = causesOf(weeks)
    expect(causes.policy).toBeCloseTo(0.5, 9)
    expect([causes.learned, causes.edited, causes.people]).toEqual([0, 0, 0])
    const { body } = await sue.ask('GET', '/api/learning/matters?cause=policy')
    expect(body).toMatchObject({ total: 1, items: [{ trigger: 'keyword' }] })
    const people = await sue.ask('GET', '/api/learning/matters?week=2026-11-16&cause=policy')
    expect(people.body.total).toBe(0)
  })

  it('to the mix, when nothing was done and customers ask for other things', async () => {
    const bob = await house.agent()
    await manyAsk(3, known)
    await asks(house, unknown)
    await house.passes(weekSeconds)
    await asks(house, known)
    await manyAsk(3, unknown)
    const { weeks } = await learningSeenBy(house, bob)
    expect(countsOf(weeks)).toEqual([
      [4, 1],
      [4, 3],
    ])
    const causes = causesOf(weeks)
    expect(causes.mix).toBeGreaterThan(0.25)
    expect([causes.learned, causes.edited, causes.policy]).toEqual([0, 0, 0])
  })

  it('to people, when more of them want a person whatever the assistant knows', async () => {
    const bob = await house.agent()
    await manyAsk(2, known)
    await house.passes(weekSeconds)
    await asks(house, known)
    await asks(house, 'I want to talk to a person')
    const { weeks } = await learningSeenBy(house, bob)
    expect(causesOf(weeks).people).toBeCloseTo(0.5, 9)
  })
})

describe('a learned item', () => {
  async function taught(bob: Agent) {
    const first = await asks(house, unknown)
    await bob.steers(first, lesson)
    return first.hears(/twelve letters/)
  }

  it('shows its uses, what it avoided against what was to be expected without it, and its age', async () => {
    const bob = await house.agent('supervisor')
    await asks(house, unknown)
    await asks(house, 'Which of your kettles whistle in B flat?')
    await taught(bob)
    await house.passes(weekSeconds)
    await manyAsk(3, unknown)
    const { items, untaught } = await learningSeenBy(house, bob)
    expect(items).toMatchObject([
      { from: 'guidance', by: 'Bob', status: 'published', uses: 3, picks: 0, ageDays: 7 },
    ])
    expect(items[0]).toMatchObject({ judged: 0, wrong: 0, precision: null })
    expect(untaught).toEqual({ themes: 2, matters: 3, rate: 1 })
    const effect = items[0]?.effect
    expect(effect).toMatchObject({ matters: 3, escalated: 0 })
    expect(effect?.expected).toBeGreaterThan(2)
    expect(effect?.avoided).toBeCloseTo(effect?.expected ?? 0, 9)
    expect(effect?.low).toBeLessThan(effect?.avoided ?? 0)
    expect(effect?.high).toBeGreaterThan(effect?.avoided ?? 0)
  })

  it('has avoided nothing where it only answers what was answered before', async () => {
    const bob = await house.agent('supervisor')
    await manyAsk(4, known)
    const ana = await asks(house, known)
    await measureLearning(house.node.house)
    const right = {
      number: 2,
      verdict: 'wrong',
      answer: 'We send the code by letter, within a week.',
    }
    expect((await bob.tries('judge', ana, right)).status).toBe(200)
    await house.passes(weekSeconds)
    await asks(house, known)
    const { items } = await learningSeenBy(house, bob)
    expect(items).toMatchObject([{ from: 'correction', uses: 1 }])
    expect(Math.abs(items[0]?.effect?.avoided ?? 1)).toBeLessThan(0.25)
  })

  it('shows what people found of its answers and what customers said, thumbs and survey', async () => {
    const sue = await drawing(house, 1)
    await taught(sue)
    const [ana, bea, carl] = [
      await asks(house, unknown),
      await asks(house, unknown),
      await asks(house, unknown),
    ]
    expect(await ana.judges(2, 'right')).toBe(200)
    expect(await bea.judges(2, 'wrong')).toBe(200)
    await settlesAudits(house, sue, 'right')
    await carl.presses('talk_to_person')
    await sue.takesOver(carl)
    await sue.resolves(carl)
    expect(await carl.saysHowItWas({ step: 'satisfaction', at: 1 })).toBe(200)
    const [item] = (await learningSeenBy(house, sue)).items
    expect(item).toMatchObject({
      ...{ judged: 3, wrong: 0, satisfaction: { up: 1, down: 1, survey: 2 } },
      precision: { value: 1 },
    })
    expect(item?.precision?.low).toBeLessThan(0.5)
  })
})

describe('behind every figure', () => {
  it('stand the conversations: by week, cause, outcome and item, without anybody’s numbers in them', async () => {
    const bob = await house.agent('supervisor')
    const first = await asks(house, `${unknown} Write to gertrude@example.com`)
    await measureLearning(house.node.house)
    await bob.steers(first, lesson)
    await first.hears(/twelve letters/)
    await house.passes(weekSeconds)
    await manyAsk(2, unknown)
    await asks(house, known)
    const { items } = await learningSeenBy(house, bob)
    const behind = async (query: string) =>
      (await bob.ask('GET', `/api/learning/matters?${query}`)).body
    expect(await behind('week=2026-11-16')).toMatchObject({
      total: 1,
      items: [{ outcome: 'escalated', trigger: 'low_confidence' }],
    })
    expect(JSON.stringify(await behind('week=2026-11-16'))).not.toContain('gertrude@')
    const learned = await behind(`week=2026-11-23&cause=learned&article=${items[0]?.article}`)
    expect(learned).toMatchObject({ total: 2, items: [{ outcome: 'answered' }, {}] })
    expect((await behind('week=2026-11-23&cause=rest')).total).toBe(1)
    expect((await behind('outcome=answered&limit=1')).items).toHaveLength(1)
    expect((await behind('outcome=answered&limit=1')).total).toBe(3)
    const { conversation } = learned.items[0]
    expect((await bob.ask('GET', `/api/conversations/${conversation}`)).status).toBe(200)
  })
})
