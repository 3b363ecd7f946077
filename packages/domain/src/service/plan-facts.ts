import { textReasons } from '../texts/reasons.ts'

/** An agent as a plan sees them. */
export type PlannedAgent = {
  id: string
  name: string
  teams: string[]
  skills: string[]
  languages: string[]
  isExpert: boolean
}

/** What a workspace knows that a plan may speak of. An empty list of agents or tiers knows nothing and refuses nothing. */
export type PlanFacts = {
  now: number
  agents: PlannedAgent[]
  tiers: string[]
  /** Holiday feeds that could not be read, and why. */
  feeds: { url: string; problem: string | null }[]
}

/** The facts of a workspace of which nothing is known. */
export const noFacts: PlanFacts = { now: 0, agents: [], tiers: [], feeds: [] }

/** Places that own words may name, by reason of the notice; {company} may stand everywhere. */
export const textPlaces: Readonly<Record<string, readonly string[]>> = {
  ...textReasons,
  off_hours: ['opens'],
  off_hours_criteria: ['criteria'],
  callback_offer: [],
  callback_booked: ['time', 'summary'],
  callback_missed: ['time'],
  callback_cancelled: [],
  callback_taken: [],
  emergency_paged: ['minutes'],
  choice_other_times: [],
  choice_cancel: [],
  choice_emergency: [],
}
