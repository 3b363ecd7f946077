import type { Command, ConversationId, Proposal, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { recordLabel } from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { checkReply } from './check-reply.ts'
import { chooseProposal } from './choose-proposal.ts'
import type { Desk } from './desk.ts'
import { gatherContext, isMyTurn } from './gather-context.ts'
import { costOf, microsInOne, type TurnCost } from './model-price.ts'
import { pickedIn } from './picked.ts'
import { automaticAnswer, recordTurn, type Turn } from './record-turn.ts'
import { affordable, asMeant, sureByPick, sureEnough } from './sure-enough.ts'
import { think } from './think.ts'

/** Rooms 5 and 6: think outside any transaction, then commit under the fence, where a stale thought is dropped. */
export async function takeTurn(house: House, desk: Desk, work: Work): Promise<void> {
  const started = performance.now()
  const id = work.payload.conversation as ConversationId
  const sureness = await desk.sureness(work.workspace)
  const published = await currentPolicy(house, work.workspace)
  const context = await house.db.transact(work.workspace, (tx) =>
    gatherContext(tx, work.workspace, id),
  )
  if (!context || !isMyTurn(context))
    return house.db.transact(work.workspace, (tx) => finishWork(tx, work))
  const policy = pickedIn(context) ? sureByPick(published) : sureEnough(published, sureness)
  await desk.racePoint?.('gathered', id)
  const mindset = await affordable(house, desk, work.workspace)
  const said = await think(mindset, work.workspace, context, policy, house.clock.now())
  const thought = await asMeant(desk, work.workspace, said)
  const cost = await costOf(house, work.workspace, said.judgement)
  const chosen = chooseProposal({ ...thought, policy })
  const proposal = withCost(checkReply(chosen, thought, policy, context), cost)
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
    cost,
  }
  await commitTurn(house, desk, work, turn)
}

/** What it cost to find out stands with the evidence of what brought a person in. */
function withCost(proposal: Proposal, cost: TurnCost | null): Proposal {
  if (!cost || !('finding' in proposal)) return proposal
  const { finding } = proposal
  const spent = `${(cost.micros / microsInOne).toFixed(4)} ${cost.price.currency}`
  const measured = { ...finding.evidence.measured, costOfTurn: spent }
  return { ...proposal, finding: { ...finding, evidence: { ...finding.evidence, measured } } }
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
