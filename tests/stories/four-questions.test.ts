import type { ConversationDetail } from '@baton/contract'
import type { LookbackAnswers } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureLearning } from '../../packages/server/src/capabilities/measuring/index.ts'
import {
  type Agent,
  asks,
  learningSeenBy,
  lookbackSeenBy,
  openHouse,
  type TestHouse,
  type Visitor,
} from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const spoon = 'Do you engrave Gertrude on a silver spoon?'
const kettle = 'Which of your kettles whistle in B flat?'
const lesson = 'Yes, we engrave up to twelve letters on a silver spoon, within a week.'

async function suggestedOf(who: Agent, customer: Visitor) {
  const { lookback } = await lookbackSeenBy(who, customer)
  if (!lookback) throw new Error('nothing is asked')
  return lookback
}

/** Somebody takes over, says so, and closes it. */
async function helps(who: Agent, customer: Visitor): Promise<void> {
  await who.takesOver(customer)
  await who.replies(customer, `Hello, ${who.name} here.`)
  await who.resolves(customer)
}

async function answers(who: Agent, customer: Visitor, more: Partial<LookbackAnswers>) {
  const { escalation, answers } = await suggestedOf(who, customer)
  return who.ask('PUT', `/api/escalations/${escalation}/lookback`, {
    answers: { ...answers, ...more },
  })
}

describe('the four questions', () => {
  it('are suggested from the record as soon as somebody has answered, and confirmed in one click', async () => {
    const bob = await house.agent('supervisor')
    const ana = await asks(house, spoon)
    expect(await lookbackSeenBy(bob, ana)).toEqual({ lookback: null, asks: false })
    await bob.steers(ana, lesson)
    const suggested = await suggestedOf(bob, ana)
    expect(suggested).toMatchObject({
      state: 'suggested',
      answers: {
        ...{ why: 'missing_knowledge', alone: 'yes' },
        ...{ handoff: 'smooth', remedy: 'nothing_more' },
      },
    })
    const confirmed = await answers(bob, ana, {})
    expect(confirmed.body).toMatchObject({
      ...{ state: 'confirmed', changed: [], confirmedBy: bob.id, confirmedByName: 'Bob' },
    })
    expect(await lookbackSeenBy(bob, ana)).toEqual({ lookback: confirmed.body, asks: false })
  })

  it('are asked of those who dealt with it, of nobody else, and once', async () => {
    const [bob, eve] = [await house.agent(), await house.agent('agent', 'Eve')]
    const [ana, bea] = [await asks(house, 'I want to talk to a person'), await asks(house, spoon)]
    await bob.takesOver(ana)
    expect((await lookbackSeenBy(bob, ana)).asks).toBe(false)
    await bob.handsBack(ana)
    await bob.steers(bea, lesson)
    for (const each of [ana, bea]) {
      expect((await lookbackSeenBy(bob, each)).asks).toBe(true)
      expect((await lookbackSeenBy(eve, each)).asks).toBe(false)
      await answers(bob, each, {})
      expect((await lookbackSeenBy(bob, each)).asks).toBe(false)
    }
  })

  it('keep what the record had suggested beside what somebody said instead', async () => {
    const bob = await house.agent()
    const ana = await asks(house, 'I want to talk to a person')
    await helps(bob, ana)
    const { escalation, prefill } = await suggestedOf(bob, ana)
    expect(prefill).toMatchObject({ why: 'customer_wish', alone: 'no', remedy: 'none' })
    const { body } = await bob.ask('PUT', `/api/escalations/${escalation}/lookback`, {
      answers: { ...prefill, why: 'missing_knowledge', remedy: 'new_article' },
      note: 'She only asked because the article on spoons is missing.',
    })
    expect(body).toMatchObject({ state: 'answered', changed: ['why', 'remedy'], prefill })
  })

  it('know from the record that a conversation went from one to the next', async () => {
    const [bob, eve] = [await house.agent(), await house.agent('agent', 'Eve')]
    const ana = await asks(house, 'I want to talk to a person')
    await bob.takesOver(ana)
    await bob.does('requeue', ana)
    await helps(eve, ana)
    expect((await suggestedOf(eve, ana)).prefill.handoff).toBe('passed_around')
  })

  it('ask anew after the next escalation of the same conversation, and leave the first as it was answered', async () => {
    const bob = await house.agent()
    const ana = await asks(house, 'I want to talk to a person')
    await helps(bob, ana)
    const first = (await answers(bob, ana, {})).body
    await house.passes(60)
    await ana.presses('talk_to_person')
    await house.passes(60)
    expect(await suggestedOf(bob, ana)).toMatchObject({ escalation: first.escalation })
    await helps(bob, ana)
    const second = await suggestedOf(bob, ana)
    expect(second).toMatchObject({ state: 'suggested' })
    expect(second.escalation).not.toBe(first.escalation)
    await measureLearning(house.node.house)
    const { items } = (await bob.ask('GET', '/api/lookbacks')).body
    expect(items).toMatchObject([{ state: 'suggested' }, { state: 'confirmed' }])
  })

  it('that nobody looked at stand there as suggested, and nobody’s name with them', async () => {
    const bob = await house.agent()
    const ana = await asks(house, 'I want to talk to a person')
    await bob.takesOver(ana)
    await bob.resolves(ana)
    await measureLearning(house.node.house)
    const { body } = await bob.ask('GET', '/api/lookbacks')
    expect(body.items).toMatchObject([{ state: 'suggested', confirmedBy: null }])
  })

  it('are asked of no escalation that nobody has dealt with, and take no answer that is none', async () => {
    const bob = await house.agent()
    const ana = await asks(house, spoon)
    const seen: ConversationDetail = await bob.sees(ana)
    const door = `/api/escalations/${seen.escalation?.id}/lookback`
    const said = { why: 'failure', alone: 'no', handoff: 'slow', remedy: 'none' }
    expect((await bob.ask('PUT', door, { answers: said })).status).toBe(404)
    expect((await bob.ask('PUT', door, { answers: { ...said, why: 'bored' } })).status).toBe(400)
  })
})

