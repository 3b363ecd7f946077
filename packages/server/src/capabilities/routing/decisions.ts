import type { DecisionView, routingRecords } from '@baton/contract'
import type { AgentId, ConversationId, RoutingDecision, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { waitingItems } from './waiting-items.ts'

type Kept = RoutingDecision & { behind?: AgentId[]; by: string }
type Stored = { id: string; at: Date; escalation: string; decision: Kept }

/** Why people were asked about this conversation, the newest first, and where it stands now. */
export function decisionsAbout(
  house: House,
  workspace: WorkspaceId,
  conversation: ConversationId,
): Promise<z.infer<typeof routingRecords>> {
  return house.db.transact(workspace, async (tx) => {
    const rows = await tx.rows<Stored>(sql`
      select id, at, escalation_id as escalation, decision from routing_decisions
      where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid order by at desc, id desc limit 50`)
    const names = await namesIn(tx, workspace)
    const now = house.clock.now()
    const [item] = await waitingItems(tx, workspace, { now, perQueue: 1, conversation })
    const items = rows.map(({ id, at, escalation, decision }) => ({
      ...{ id, escalation, by: names.get(decision.by as AgentId) ?? decision.by },
      at: at.toISOString(),
      ...presentDecision(decision, names),
    }))
    return { items, now: item ?? null }
  })
}

/** A decision with names, for people to read. */
export function presentDecision(
  { queue, choosing, requirements, chosen, ranked, removed, nextAt, behind = [] }: Omit<Kept, 'by'>,
  names: ReadonlyMap<AgentId, string>,
): DecisionView {
  const named = (id: AgentId) => ({ id, name: names.get(id) ?? 'somebody who left' })
  const last = behind.map((agent) => ({ agent: named(agent), total: 0, parts: {} }))
  return {
    ...{ queue, choosing, requirements },
    chosen: chosen && named(chosen),
    ranked: [
      ...ranked.map(({ agent, total, parts }) => ({
        ...{ agent: named(agent), total },
        parts: parts as Record<string, number>,
      })),
      ...last,
    ],
    removed: Object.entries(removed).map(([obstacle, agents]) => ({
      obstacle,
      agents: (agents ?? []).map(named),
    })),
    nextAt: nextAt === null ? null : new Date(nextAt).toISOString(),
  }
}

export async function namesIn(tx: Tx, workspace: WorkspaceId): Promise<Map<AgentId, string>> {
  const rows = await tx.rows<{ id: AgentId; name: string }>(
    sql`select id, name from agents where workspace_id = ${workspace}::uuid`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
