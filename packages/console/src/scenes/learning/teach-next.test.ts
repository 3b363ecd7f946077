import type { KnowledgeGap } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { nextToTeach, sparesWords } from './teach-next.tsx'

const gap = (theme: string, avoidsPerWeek: number, score = 1): KnowledgeGap => ({
  ...{ theme, title: theme, matters: 9, escalated: 6, score, avoidsPerWeek, lookedBack: 0 },
  ...{ questions: [], conversations: [], teach: { how: 'write', id: null, title: null } },
})

describe('what to teach next', () => {
  it('is what spares most, whatever came most often', () => {
    const gaps = [gap('often', 0.4, 9), gap('best', 2.1, 4), gap('good', 1, 3), gap('fair', 0.5)]
    expect(nextToTeach(gaps).map(({ theme }) => theme)).toEqual(['best', 'good', 'fair'])
  })

  it('leaves out what spares nothing', () => {
    expect(nextToTeach([gap('judgement', 0.01), gap('none', 0)])).toEqual([])
  })

  it('is counted in whole weeks where it is less than one a week', () => {
    expect(sparesWords(0.25)).toBe('one escalation in 4 weeks')
    expect(sparesWords(0.98)).toBe('about one escalation a week')
    expect(sparesWords(2.14)).toBe('about 2.1 escalations a week')
    expect(sparesWords(14.6)).toBe('about 15 escalations a week')
  })
})