describe('gaps', () => {
  it('rank what brings in people and say which conversation to answer', async () => {
    const bob = await house.agent('supervisor')
    const waiting = await asks(house, spoon)
    await asks(house, spoon)
    await asks(house, kettle)
    const { gaps } = await learningSeenBy(house, bob)
    expect(gaps.map(({ escalated }) => escalated)).toEqual([2, 1])
    expect(gaps[0]).toMatchObject({
      ...{ questions: [spoon, spoon], lookedBack: 0 },
      teach: { how: 'answer', id: await waiting.conversation() },
    })
    expect(gaps[0]?.avoidsPerWeek).toBeGreaterThan(gaps[1]?.avoidsPerWeek ?? 0)
  })

  it('count what those who were there said of them: one that only people can close falls behind', async () => {
    const bob = await house.agent('supervisor')
    const spoons = [await asks(house, spoon), await asks(house, spoon)]
    const [whistling] = [await asks(house, kettle)]
    for (const each of [...spoons, whistling]) await helps(bob, each)
    const { gaps } = await learningSeenBy(house, bob)
    expect(gaps.map(({ title }) => title)).toEqual([spoon, kettle])
    for (const each of spoons) {
      const said = await answers(bob, each, { why: 'needs_judgement', alone: 'no', remedy: 'none' })
      expect(said.body.state).toBe('answered')
    }
    await answers(bob, whistling, { alone: 'yes', remedy: 'new_article' })
    const after = (await learningSeenBy(house, bob)).gaps
    expect(after.map(({ title, lookedBack }) => [title, lookedBack])).toEqual([
      [kettle, 1],
      [spoon, 2],
    ])
    expect(after[0]?.score).toBe(1)
    expect(after[1]?.score).toBeCloseTo(0.2, 9)
  })

  it('say what to do next: write what is missing, improve what was blamed, approve what is proposed', async () => {
    const sue = await house.agent('supervisor', 'Sue')
    const [ana, bea] = [await asks(house, spoon), await asks(house, kettle)]
    await helps(sue, ana)
    await helps(sue, bea)
    const wayOf = async (title: string) =>
      (await learningSeenBy(house, sue)).gaps.find((gap) => gap.title === title)?.teach
    expect(await wayOf(spoon)).toEqual({ how: 'write', id: null, title: spoon })
    await answers(sue, bea, { remedy: 'better_article' })
    const { items } = (await sue.ask('GET', '/api/articles')).body
    const blamed = await wayOf(kettle)
    expect(blamed?.how).toBe('improve')
    expect(items).toContainEqual(expect.objectContaining({ id: blamed?.id, title: blamed?.title }))
    const carl = await asks(house, spoon)
    await sue.takesOver(carl)
    await sue.replies(carl, 'We engrave up to twelve letters on every silver spoon, within a week.')
    await sue.resolves(carl)
    const [proposed] = (await sue.ask('GET', '/api/suggestions')).body.items
    expect(await wayOf(spoon)).toMatchObject({ how: 'approve', id: proposed.id })
  })

  it('are gone once somebody taught it, and stay so when it is asked again', async () => {
    const bob = await house.agent('supervisor')
    const ana = await asks(house, spoon)
    expect((await learningSeenBy(house, bob)).gaps).toHaveLength(1)
    await bob.steers(ana, lesson)
    await ana.hears(/twelve letters/)
    expect((await learningSeenBy(house, bob)).gaps).toEqual([])
    await asks(house, spoon)
    expect((await learningSeenBy(house, bob)).gaps).toEqual([])
  })

  it('name what was taught for them, where that is not enough', async () => {
    const bob = await house.agent('supervisor')
    const ana = await asks(house, spoon)
    await learningSeenBy(house, bob)
    await bob.steers(ana, lesson)
    await ana.hears(/twelve letters/)
    const bea = await asks(house, spoon)
    await bea.judges(2, 'wrong')
    await bea.presses('talk_to_person')
    await house.passes(60)
    const { gaps } = await learningSeenBy(house, bob)
    expect(gaps).toMatchObject([{ escalated: 1, teach: { how: 'improve' } }])
  })
})
