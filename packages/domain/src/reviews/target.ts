import type { CheckResult } from './check-result.ts'
import { partyOf, type ReviewFacts } from './review-facts.ts'
import type { SamplePlan, SampleReason } from './sample-plan.ts'
import { criteriaFor, type Scorecard } from './scorecard.ts'

/** What beside the conversation itself may be a reason to look at it. */
export type Circumstances = {
  /** What the customer said in the survey, of 5, and whom they were asked about. */
  satisfaction: { agent: string | null; score: number } | null
  /** Whoever had closed it when the customer came back. */
  reopenedAfter: string[]
  /** Days the agent has been on the team. */
  agentDays: number | null
  guardrailHeld: boolean
}

type Known = {
  facts: ReviewFacts
  results: readonly CheckResult[]
  around: Circumstances
  scorecard: Scorecard
  plan: SamplePlan
}

/** All reasons to look at this conversation of theirs, whether or not the plan wants them drawn. */
export function reasonsToLook(known: Known): SampleReason[] {
  const { facts, results, around, plan } = known
  const isAssistant = facts.subject === 'assistant'
  const { satisfaction, waitMinutes, newAgentDays } = plan.onPurpose
  const failed = (check: CheckResult['check']): boolean =>
    results.some((result) => result.check === check && result.verdict === 'failed')
  const own = new Set(
    facts.messages.filter(({ author }) => author === 'assistant').map(({ number }) => number),
  )
  const waited = facts.escalations.some(
    ({ raisedAt, metAt, agent }) =>
      metAt !== null && agent === facts.subject && metAt - raisedAt > waitMinutes * 60_000,
  )
  const hasMended = facts.messages.some(
    ({ guards }) => guards !== null && guards.verdict !== 'pass',
  )
  const asked: Record<SampleReason, boolean> = {
    low_satisfaction:
      around.satisfaction !== null &&
      around.satisfaction.score <= satisfaction &&
      (isAssistant || around.satisfaction.agent === facts.subject),
    reopened: around.reopenedAfter.includes(facts.subject),
    long_wait: waited,
    flagged_wrong:
      isAssistant &&
      facts.judgements.some(({ number, verdict }) => own.has(number) && verdict === 'wrong'),
    escalated_late: isAssistant && failed('handoff'),
    guardrail: isAssistant && (hasMended || around.guardrailHeld),
    critical_check: criteriaFor(known.scorecard, partyOf(facts.subject)).some(
      ({ critical, check }) => critical && check !== null && failed(check),
    ),
    new_agent: !isAssistant && around.agentDays !== null && around.agentDays < newAgentDays,
  }
  return (Object.keys(asked) as SampleReason[]).filter((reason) => asked[reason])
}
