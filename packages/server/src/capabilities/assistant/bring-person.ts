import type { ConversationId, EscalationId, Finding, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'

/**
 * The assistant failed for good, in thinking or because its words cannot be delivered: a person is brought in. Never
 * silence (C8). When a person has it already, the rules refuse and nothing changes. `first` runs in the same transaction.
 */
export async function bringPerson(
  house: House,
  workspace: WorkspaceId,
  id: ConversationId,
  why: { summary: string; problem: string },
  first: (tx: Tx) => Promise<void> = async () => {},
): Promise<void> {
  const { policy, version } = await currentPolicy(house, workspace)
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
  await house.db.transact(workspace, async (tx) => {
    await first(tx)
    const loaded = await lockConversation(tx, workspace, id)
    const about = { now: house.clock.now(), actor: 'platform', waits: policy.waits }
    const escalation = newId<EscalationId>()
    await commit(
      house,
      tx,
      loaded,
      { do: 'raise_escalation', escalation, finding, basis: null },
      about,
    )
  })
}

/** Work of the lane: a turn was given up, and what became of it must survive a crash like the turn itself. */
export function bringPersonInstead(house: House, work: Work): Promise<void> {
  const { conversation, problem } = work.payload
  const why = { summary: 'The assistant could not answer.', problem: String(problem ?? 'unknown') }
  return bringPerson(house, work.workspace, conversation as ConversationId, why, (tx) =>
    finishWork(tx, work),
  )
}
