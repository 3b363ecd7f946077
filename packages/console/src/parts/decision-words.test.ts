import { describe, expect, it } from 'vitest'
import { obstacleWords, requirementWords, scoreWords } from './decision-words.ts'

describe('a routing decision, in words', () => {
  it('names the skill that somebody lacks', () => {
    expect(obstacleWords('skill:billing')).toBe('lacks billing')
    expect(obstacleWords('full')).toBe('holds as much as they can')
  })

  it('reads an obstacle it has never heard of rather than hiding it', () => {
    expect(obstacleWords('on_holiday')).toBe('on holiday')
  })

  it('tells what weighed most first', () => {
    expect(scoreWords({ free_capacity: 12.4, previous_agent: 30 })).toBe(
      'spoke with them before +30, has room +12',
    )
  })

  it('says what is asked, and that it is less than before', () => {
    const asked = {
      team: 'support',
      skills: ['billing'],
      prefers: [],
      language: null,
      prefersLanguage: 'de',
      keptFor: null,
      relaxed: 1,
    }
    expect(requirementWords(asked)).toBe(
      'team support, can billing, better in de, asked for less once',
    )
  })
})
