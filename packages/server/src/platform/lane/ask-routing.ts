import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../db/database.ts'
import { json, sql } from '../db/sql.ts'

/** The lane in which routing works: one step after the other in a workspace, on whichever node. */
export const routingLane = 'routing'

/** What routing is to look at: a conversation, what waits for an agent, or everything from an escalation on. */
export type RoutingQuestion = {
  conversation?: string
  agent?: string
  everything?: true
  after?: string
}

/** Asks routing to look at once, whoever it is that notices: somebody came, went, or changed. Wake the lane afterwards. */
export async function askRouting(
  tx: Tx,
  workspace: WorkspaceId,
  question: RoutingQuestion,
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into inbox (workspace_id, lane, kind, payload, due, created_at)
    values (${workspace}::uuid, ${routingLane}, 'route', ${json(question)}::jsonb, ${now}::timestamptz, ${now}::timestamptz)`)
}
