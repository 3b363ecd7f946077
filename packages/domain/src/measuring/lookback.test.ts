import { describe, expect, it } from 'vitest'
import { rankGaps } from './gaps.ts'
import { changedParts, gapWeightOf, type LookbackAnswers } from './lookback.ts'
import { type LookbackFacts, prefillLookback } from './prefill-lookback.ts'

const facts: LookbackFacts = {
  ...{ trigger: 'low_confidence', outcome: 'guided', steers: 1, tookOver: false },
  ...{ taught: false, pointedAtArticle: false, wasWrong: false, nearest: null, holders: 1 },
  ...{ requeues: 0, waitedSeconds: 40, promiseMissed: false, repeatedSelf: false, actions: 0 },
}
const answersTo = (more: Partial<LookbackFacts>): LookbackAnswers =>
  prefillLookback({ ...facts, ...more }).answers

describe('the four answers', () => {
  it.each<[string, Partial<LookbackFacts>, Partial<LookbackAnswers>]>([
    [
      'guidance that became an article',
      { taught: true },
      { why: 'missing_knowledge', alone: 'yes', remedy: 'nothing_more' },
    ],
    ['guidance for one case', {}, { alone: 'partly', remedy: 'new_article' }],
    ['an article was there', { pointedAtArticle: true }, { alone: 'yes', remedy: 'nothing_more' }],
    [
      'a wish for a person',
      { trigger: 'asked_for_person', tookOver: true, steers: 0 },
      { why: 'customer_wish', alone: 'no', remedy: 'none' },
    ],
    ['anger', { trigger: 'distress', tookOver: true }, { why: 'feelings', alone: 'no' }],
    [
      'a refund to approve',
      { trigger: 'action_needs_approval', actions: 1 },
      { why: 'needs_action', alone: 'partly', remedy: 'tool' },
    ],
    [
      'a wrong answer before',
      { wasWrong: true, nearest: { title: 'Leaks', confidence: 0.8 }, tookOver: true },
      { why: 'wrong_answer', remedy: 'better_article' },
    ],
    [
      'a safety topic',
      { trigger: 'safety', tookOver: true },
      { why: 'needs_judgement', alone: 'no', remedy: 'policy' },
    ],
    [
      'a model that failed',
      { trigger: 'assistant_unavailable', tookOver: true, steers: 0 },
      { why: 'failure', alone: 'yes', remedy: 'none' },
    ],
    [
      'somebody who had to say it again',
      { repeatedSelf: true, requeues: 1 },
      { handoff: 'repeated' },
    ],
    ['two people one after the other', { requeues: 1, holders: 2 }, { handoff: 'passed_around' }],
    ['a long wait', { waitedSeconds: 1_200 }, { handoff: 'slow' }],
    ['a promise that was missed', { promiseMissed: true }, { handoff: 'slow' }],
    ['a quick answer', {}, { handoff: 'smooth' }],
  ])('are suggested from the record: %s', (_, more, wanted) => {
    expect(answersTo(more)).toMatchObject(wanted)
  })

  it('each say what they rest on', () => {
    const { because } = prefillLookback({ ...facts, nearest: { title: 'Leaks', confidence: 0.41 } })
    expect(because.why).toContain('"Leaks", 41 % sure')
    expect(Object.values(because).every((sentence) => sentence.endsWith('.'))).toBe(true)
  })

  it('tell what somebody changed, and nothing where they confirmed', () => {
    const before = answersTo({})
    expect(changedParts(before, before)).toEqual([])
    expect(changedParts(before, { ...before, alone: 'no' })).toEqual(['alone'])
  })
})

describe('gaps', () => {
  const gap = (theme: string, escalated: number, weights: number[] = []) => ({
    ...{ theme, title: theme, matters: 20, escalated, weights, rateOnceTaught: 0.1, weeks: 4 },
  })

  it('rank by escalations, the ones that knowledge would have spared before the others', () => {
    const wish = gapWeightOf(answersTo({ trigger: 'asked_for_person', tookOver: true }), true)
    const lack = gapWeightOf(answersTo({}), true)
    expect(lack).toBeGreaterThan(wish)
    const ranked = rankGaps([
      gap('wish', 8, Array(8).fill(wish)),
      gap('lack', 6, Array(6).fill(lack)),
      gap('none', 0),
    ])
    expect(ranked.map(({ theme }) => theme)).toEqual(['lack', 'wish'])
  })

  it('count an answer that nobody confirmed less than one that somebody did', () => {
    const answers = answersTo({ taught: true })
    expect(gapWeightOf(answers, false)).toBeLessThan(gapWeightOf(answers, true))
  })

  it('never promise to avoid more than came', () => {
    const [first] = rankGaps([gap('all', 20, Array(20).fill(1))])
    expect(first?.avoidsPerWeek).toBeLessThanOrEqual(5)
    expect(first?.avoidsPerWeek).toBeCloseTo(4.5, 9)
  })
})
