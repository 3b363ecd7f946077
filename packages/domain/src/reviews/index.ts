export * from './agreement.ts'
export * from './calibration.ts'
export {
  type CheckKind,
  type CheckResult,
  type CheckVerdict,
  checkKinds,
  checkVerdicts,
} from './check-result.ts'
export * from './default-scorecard.ts'
export * from './draw-sample.ts'
export * from './interval.ts'
export * from './rating.ts'
export {
  partyOf,
  type ReviewClock,
  type ReviewEscalation,
  type ReviewFacts,
  type ReviewJudgement,
  type ReviewMessage,
  type ReviewPromise,
  type ReviewSubject,
} from './review-facts.ts'
export * from './run-checks.ts'
export * from './sample-plan.ts'
export { ratingProblems, reviewScore, type Score, shareOf } from './score.ts'
export * from './scorecard.ts'
export * from './scorecard-problem.ts'
export * from './target.ts'
