import type { AgentId } from '../shared/ids.ts'

/** What an agent says of themselves. */
export type Presence = 'available' | 'busy' | 'away' | 'offline'

/** An agent as routing sees them. Instants are milliseconds since 1970. */
export type Candidate = {
  id: AgentId
  active: boolean
  /** Only answers questions of the assistant. */
  expert: boolean
  presence: Presence
  /** Gave a sign of life within the grace. */
  isHere: boolean
  /** Their own shift says so; null when they have none and go by the hours of the team. */
  onShift: boolean | null
  /** Without any they work for every team. */
  teams: string[]
  /** Without any they take customers of every tier. */
  tiers: string[]
  skills: string[]
  languages: string[]
  timeZone: string
  capacity: number
  /** At most so many conversations of a channel at once. */
  channelCapacity: Readonly<Record<string, number>>
  /** Weights of all they hold or are being asked about. */
  load: number
  /** How many that is, by channel. */
  open: Readonly<Record<string, number>>
  /** Something is being offered to them right now: nobody can decide on two things at once. */
  isDeciding: boolean
  offeredAt: number | null
  idleSince: number | null
}

/** What this work takes of an agent; one who is free can always take one piece, however heavy. */
export const weightFor = (weight: number, { capacity }: Pick<Candidate, 'capacity'>): number =>
  Math.max(0, Math.min(weight, capacity))

/** The agent with one more piece of work in their hands. */
export function withOffer(
  candidate: Candidate,
  work: { channel: string; weight: number; at: number },
): Candidate {
  const open = { ...candidate.open, [work.channel]: (candidate.open[work.channel] ?? 0) + 1 }
  const load = candidate.load + weightFor(work.weight, candidate)
  return { ...candidate, load, open, isDeciding: true, offeredAt: work.at }
}
