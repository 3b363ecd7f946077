import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawAsTheyEnd, type SampleCandidate, topUpWeek } from './draw-sample.ts'
import { defaultSamplePlan, type SamplePlan, samplePlanProblems } from './sample-plan.ts'

const plan = (byLot: Partial<SamplePlan['byLot']>, more: Partial<SamplePlan> = {}): SamplePlan => ({
  ...defaultSamplePlan,
  byLot: { ...defaultSamplePlan.byLot, leastPerWeek: 0, mostPerWeek: 1_000, ...byLot },
  ...more,
})
const candidate = (lot: number, more: Partial<SampleCandidate> = {}): SampleCandidate => ({
  ...{ conversation: `c${lot}`, subject: 'assistant', lot, reasons: [] },
  ...more,
})
const nothing = () => ({ byLot: 0, onPurpose: 0 })
const lots = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
  maxLength: 60,
})

describe('the sample', () => {
  it('takes exactly those on whom the lot falls, whatever the order in which they end', () => {
    fc.assert(
      fc.property(lots, fc.double({ min: 0, max: 1, noNaN: true }), (all, assistantShare) => {
        const drawn = (order: number[]) =>
          drawAsTheyEnd(
            order.map((lot) => candidate(lot)),
            plan({ assistantShare }),
            nothing,
          )
            .map((draw) => draw.candidate.lot)
            .sort()
        expect(drawn(all)).toEqual(drawn(all.toReversed()))
        expect(drawn(all)).toEqual(all.filter((lot) => lot < assistantShare).sort())
      }),
    )
  })

  it('has its own share for people, and a most of a week for each', () => {
    const given = [0.1, 0.2, 0.3].map((lot) => candidate(lot, { subject: 'bob' }))
    const shares = plan({ assistantShare: 0, agentShare: 1, mostPerWeek: 2 })
    expect(drawAsTheyEnd(given, shares, nothing)).toHaveLength(2)
    expect(drawAsTheyEnd(given, shares, () => ({ byLot: 2, onPurpose: 0 }))).toEqual([])
  })

  it('keeps what is drawn on purpose apart, for the reasons that the plan wants', () => {
    const reasons = ['long_wait', 'guardrail'] as SampleCandidate['reasons']
    const wants = {
      ...defaultSamplePlan.onPurpose,
      reasons: ['long_wait' as const],
      mostPerWeek: 1,
    }
    const given = [candidate(0.9, { reasons }), candidate(0.8, { reasons })]
    expect(
      drawAsTheyEnd(given, plan({ assistantShare: 0 }, { onPurpose: wants }), nothing),
    ).toEqual([{ candidate: given[0], byLot: false, reasons: ['long_wait'] }])
  })

  it('draws nothing while it is switched off', () => {
    const off = plan({ assistantShare: 1, leastPerWeek: 5 }, { on: false })
    expect(drawAsTheyEnd([candidate(0)], off, nothing)).toEqual([])
    expect(topUpWeek([candidate(0)], off, nothing)).toEqual([])
  })

  it('comes up to its least with the lowest lots of each who was drawn too seldom', () => {
    const given = [0.9, 0.4, 0.6].map((lot) => candidate(lot))
    const drawn = topUpWeek(
      [...given, candidate(0.5, { subject: 'bob' })],
      plan({ leastPerWeek: 2 }),
      (subject) => ({
        byLot: subject === 'bob' ? 2 : 0,
        onPurpose: 0,
      }),
    )
    expect(drawn.map((draw) => draw.candidate.lot)).toEqual([0.4, 0.6])
  })

  it('cannot ask for more at least than at most, or for reviewers who left', () => {
    expect(samplePlanProblems(defaultSamplePlan, [])).toEqual([])
    const wrong = { ...plan({ leastPerWeek: 5, mostPerWeek: 2 }), reviewers: ['gone'] }
    expect(samplePlanProblems(wrong, ['bob']).map(({ path }) => path)).toEqual([
      'byLot.leastPerWeek',
      'reviewers',
    ])
  })
})
