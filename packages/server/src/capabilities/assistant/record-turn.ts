import type { ConversationId, MessageId, Proposal, PublishedPolicy } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Work } from '../../platform/lane/work.ts'
import type { Sureness } from './desk.ts'
import type { Context } from './gather-context.ts'
import type { TurnCost } from './model-price.ts'
import type { Thought } from './think.ts'

/** A turn on its way to the commit: what it saw, what it came to, and under which rules. */
export type Turn = {
  id: ConversationId
  context: Context
  thought: Thought
  proposal: Proposal
  policy: PublishedPolicy
  milliseconds: number
  sureness: Sureness
  /** How sure the model said it was, before anybody looked at how it kept its word. */
  said: number
  /** Null where it cost nothing that is known. */
  cost: TurnCost | null
}

/** The message with which the assistant answered from its own knowledge, if this turn came to one. */
export const automaticAnswer = ({ proposal, thought }: Turn): MessageId | null =>
  proposal.kind === 'reply' &&
  proposal.message.sources?.length &&
  thought.question.guidance === null
    ? proposal.message.id
    : null

/** What was looked up, found and wanted: the facts behind "tried" in the package, and of the audit. */
export function recordTurn(
  tx: Tx,
  work: Work,
  turn: Turn,
  { outcome, now }: { outcome: string; now: Date },
): void {
  const { thought, proposal, context, id } = turn
  const { judgement } = thought
  const used =
    proposal.kind === 'reply' ? (proposal.message.sources ?? []).map(({ article }) => article) : []
  const automatic = automaticAnswer(turn)
  const message = proposal.kind === 'reply' ? proposal.message.id : null
  const detail = {
    question: thought.question.newest.slice(0, 500).toWellFormed(),
    confidence: judgement.confidence,
    said: turn.said,
    found: thought.found,
    used,
    isAutomatic: automatic !== null,
    answerAt: turn.policy.policy.confidence.answerAt,
    tools: thought.question.toolFacts,
    outputTokens: judgement.outputTokens ?? 0,
    cachedTokens: judgement.cachedTokens ?? 0,
    cost: turn.cost,
    classification: judgement.classification ?? null,
    guards: guardsOf(proposal),
    dropped: thought.dropped,
  }
  tx.later(sql`
    with counted as (
      update articles set uses = uses + 1
      where workspace_id = ${work.workspace}::uuid and id = any(${outcome === 'used' ? used : []}::uuid[])
    )
    insert into turns (workspace_id, id, conversation_id, epoch, answers_message, model, proposal, outcome, detail,
      milliseconds, tokens, cost_micros, message_id, counted, at)
    values (${work.workspace}::uuid, ${newId()}::uuid, ${id}::uuid, ${context.state.epoch}::int,
      ${context.state.newestCustomerMessage}::int, ${judgement.model}, ${proposal.kind}, ${outcome}, ${json(detail)}::jsonb,
      ${turn.milliseconds}::int, ${judgement.tokens}::int, ${turn.cost?.micros ?? 0}::bigint, ${message}::uuid,
      ${automatic === null || outcome !== 'used'}::boolean, ${now}::timestamptz)`)
}

/** What the guardrails said of the proposal: words and all, because a turn can be deleted on request. */
function guardsOf(proposal: Proposal): unknown {
  if (proposal.kind === 'reply') return proposal.message.guards
  if (proposal.kind === 'act') return proposal.action.guards
  const { objections } = proposal.finding.evidence
  return objections ? { verdict: 'hold', objections } : undefined
}
