import type { LiveEvent } from '@baton/contract'
import type { AgentId, ConversationId, SlaKind, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'

type Where = { workspace: WorkspaceId; conversation: ConversationId }
/** A promised time that is nearly, or wholly, missed. `promise` in words: "first answer". */
export type ClockFacts = Where & { promise: string; agents: readonly AgentId[]; dueAt: Date }

/** Who on the team hears of clocks; wiring brings them. */
export type ClockTells = {
  atRisk(tx: Tx, facts: ClockFacts): Promise<void>
  breached(tx: Tx, facts: ClockFacts): Promise<void>
  clockEnded(tx: Tx, where: Where): Promise<void>
}

const promises: Record<SlaKind, string> = {
  assistant_answer: "the assistant's answer",
  first_answer: 'first answer',
  next_answer: 'next answer',
  resolution: 'resolution',
}

type Due = Where & { kind: SlaKind; dueAt: Date; holder: AgentId | null }

/** Clocks handled in one round and workspace. */
const most = 200

/**
 * Marks what is at risk and what was missed, and tells those who can do something about it, each once. Breaches carry
 * the instant they were due, not the instant somebody looked.
 */
export async function tellClocks(house: House, tells: ClockTells): Promise<void> {
  const now = house.clock.now()
  const workspaces = await house.db.platformRows<{ workspace: WorkspaceId }>(
    sql`select distinct workspace_id as workspace from sla_clocks where state = 'running'
      and (due_at <= ${now}::timestamptz or (at_risk_told_at is null and at_risk_at <= ${now}::timestamptz))`,
    'lazily',
  )
  for (const { workspace } of workspaces) {
    await house.db.transact(workspace, async (tx) => {
      const breached = await markBreached(tx, workspace, now)
      for (const due of breached) await tells.breached(tx, factsOf(due))
      const atRisk = await markAtRisk(tx, workspace, now)
      for (const due of atRisk) await tells.atRisk(tx, factsOf(due))
      tx.afterCommit(() => {
        for (const due of breached) publish(house, due, 'breached')
        for (const due of atRisk) publish(house, due, 'at_risk')
      })
    })
  }
}

const factsOf = ({ workspace, conversation, kind, dueAt, holder }: Due): ClockFacts => ({
  ...{ workspace, conversation, dueAt, promise: promises[kind] },
  agents: holder ? [holder] : [],
})

/** An answer that nobody has followed yet may have kept the promise: whoever is told of a breach must be told the truth. */
const markBreached = (tx: Tx, workspace: WorkspaceId, now: Date): Promise<Due[]> =>
  tx.rows<Due>(sql`
    update sla_clocks k set state = 'breached', breached_at = k.due_at
    from conversations c
    where k.workspace_id = ${workspace}::uuid and c.workspace_id = k.workspace_id and c.id = k.conversation_id
      and k.id in (select id from sla_clocks where workspace_id = ${workspace}::uuid and state = 'running'
        and due_at <= ${now}::timestamptz order by due_at limit ${most}::int for update skip locked)
      and not exists (
        select 1 from conversation_events e join sla_progress p on p.workspace_id = e.workspace_id
        where e.workspace_id = k.workspace_id and e.conversation_id = k.conversation_id and (e.xid, e.id) > (p.xid, p.id))
    returning k.workspace_id as workspace, k.conversation_id as conversation, k.kind, k.due_at as "dueAt",
      c.holder_agent_id as holder`)

const markAtRisk = (tx: Tx, workspace: WorkspaceId, now: Date): Promise<Due[]> =>
  tx.rows<Due>(sql`
    update sla_clocks k set at_risk_told_at = ${now}::timestamptz
    from conversations c
    where k.workspace_id = ${workspace}::uuid and c.workspace_id = k.workspace_id and c.id = k.conversation_id
      and k.id in (select id from sla_clocks where workspace_id = ${workspace}::uuid and state = 'running'
        and at_risk_told_at is null and at_risk_at <= ${now}::timestamptz
        order by at_risk_at limit ${most}::int for update skip locked)
    returning k.workspace_id as workspace, k.conversation_id as conversation, k.kind, k.due_at as "dueAt",
      c.holder_agent_id as holder`)

function publish(house: House, due: Due, news: 'at_risk' | 'breached'): void {
  const { workspace, conversation, kind: clock } = due
  const dueAt = due.dueAt.toISOString()
  const data: LiveEvent = { kind: 'sla', conversation, clock, news, dueAt }
  house.live.publish({ workspace, conversation, cursor: null, kind: 'sla', data })
}
