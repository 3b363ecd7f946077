import type { Mode } from '../escalation/mode.ts'
import type { AgentId, ConversationId, CustomerId, EscalationId } from '../shared/ids.ts'

/** All that routing looks at in an escalation that waits. Instants are milliseconds since 1970. */
export type RoutingFacts = {
  conversation: ConversationId
  escalation: EscalationId
  customer: CustomerId
  mode: Mode
  channel: string
  tier: string
  language: string | null
  urgency: string
  /** The trigger, the name of its topic, the kind of issue: what intakes and skills are compared with. */
  topics: string[]
  /** Where the customer lives, as an IANA name. */
  timeZone: string | null
  /** Since when the customer waits: since their oldest message that nobody answered, also under the assistant. */
  since: number
  /** Since when it waits for a person: relaxing and overflowing count from here. */
  waitingSince: number
  /** When a person's first answer is due. */
  deadline: number | null
  /** When free text stops being allowed on the channel. */
  windowEnd: number | null
  previousAgent: AgentId | null
  owner: AgentId | null
  /** The owner or the previous agent, while they are at work: some queues wait for them a while. */
  keptFor: AgentId | null
  /** A supervisor put it into this queue. */
  pinnedQueue: string | null
  /** Who declined it, or did not answer, since it began to wait. */
  declined: AgentId[]
}
