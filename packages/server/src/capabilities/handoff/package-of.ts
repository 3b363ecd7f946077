import type { HandoffPackageView } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { assemblePackage } from './assemble-package.ts'
import { gatherFacts } from './gather-facts.ts'

/** The package as the records give it now; null while no person is wanted. */
export async function packageOf(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  now: Date,
): Promise<HandoffPackageView | null> {
  const facts = await gatherFacts(tx, workspace, conversation, now)
  return facts && assemblePackage(facts)
}

/** Keeps what the person saw who came in, on the escalation: one version per handoff. Call it in the step that lets them in. */
export async function storePackage(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  now: Date,
): Promise<HandoffPackageView | null> {
  const view = await packageOf(tx, workspace, conversation, now)
  if (!view) return null
  await tx.rows(sql`
    update escalations e set package = ${json(view)}::jsonb
    from conversations c
    where c.workspace_id = ${workspace}::uuid and c.id = ${conversation}::uuid and e.workspace_id = c.workspace_id
      and e.id = (c.state->'escalation'->>'id')::uuid`)
  return view
}
