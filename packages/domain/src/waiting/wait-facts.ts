/** One wait for a person that was met: how long ago that was, and how long it had lasted then. */
export type Handoff = { agoSeconds: number; waitedSeconds: number }

/** How long a person was busy with one conversation, and how long ago it ended. */
export type Handling = { agoSeconds: number; seconds: number }

/** From so many seconds on, people come to work or go home: `factor` is their number against now. */
export type StaffChange = { inSeconds: number; factor: number }

/** What is known of a queue when somebody in it asks how long it will take. */
export type WaitFacts = {
  /** 1 is next; only those count who compete for the same people. */
  place: number
  /** Conversations that the people present could take at once, now. */
  free: number
  /** Conversations that they could hold in all. */
  slots: number
  /** The part of their time that this queue gets; the rest goes to other queues. */
  share: number
  handOffs: readonly Handoff[]
  handlings: readonly Handling[]
  /** Customers of this queue who lose patience, per waiting customer and second. */
  leaving: number
  staff: readonly StaffChange[]
  /** How long this customer has waited already, and what was expected at first; nothing for a first promise. */
  waitedSeconds: number
  expectedAtFirst: number | null
  acceptSeconds: number
}

/** How one promised wait ended. `left`: the customer went before anybody came, so the true wait was at least that. */
export type WaitOutcome = {
  /** How many had to be served before; 0 when somebody was free at once. */
  ahead: number
  expectedSeconds: number
  actualSeconds: number
  /** Did the true wait lie in the range that was told? */
  isInside: boolean
  left: boolean
  agoSeconds: number
  /** Promised at the start of the wait, or in an update. */
  isUpdate: boolean
}

/** How many must be served before this customer, themselves included; 0 when somebody is free for them. */
export const aheadOf = ({ place, free }: Pick<WaitFacts, 'place' | 'free'>): number =>
  Math.max(0, place - free)
