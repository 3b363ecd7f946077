import type { Mode } from '../escalation/mode.ts'

/** What a queue takes; an empty list means any. `topics` are triggers, topic names and kinds of issues. */
export type Intake = {
  modes: Mode[]
  channels: string[]
  tiers: string[]
  languages: string[]
  topics: string[]
  urgencies: string[]
  /** Regions of the world by time zone: "Europe" takes every customer whose zone begins so. */
  regions: string[]
}

/** After so many seconds of waiting, something is not asked for any more; the customer keeps their place. */
export type Relaxation = {
  afterSeconds: number
  drops: 'preferences' | 'language' | 'skills' | 'relationship'
}

/** Where waiting work goes when it waits too long, or when too many wait. */
export type Overflow = { queue: string; afterSeconds: number | null; aboveWaiting: number | null }

/** How one of several who may is chosen. */
export type Choosing = 'best_match' | 'fewest_open' | 'round_robin'

/** One queue: what it takes, whom it asks, in which order, and what happens when nobody comes. */
export type QueuePlan = {
  id: string
  name: string
  team: string
  takes: Intake
  requiredSkills: string[]
  preferredSkills: string[]
  language: 'required' | 'preferred' | 'ignored'
  relaxations: Relaxation[]
  choosing: Choosing
  /** Counts as if it had waited so many seconds longer: how a VIP queue comes before others. */
  headStartSeconds: number
  /** What one conversation of this queue takes of an agent's capacity. */
  weight: number
  acceptSeconds: number
  overflow: Overflow | null
}
