import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckResult } from './check-result.ts'
import { defaultScorecard } from './default-scorecard.ts'
import { prefilled, type Rating } from './rating.ts'
import { ratingProblems, reviewScore } from './score.ts'
import { boundsOf, type Criterion, criteriaFor, type Scorecard } from './scorecard.ts'
import { scorecardProblems } from './scorecard-problem.ts'

const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  ...{ id, name: id, says: '', weight: 1, scale: 'yes_no', appliesTo: ['assistant', 'agent'] },
  ...{ critical: false, check: null },
  ...more,
})
const card = (...criteria: Criterion[]): Scorecard => ({ passMark: 80, criteria })
const rated = (given: Record<string, number | null>): Rating[] =>
  Object.entries(given).map(([id, value]) => ({ criterion: id, value, why: '' }))

describe('the points of a review', () => {
  const three = card(
    criterion('solved', { weight: 3, scale: 'five' }),
    criterion('kind', { scale: 'three' }),
    criterion('safe', { critical: true }),
  )

  it.each<[string, Record<string, number | null>, number | null, boolean, string[]]>([
    ['are 100 at the best', { solved: 5, kind: 2, safe: 1 }, 100, true, []],
    ['weigh what counts more', { solved: 3, kind: 2, safe: 1 }, 70, false, []],
    ['leave out what does not apply', { solved: 5, kind: null, safe: 1 }, 100, true, []],
    [
      'are nothing when a critical criterion fails',
      { solved: 5, kind: 2, safe: 0 },
      0,
      false,
      ['safe'],
    ],
    [
      'are not known when nothing applied',
      { solved: null, kind: null, safe: null },
      null,
      true,
      [],
    ],
  ])('%s', (_what, given, points, passed, failedBy) => {
    expect(reviewScore(three, 'agent', rated(given))).toEqual({ points, passed, failedBy })
  })

  it('never fall when one rating gets better', () => {
    const solved = fc.integer({ min: 1, max: 4 })
    const kind = fc.constantFrom(0, 1, 2, null)
    fc.assert(
      fc.property(solved, kind, (value, other) => {
        const at = (now: number) =>
          reviewScore(three, 'assistant', rated({ solved: now, kind: other, safe: 1 })).points ?? -1
        expect(at(value + 1)).toBeGreaterThan(at(value))
      }),
    )
  })

  it('count only what applies to whoever is reviewed', () => {
    const two = card(criterion('one', { appliesTo: ['agent'] }), criterion('both'))
    expect(reviewScore(two, 'assistant', rated({ one: 0, both: 1 })).points).toBe(100)
  })
})

describe('a review can be finished', () => {
  const checked = card(criterion('tone', { check: 'tone' }), criterion('own', { scale: 'three' }))
  const failed: CheckResult = { check: 'tone', verdict: 'failed', says: '', messages: [2] }
  const problemsOf = (ratings: Rating[]) =>
    ratingProblems(checked, 'agent', ratings, [failed]).map(({ path }) => path)

  it('when all is rated, and what differs from a check has its reason', () => {
    const given = rated({ tone: 1, own: 2 })
    expect(problemsOf(given)).toEqual(['tone'])
    expect(problemsOf(given.map((each) => ({ ...each, why: 'Irony.' })))).toEqual([])
    expect(problemsOf(rated({ tone: 0, own: null }))).toEqual([])
  })

  it('and not with gaps, steps that no scale has, or criteria that no card has', () => {
    expect(problemsOf(rated({ tone: 0 }))).toEqual(['own'])
    expect(problemsOf(rated({ tone: 0, own: 3 }))).toEqual(['own'])
    expect(problemsOf(rated({ tone: 0, own: 1, strange: 1 }))).toEqual(['strange'])
  })

  it('with nothing to rate by hand where the checks could say it', () => {
    const unsure: CheckResult = { ...failed, verdict: 'cannot_tell' }
    expect(prefilled(checked, 'agent', [failed])).toEqual(rated({ tone: 0 }))
    expect(prefilled(checked, 'agent', [unsure])).toEqual([])
  })
})

describe('a scorecard', () => {
  it('that Baton starts with can be used for the assistant and for people', () => {
    expect(scorecardProblems(defaultScorecard)).toEqual([])
    for (const party of ['assistant', 'agent'] as const) {
      const best = criteriaFor(defaultScorecard, party).map(({ id, scale }) => [
        id,
        boundsOf[scale].best,
      ])
      const score = reviewScore(defaultScorecard, party, rated(Object.fromEntries(best)))
      expect(score).toMatchObject({ points: 100, passed: true })
    }
  })

  it.each<[string, Scorecard, string[]]>([
    ['two criteria of one name', card(criterion('a'), criterion('a')), ['criteria.1.id']],
    [
      'one check behind two criteria',
      card(criterion('a', { check: 'tone' }), criterion('b', { check: 'tone' })),
      ['criteria.1.check'],
    ],
    [
      'nobody it applies to',
      card(criterion('a'), criterion('b', { appliesTo: [] })),
      ['criteria.1.appliesTo'],
    ],
    [
      'nothing to judge people by',
      card(criterion('a', { appliesTo: ['assistant'] })),
      ['criteria'],
    ],
    ['nothing that weighs', card(criterion('a', { weight: 0 })), ['criteria', 'criteria']],
  ])('is not published with %s', (_what, document, places) => {
    expect(scorecardProblems(document).map(({ path }) => path)).toEqual(places)
  })
})
