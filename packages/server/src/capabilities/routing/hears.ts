import type {
  AgentId,
  ConversationId,
  CustomerId,
  EscalationId,
  Mode,
  WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'

/** What those who hear of an escalation are told. `agent`: who was asked, came, or ended it. */
export type EscalationFacts = {
  workspace: WorkspaceId
  conversation: ConversationId
  customer: CustomerId
  escalation: EscalationId
  mode: Mode
  queue: string
  channel: string
  tier: string
  language: string | null
  urgency: string
  raisedAt: Date
  agent: AgentId | null
  /** How it ended, once it has. */
  outcome: string | null
  at: Date
}

type Hear = (tx: Tx, facts: EscalationFacts) => Promise<void>

/**
 * Who wants to know how escalations come along: clocks, promises, notices, surveys. Called inside the transaction of
 * routing, in this order, and safe to be called again for the same step.
 */
export type Hears = {
  /** It waits for the first time. One that somebody began by stepping in is raised and met at once. */
  raised?: Hear
  /** Guidance did not come or was not enough: now it waits for a takeover. */
  upgraded?: Hear
  /** It waits again after somebody had it. */
  requeued?: Hear
  offered?: Hear
  offerEnded?: Hear
  met?: Hear
  closed?: Hear
}

/** Tells all who hear, one after the other. */
export async function tellAll(
  hears: readonly Hears[],
  what: keyof Hears,
  tx: Tx,
  facts: EscalationFacts,
): Promise<void> {
  for (const each of hears) await each[what]?.(tx, facts)
}
