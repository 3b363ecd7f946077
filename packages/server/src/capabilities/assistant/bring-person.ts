import type { ConversationId, EscalationId, Finding, WorkspaceId } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'

/**
 * The assistant failed for good, in thinking or because its words cannot be delivered: a person is brought in. Never
 * silence (C8). When a person has it already, the rules refuse and nothing changes.
 */
export async function bringPerson(
  house: House,
  workspace: WorkspaceId,
  id: ConversationId,
  why: { summary: string; problem: string },
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
