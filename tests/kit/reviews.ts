import type { ReviewDetail, ReviewList, ReviewRow } from '@baton/contract'
import { defaultSamplePlan } from '@baton/domain'
import { expect } from 'vitest'
import { drawReviews } from '../../packages/server/src/capabilities/reviews/index.ts'
import type { Agent } from './agents.ts'
import { type Visitor, visitor } from './customers.ts'
import type { TestHouse } from './house.ts'

type ListName = 'queue' | 'mine' | 'done' | 'about_me'

/** Reviews of a house through its doors; chance decides in no story: everything is drawn, or nothing. */
export function reviewsIn(house: TestHouse, sue: Agent) {
  const draws = async (
    byLot: Partial<typeof defaultSamplePlan.byLot>,
    onPurpose: Partial<typeof defaultSamplePlan.onPurpose> = {},
    more: Partial<typeof defaultSamplePlan> = {},
  ): Promise<void> => {
    const { status } = await sue.ask('PUT', '/api/review-sample', {
      ...defaultSamplePlan,
      byLot: { ...defaultSamplePlan.byLot, leastPerWeek: 0, ...byLot },
      onPurpose: { ...defaultSamplePlan.onPurpose, newAgentDays: 0, ...onPurpose },
      ...more,
    })
    expect(status).toBe(200)
  }
  const list = async (who: Agent, which: ListName = 'queue'): Promise<ReviewRow[]> =>
    ((await who.ask('GET', `/api/reviews?list=${which}`)).body as ReviewList).items
  const open = async (who: Agent, id: string): Promise<ReviewDetail> =>
    (await who.ask('GET', `/api/reviews/${id}`)).body
  return {
    ...{ draws, list, open },
    round: () => drawReviews(house.node.house, house.workspace),
    /** A customer whom the assistant has answered, a day ago. */
    answered: async (): Promise<Visitor> => {
      const ana = await visitor(house)
      await ana.says('How do I reset my password?')
      await ana.hears(/Forgot password/)
      await house.passes(25 * 3_600)
      return ana
    },
    /** A customer whom somebody has helped. */
    helped: async (bob: Agent): Promise<Visitor> => {
      const ana = await visitor(house)
      await ana.says('I want to talk to a human')
      await bob.takesOver(ana)
      await bob.replies(ana, 'Hello, I am looking into it. Have a nice day!')
      await bob.resolves(ana)
      return ana
    },
    reviewed: async (who: Agent, row: ReviewRow, more: object = {}): Promise<ReviewDetail> => {
      expect((await who.ask('POST', `/api/reviews/${row.id}/claim`, {})).status).toBe(200)
      const body = { ratings: best(await open(who, row.id)), summary: 'Well done.', ...more }
      const finished = await who.ask('POST', `/api/reviews/${row.id}/finish`, body)
      expect(finished.body).toMatchObject({ row: { state: 'done' } })
      return finished.body
    },
  }
}

/** Everything at its best, with a reason wherever that is not what a check found. */
export const best = ({ scorecard, results, row }: ReviewDetail) =>
  scorecard.document.criteria
    .filter(({ appliesTo }) =>
      appliesTo.includes(row.subject === 'assistant' ? 'assistant' : 'agent'),
    )
    .map(({ id, scale, check }) => {
      const isFound = results.some((result) => result.check === check)
      const value = { yes_no: 1, three: 2, five: 5 }[scale]
      return { criterion: id, value, why: isFound ? 'I looked at it myself.' : '' }
    })
