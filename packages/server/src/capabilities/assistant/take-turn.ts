import type { Command, ConversationId, Proposal, PublishedPolicy } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { checkReply } from './check-reply.ts'
import { chooseProposal } from './choose-proposal.ts'
import { type Context, gatherContext, isMyTurn } from './gather-context.ts'
import { type Mindset, type Thought, think } from './think.ts'

/** A place where tests stop the assistant, to let a person do something at the worst moment. */
export type RacePoint = (
  point: 'gathered' | 'thought',
  conversation: ConversationId,
) => Promise<void>

export type Desk = Mindset & { racePoint?: RacePoint }

/** Rooms 5 and 6: think outside any transaction, then commit under the fence, where a stale thought is dropped. */
export async function takeTurn(house: House, desk: Desk, work: Work): Promise<void> {
  const started = performance.now()
  const id = work.payload.conversation as ConversationId
  const policy = await currentPolicy(house, work.workspace)
  const context = await house.db.transact(work.workspace, (tx) =>
    gatherContext(tx, work.workspace, id),
  )
  if (!context || !isMyTurn(context))
    return house.db.transact(work.workspace, (tx) => finishWork(tx, work))
  await desk.racePoint?.('gathered', id)
  const thought = await think(desk, work.workspace, context, policy, house.clock.now())
  const proposal = checkReply(chooseProposal({ ...thought, policy }), thought, policy, context)
  await desk.racePoint?.('thought', id)
  const milliseconds = Math.round(performance.now() - started)
  await commitTurn(house, work, { id, context, thought, proposal, policy, milliseconds })
}

type Turn = {
  id: ConversationId
  context: Context
  thought: Thought
  proposal: Proposal
  policy: PublishedPolicy
  milliseconds: number
}

async function commitTurn(house: House, work: Work, turn: Turn): Promise<void> {
  const { id, context, proposal, policy } = turn
  const { epoch, newestCustomerMessage } = context.state
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const loaded = await lockConversation(tx, work.workspace, id)
    const about = { now: house.clock.now(), actor: 'assistant', waits: policy.policy.waits }
    const command: Command = {
      do: 'commit_turn',
      basis: { epoch, newestCustomerMessage },
      proposal,
    }
    const outcome = await commit(house, tx, loaded, command, about)
    const dropped =
      !outcome.refused && outcome.events.some((event) => event.kind === 'turn_dropped')
    recordTurn(tx, work, turn, { outcome: dropped ? 'dropped' : 'used', now: about.now })
  })
}

/** What was looked up, found and wanted: the facts behind "tried" in the package, and of the audit. */
function recordTurn(
  tx: Tx,
  work: Work,
  turn: Turn,
  { outcome, now }: { outcome: string; now: Date },
): void {
  const { thought, proposal, context, id } = turn
  const { judgement } = thought
  const used =
    proposal.kind === 'reply' ? (proposal.message.sources ?? []).map(({ article }) => article) : []
  const detail = {
    question: thought.question.newest.slice(0, 500).toWellFormed(),
    confidence: judgement.confidence,
    found: thought.found,
    used,
    tools: thought.question.toolFacts,
    guards: guardsOf(proposal),
    dropped: thought.dropped,
  }
  tx.later(sql`
    with counted as (
      update articles set uses = uses + 1
      where workspace_id = ${work.workspace}::uuid and id = any(${outcome === 'used' ? used : []}::uuid[])
    )
    insert into turns (workspace_id, id, conversation_id, epoch, answers_message, model, proposal, outcome, detail,
      milliseconds, tokens, at)
    values (${work.workspace}::uuid, ${newId()}::uuid, ${id}::uuid, ${context.state.epoch}::int,
      ${context.state.newestCustomerMessage}::int, ${judgement.model}, ${proposal.kind}, ${outcome}, ${json(detail)}::jsonb,
      ${turn.milliseconds}::int, ${judgement.tokens}::int, ${now}::timestamptz)`)
}

/** What the guardrails said of the proposal: words and all, because a turn can be deleted on request. */
function guardsOf(proposal: Proposal): unknown {
  if (proposal.kind === 'reply') return proposal.message.guards
  if (proposal.kind === 'act') return proposal.action.guards
  const { objections } = proposal.finding.evidence
  return objections ? { verdict: 'hold', objections } : undefined
}
