import type {
  ConversationId,
  EscalationId,
  Finding,
  PublishedPolicy,
  WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { type AnswerFailed, commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'

type Why = { summary: string; problem: string }

/**
 * The assistant failed for good, in thinking or because its words cannot be delivered: a person is brought in, in the
 * transaction that finds it out. Never silence (C8). When a person has it already, the rules refuse and nothing changes.
 */
export async function bringPersonWithin(
  house: House,
  tx: Tx,
  { workspace, conversation }: { workspace: WorkspaceId; conversation: ConversationId },
  why: Why,
  { policy, version }: PublishedPolicy,
): Promise<void> {
  const finding: Finding = {
    trigger: 'assistant_unavailable',
    mode: 'takeover',
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: why.summary,
      messages: [],
      measured: { problem: why.problem.slice(0, 300) },
      threshold: {},
    },
  }
  const loaded = await lockConversation(tx, workspace, conversation)
  const about = { now: house.clock.now(), actor: 'platform', waits: policy.waits }
  const escalation = newId<EscalationId>()
  await commit(
    house,
    tx,
    loaded,
    { do: 'raise_escalation', escalation, finding, basis: null },
    about,
  )
}

/** What cannot be delivered, and may be the answer a customer waits for, becomes a person's. */
export const answerFailed =
  (house: House): AnswerFailed =>
  (tx, about, problem, published) => {
    const why = { summary: "The assistant's answer could not be delivered.", problem }
    return bringPersonWithin(house, tx, about, why, published)
  }

/** Work of the lane: a turn was given up, and what became of it must survive a crash like the turn itself. */
export async function bringPersonInstead(house: House, work: Work): Promise<void> {
  const { workspace, payload } = work
  const published = await currentPolicy(house, workspace)
  const conversation = payload.conversation as ConversationId
  const problem = String(payload.problem ?? 'unknown')
  const why = { summary: 'The assistant could not answer.', problem }
  await house.db.transact(workspace, async (tx) => {
    await finishWork(tx, work)
    await bringPersonWithin(house, tx, { workspace, conversation }, why, published)
  })
}
