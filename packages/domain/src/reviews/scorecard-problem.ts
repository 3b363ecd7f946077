import { type PlanProblem, twins } from '../service/problem-at.ts'
import { type Criterion, criteriaFor, parties, type Scorecard } from './scorecard.ts'

/** Everything because of which a scorecard must not go into force. The shape is not checked here: the contract does that. */
export function scorecardProblems(scorecard: Scorecard): PlanProblem[] {
  const { criteria } = scorecard
  return [
    ...twins(
      'criteria',
      criteria.map(({ id }) => id),
    ),
    ...sharedChecks(criteria),
    ...criteria.flatMap((criterion, at) => criterionProblems(criterion, `criteria.${at}`)),
    ...parties
      .filter((party) => !criteriaFor(scorecard, party).some(({ weight }) => weight > 0))
      .map((party) => ({
        path: 'criteria',
        message: `Nothing with a weight is left to judge ${party === 'assistant' ? 'the assistant' : 'people'} by.`,
      })),
  ]
}

function criterionProblems(criterion: Criterion, path: string): PlanProblem[] {
  return criterion.appliesTo.length === 0
    ? [
        {
          path: `${path}.appliesTo`,
          message: 'It applies to nobody; name the assistant, people or both.',
        },
      ]
    : []
}

/** One finding behind two criteria would count twice. */
const sharedChecks = (criteria: readonly Criterion[]): PlanProblem[] =>
  criteria.flatMap(({ check, appliesTo }, at) => {
    const before = criteria
      .slice(0, at)
      .find(
        (each) =>
          check !== null &&
          each.check === check &&
          each.appliesTo.some((party) => appliesTo.includes(party)),
      )
    return before
      ? [{ path: `criteria.${at}.check`, message: `“${before.name}” rests on this check already.` }]
      : []
  })
