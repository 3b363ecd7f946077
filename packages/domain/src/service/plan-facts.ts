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
