/** For whom a policy holds; an empty list means all. */
export type SlaReach = { queues: string[]; tiers: string[]; channels: string[] }

/** What is promised, in seconds; null: nothing. `firstAnswer` counts from the handoff to a person's first answer. */
export type SlaTargets = {
  assistantAnswer: number | null
  firstAnswer: number | null
  nextAnswer: number | null
  resolution: number | null
}

/** Promised times. In business hours of the queue's team, or around the clock; at risk from a share of the time on. */
export type SlaPolicy = {
  id: string
  name: string
  reach: SlaReach
  targets: SlaTargets
  inBusinessHours: boolean
  atRiskShare: number
}
