import type {
  Command,
  ConversationId,
  MessageId,
  Proposal,
  PublishedPolicy,
  WorkspaceId,
} from '@baton/domain'
import { type Recalibration, recalibrated } from '@baton/local-model'
import type { Model } from '../../models/model.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { recordLabel } from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { checkReply } from './check-reply.ts'
import { chooseProposal } from './choose-proposal.ts'
import { type Context, gatherContext, isMyTurn } from './gather-context.ts'
import { mayAskModel } from './model-budget.ts'
import { pickedIn } from './picked.ts'
import { type Mindset, type Thought, think } from './think.ts'

/** A place where tests stop the assistant, to let a person do something at the worst moment. */
export type RacePoint = (
  point: 'gathered' | 'thought',
  conversation: ConversationId,
) => Promise<void>

/**
 * How sure the assistant must be in a workspace, as its outcomes have moved it (0 to 1; above 1: never), and the share of
 * its answers that people look at.
 */
type Sureness = { answerAt: number; clarifyAt: number; auditShare: number }

/** An automatic answer that may be drawn for people to look at. */
type Drawn = {
  workspace: WorkspaceId
  conversation: ConversationId
  message: MessageId
  share: number
  now: Date
}

/** What a turn needs besides a mind; how answers are controlled is brought in by wiring. */
export type Desk = Mindset & {
  racePoint?: RacePoint
  /** Thinks where the model may cost no more today; null where the model costs nothing. */
  spare: Model | null
  /** What a model's confidence means here, by what became of earlier ones. */
  meaning(workspace: WorkspaceId, model: string): Promise<Recalibration>
  sureness(workspace: WorkspaceId): Promise<Sureness>
  drawSample(tx: Tx, drawn: Drawn): void
}

/** Rooms 5 and 6: think outside any transaction, then commit under the fence, where a stale thought is dropped. */
export async function takeTurn(house: House, desk: Desk, work: Work): Promise<void> {
  const started = performance.now()
  const id = work.payload.conversation as ConversationId
  const sureness = await desk.sureness(work.workspace)
  const policy = sureEnough(await currentPolicy(house, work.workspace), sureness)
  const context = await house.db.transact(work.workspace, (tx) =>
    gatherContext(tx, work.workspace, id),
  )
  if (!context || !isMyTurn(context))
    return house.db.transact(work.workspace, (tx) => finishWork(tx, work))
  await desk.racePoint?.('gathered', id)
  const mindset = await affordable(house, desk, work.workspace)
  const said = await think(mindset, work.workspace, context, policy, house.clock.now())
  const thought = await asMeant(desk, work.workspace, said)
  const proposal = checkReply(chooseProposal({ ...thought, policy }), thought, policy)
  await desk.racePoint?.('thought', id)
  const milliseconds = Math.round(performance.now() - started)
  const turn = {
    id,
    context,
    thought,
    said: said.judgement.confidence.answer,
    proposal,
    policy,
    milliseconds,
    sureness,
  }
  await commitTurn(house, desk, work, turn)
}

type Turn = {
  id: ConversationId
  context: Context
  thought: Thought
  proposal: Proposal
  policy: PublishedPolicy
  milliseconds: number
  sureness: Sureness
  /** How sure the model said it was, before anybody looked at how it kept its word. */
  said: number
}

/** The policy says what a supervisor wants at least; outcomes may have shown that more is needed. */
const sureEnough = (
  { version, policy }: PublishedPolicy,
  { answerAt, clarifyAt }: Sureness,
): PublishedPolicy => ({
  version,
  policy: {
    ...policy,
    confidence: {
      ...policy.confidence,
      answerAt: Math.max(policy.confidence.answerAt, answerAt),
      clarifyAt: Math.max(policy.confidence.clarifyAt, clarifyAt),
    },
  },
})

/** The thought with a confidence in its answer that means what it says. */
async function asMeant(desk: Desk, workspace: WorkspaceId, thought: Thought): Promise<Thought> {
  const { judgement } = thought
  const { confidence } = judgement
  const meaning = await desk.meaning(workspace, judgement.model)
  const answer = recalibrated(confidence.answer, meaning)
  return { ...thought, judgement: { ...judgement, confidence: { ...confidence, answer } } }
}

/** The mindset with the model that this workspace can still pay for today. */
async function affordable(house: House, desk: Desk, workspace: WorkspaceId): Promise<Mindset> {
  return desk.spare === null || (await mayAskModel(house, workspace))
    ? desk
    : { ...desk, model: desk.spare }
}

async function commitTurn(house: House, desk: Desk, work: Work, turn: Turn): Promise<void> {
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
    await learnFromPick(house, tx, work.workspace, turn)
    const dropped =
      !outcome.refused && outcome.events.some((event) => event.kind === 'turn_dropped')
    recordTurn(tx, work, turn, { outcome: dropped ? 'dropped' : 'used', now: about.now })
    const message = automaticAnswer(turn)
    const drawn = { workspace: work.workspace, conversation: id, share: turn.sureness.auditShare }
    if (message && !dropped) desk.drawSample(tx, { ...drawn, message, now: about.now })
  })
}

/** A pick among "which of these?" is a customer's own word for what they meant: the article learns their way of asking. */
async function learnFromPick(
  house: House,
  tx: Tx,
  workspace: WorkspaceId,
  { id, context }: Turn,
): Promise<void> {
  const picked = pickedIn(context)
  if (!picked) return
  await recordLabel(tx, workspace, {
    ...picked,
    ...{ conversation: id, verdict: 'right', source: 'customer_pick', by: 'customer' },
    ...{ confidence: null, at: house.clock.now() },
  })
  tx.afterCommit(() => house.wake.live('knowledge'))
}

/** The message with which the assistant answered from its own knowledge, if this turn came to one. */
const automaticAnswer = ({ proposal, thought }: Turn): MessageId | null =>
  proposal.kind === 'reply' &&
  proposal.message.sources?.length &&
  thought.question.guidance === null
    ? proposal.message.id
    : null

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
  const automatic = automaticAnswer(turn)
  const message = proposal.kind === 'reply' ? proposal.message.id : null
  const detail = {
    question: thought.question.newest.slice(0, 500).toWellFormed(),
    confidence: judgement.confidence,
    said: turn.said,
    found: thought.found,
    used,
    tools: thought.question.toolFacts,
    outputTokens: judgement.outputTokens ?? 0,
    classification: judgement.classification ?? null,
  }
  tx.later(sql`
    with counted as (
      update articles set uses = uses + 1
      where workspace_id = ${work.workspace}::uuid and id = any(${outcome === 'used' ? used : []}::uuid[])
    )
    insert into turns (workspace_id, id, conversation_id, epoch, answers_message, model, proposal, outcome, detail,
      milliseconds, tokens, message_id, counted, at)
    values (${work.workspace}::uuid, ${newId()}::uuid, ${id}::uuid, ${context.state.epoch}::int,
      ${context.state.newestCustomerMessage}::int, ${judgement.model}, ${proposal.kind}, ${outcome}, ${json(detail)}::jsonb,
      ${turn.milliseconds}::int, ${judgement.tokens}::int, ${message}::uuid,
      ${automatic === null || outcome !== 'used'}::boolean, ${now}::timestamptz)`)
}
