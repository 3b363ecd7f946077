import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'

/** So long a customer waits for an agent who is gone, before somebody else is asked. */
const patienceSeconds = 600

type Lost = { workspace: WorkspaceId; conversation: ConversationId; agent: AgentId }

/** Everything an agent holds, back into the queue. Prepared outside and run inside the transaction that makes them leave. */
export async function requeueAllOf(
  house: House,
  workspace: WorkspaceId,
): Promise<(tx: Tx, agent: AgentId) => Promise<void>> {
  const { policy } = await currentPolicy(house, workspace)
  return async (tx, agent) => {
    const held = await tx.rows<{ id: ConversationId }>(sql`
      select id from conversations where workspace_id = ${workspace}::uuid and status = 'open'
        and holder_kind = 'human' and holder_agent_id = ${agent}::uuid order by id`)
    for (const { id } of held)
      await requeueFrom(house, tx, { workspace, conversation: id, agent }, policy.waits)
  }
}

/** Asks for somebody else where the holder is gone: nobody would ever answer the customer. */
export async function requeueLost(house: House): Promise<void> {
  for (const lost of await findLost(house)) {
    const { policy } = await currentPolicy(house, lost.workspace)
    await house.db.transact(lost.workspace, (tx) => requeueFrom(house, tx, lost, policy.waits))
  }
}

/** Only from whom it was found with: somebody may have taken over meanwhile. */
async function requeueFrom(
  house: House,
  tx: Tx,
  { workspace, conversation, agent }: Lost,
  waits: Parameters<typeof commit>[4]['waits'],
): Promise<void> {
  const loaded = await lockConversation(tx, workspace, conversation)
  if (loaded.state.escalation?.agent !== agent) return
  const about = { now: house.clock.now(), actor: 'platform', waits }
  const command = { do: 'requeue', by: { kind: 'platform' }, why: 'agent_lost' } as const
  await commit(house, tx, loaded, command, about)
}

/**
 * Gone is who is switched off, or who gave no sign of life for as long as a customer waits for them: neither by a
 * screen nor by a program with their key. A laptop closed for a meeting and a phone in the background lose nothing while
 * nobody waits. Nobody signs in as the colleagues of a demo company, so they are never gone.
 */
function findLost(house: House): Promise<Lost[]> {
  const since = after(house.clock.now(), -patienceSeconds)
  return house.db.platformRows<Lost>(sql`
    select c.workspace_id as workspace, c.id as conversation, c.holder_agent_id as agent
    from conversations c
    join workspaces w on w.workspace_id = c.workspace_id
    join agents g on g.workspace_id = c.workspace_id and g.id = c.holder_agent_id
    where c.status = 'open' and c.holder_kind = 'human' and not w.demo and (not g.active or (
      c.unanswered_since < ${since}::timestamptz
      and coalesce(g.seen_at, '-infinity') < ${since}::timestamptz
      and not exists (select 1 from api_keys k
        where k.workspace_id = c.workspace_id and k.created_by = g.id and k.revoked_at is null
          and k.last_used_at > ${since}::timestamptz)))
    order by c.unanswered_since limit 200`)
}
