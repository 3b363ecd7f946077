import type { PlanProblem } from '../service/problem-at.ts'

/** Why a conversation is drawn on purpose. */
export const sampleReasons = [
  'low_satisfaction',
  'reopened',
  'long_wait',
  'flagged_wrong',
  'escalated_late',
  'guardrail',
  'critical_check',
  'new_agent',
] as const

/** One of them. */
export type SampleReason = (typeof sampleReasons)[number]

/** Which conversations are drawn for review, and how many. Shares are 0 to 1. */
export type SamplePlan = {
  on: boolean
  /** Two houses with the same seed draw the same lots for the same conversations. */
  seed: string
  byLot: {
    assistantShare: number
    agentShare: number
    /** So many of each week at least, for each agent and for the assistant, as far as there are conversations. */
    leastPerWeek: number
    mostPerWeek: number
  }
  onPurpose: {
    reasons: SampleReason[]
    /** For each agent and the assistant. */
    mostPerWeek: number
    /** At this satisfaction and below, of 5. */
    satisfaction: number
    waitMinutes: number
    newAgentDays: number
  }
  /** Agents who review beside the supervisors. */
  reviewers: string[]
}

/** What a new workspace starts with. */
export const defaultSamplePlan: SamplePlan = {
  on: true,
  seed: '',
  byLot: { assistantShare: 0.02, agentShare: 0.05, leastPerWeek: 2, mostPerWeek: 10 },
  onPurpose: {
    reasons: [...sampleReasons],
    mostPerWeek: 5,
    satisfaction: 2,
    waitMinutes: 15,
    newAgentDays: 30,
  },
  reviewers: [],
}

/** What is wrong with a plan, with its place. */
export function samplePlanProblems(
  { byLot, reviewers }: SamplePlan,
  agents: readonly string[],
): PlanProblem[] {
  const strangers = reviewers.filter((each) => !agents.includes(each))
  return [
    ...(byLot.leastPerWeek > byLot.mostPerWeek
      ? [{ path: 'byLot.leastPerWeek', message: 'This is more than the most of a week.' }]
      : []),
    ...strangers.map(() => ({
      path: 'reviewers',
      message: 'Somebody in the list has left the team.',
    })),
  ]
}
