import { lookbackAnswers } from '@baton/contract'
import { lookbackParts } from '@baton/domain'
import { describe, expect, it } from 'vitest'
import { answersTo, answerWord, lookbackLine } from './lookback-words.ts'

describe('the four questions in words', () => {
  it.each(lookbackParts)(
    'offer every answer to "%s" that the house takes, in its order',
    (part) => {
      const offered = answersTo(part).map(({ value }) => value)
      expect(offered).toEqual(lookbackAnswers.shape[part].options)
    },
  )

  it('stand in one line', () => {
    const answers = { why: 'failure', alone: 'yes', handoff: 'slow', remedy: 'none' } as const
    expect(lookbackLine(answers)).toBe(
      'Why: The assistant failed · Alone: Yes · Handoff: Slowly · Next time: Nothing: it is for people',
    )
  })

  it('show an answer of a newer house as it comes', () => {
    expect(answerWord('why', 'no_power')).toBe('no power')
  })
})
