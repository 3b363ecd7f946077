import type { Me } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { notFound } from '../../platform/http/problem.ts'
import { findAgent } from './agents.store.ts'

/** Who one is, where, and the token that every change must carry (empty for API keys, which need none). */
export async function meOf(
  tx: Tx,
  { workspace, agent: id }: { workspace: WorkspaceId; agent: AgentId },
  csrf: string,
): Promise<Me> {
  const agent = await findAgent(tx, workspace, id)
  const place = await tx.first<Me['workspace']>(sql`
    select workspace_id as id, name, demo from workspaces where workspace_id = ${workspace}::uuid`)
  if (!agent || !place) throw notFound('agent')
  return { agent, workspace: place, csrf }
}
