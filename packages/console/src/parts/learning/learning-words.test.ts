import type { LearningWeek } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { hasMoved, learningSentence } from './learning-sentence.ts'
import { pointsOnly, pointsWords, shortWeek, weekSentence } from './learning-words.ts'

const nothing = { learned: 0, edited: 0, policy: 0, mix: 0, people: 0, rest: 0 }
const week = (day: string, more: Partial<LearningWeek> = {}): LearningWeek => ({
  ...{ week: day, matters: 300, escalated: 132, isOpen: false, level: nothing, change: null },
  rate: { value: 0.44, low: 0.385, high: 0.497 },
  precision: null,
  ...more,
})
const better = {
  ...{ escalated: 54, rate: { value: 0.18, low: 0.141, high: 0.227 } },
  precision: { value: 0.97, low: 0.85, high: 0.99, audited: 34, right: 33, covered: 0.8 },
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('what the page says first', () => {
  it('is where the rate stands, from where it came, and how many answers were right', () => {
    const weeks = [week('2026-09-28'), week('2026-11-16', better)]
    expect(plain(learningSentence(weeks))).toBe(
      'In the week of 16 Nov, 54 of 300 questions brought in a person: 18 %, down from 44 % in the week of 28 Sept. Of 34 automatic answers that people looked at, 33 were right.',
    )
  })

  it('calls a difference chance when it may be', () => {
    const close = { rate: { value: 0.4, low: 0.346, high: 0.456 } }
    const said = learningSentence([week('2026-11-09'), week('2026-11-16', close)])
    expect(said).toContain('which may be chance')
    expect(said).not.toContain('down from')
  })

  it('claims no precision where nobody looked, and no trend in a first week', () => {
    const said = plain(learningSentence([week('2026-11-23', { isOpen: true })]))
    expect(said).toBe(
      'So far this week, 132 of 300 questions brought in a person: 44 %. Nobody has looked at its automatic answers, so whether they were right is not known.',
    )
    expect(learningSentence([])).toBe('')
  })
})

it('tells a move from chance by both intervals, in both directions', () => {
  const wide = { value: 0.5, low: 0.3, high: 0.7 }
  const low = { value: 0.2, low: 0.15, high: 0.26 }
  const close = { value: 0.35, low: 0.2, high: 0.5 }
  expect([hasMoved(wide, low), hasMoved(low, wide), hasMoved(wide, close)]).toEqual([
    true,
    true,
    false,
  ])
})

it('says points with their sign, and none of nothing', () => {
  expect(plain(pointsWords(-0.0321))).toBe('−3.2 points')
  expect(plain(pointsWords(0.01))).toBe('+1 point')
  expect(plain(pointsWords(-0.00001))).toBe('0 points')
  expect(pointsOnly(0.2)).toBe('+20')
})

it('reads a week as a sentence and dates it by its Monday wherever the reader sits', () => {
  expect(plain(weekSentence(week('2026-11-16', better)))).toBe(
    'Week of 16 November 2026: 54 of 300 questions brought in a person, 18 %; 33 of 34 answers looked at were right',
  )
  expect(shortWeek('2026-11-16')).toBe('16 Nov')
})
