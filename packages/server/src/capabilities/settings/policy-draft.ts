import type { policyDraftView } from '@baton/contract'
import {
  type AgentId,
  carryOver,
  completePolicy,
  differencesBetween,
  type Policy,
  type WorkspaceId,
} from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { viewPolicy } from './policy.ts'

type DraftView = z.infer<typeof policyDraftView>
type Document = NonNullable<DraftView['draft']>['document']
type Row = {
  document: Partial<Policy>
  revision: number
  basedOn: number
  savedBy: string
  savedAt: Date
}

/** The draft of this workspace with what was published since it was begun; null when nobody is working on one. */
export async function viewDraft(tx: Tx, workspace: WorkspaceId): Promise<DraftView> {
  const row = await tx.first<Row>(sql`
    select d.document, d.revision, d.based_on as "basedOn", d.saved_at as "savedAt",
      coalesce(a.name, d.saved_by) as "savedBy"
    from policy_drafts d left join agents a on a.workspace_id = d.workspace_id and a.id::text = d.saved_by
    where d.workspace_id = ${workspace}::uuid`)
  if (!row) return { draft: null }
  const document = completePolicy(row.document) as Document
  const conflict = await conflictOf(tx, workspace, { document, basedOn: row.basedOn })
  return { draft: { ...row, savedAt: row.savedAt.toISOString(), document, conflict } }
}

async function conflictOf(
  tx: Tx,
  workspace: WorkspaceId,
  { document, basedOn }: { document: Document; basedOn: number },
): Promise<NonNullable<DraftView['draft']>['conflict']> {
  const { version, publishedBy, publishedAt, document: inForce } = await viewPolicy(tx, workspace)
  if (version === basedOn) return null
  const base = await tx.first<{ document: Partial<Policy> }>(sql`
    select document from policies where workspace_id = ${workspace}::uuid and version = ${basedOn}::int`)
  const before = completePolicy(base?.document) as Document
  const carried = carryOver(before, document, inForce)
  return {
    ...{ version, publishedBy, publishedAt, disputed: carried.disputed },
    changes: differencesBetween(before, inForce),
    carriedOver: carried.document,
  }
}

type Saving = { document: Policy; basedOn: number; revision: number; by: AgentId; at: Date }

/** Keeps a draft. Who has not seen the newest one is told whose it is, and nothing is overwritten. */
export async function saveDraft(tx: Tx, workspace: WorkspaceId, saving: Saving): Promise<void> {
  const { document, basedOn, revision, by, at } = saving
  const saved = await tx.first<{ revision: number }>(sql`
    insert into policy_drafts as d (workspace_id, revision, based_on, document, saved_by, saved_at)
    select ${workspace}::uuid, 1, ${basedOn}::int, ${json(document)}::jsonb, ${by}, ${at}::timestamptz
    where ${revision}::int = 0 or exists (select 1 from policy_drafts where workspace_id = ${workspace}::uuid)
    on conflict (workspace_id) do update set revision = d.revision + 1, based_on = excluded.based_on,
      document = excluded.document, saved_by = excluded.saved_by, saved_at = excluded.saved_at
      where d.revision = ${revision}::int
    returning revision`)
  if (!saved) throw await overtaken(tx, workspace)
}

async function overtaken(tx: Tx, workspace: WorkspaceId): Promise<HttpProblem> {
  const { draft } = await viewDraft(tx, workspace)
  return new HttpProblem(
    409,
    'draft_moved_on',
    draft
      ? `${draft.savedBy} has saved this draft meanwhile.`
      : 'This draft was published or thrown away meanwhile.',
    'Load it again and make your change there.',
  )
}

export async function throwDraftAway(tx: Tx, workspace: WorkspaceId): Promise<void> {
  await tx.rows(sql`delete from policy_drafts where workspace_id = ${workspace}::uuid`)
}

/** The draft that was published is done with; any other stays for whoever writes it. */
export async function closeDraft(
  tx: Tx,
  workspace: WorkspaceId,
  { document, draft = 0 }: { document: Policy; draft?: number | undefined },
): Promise<void> {
  await tx.rows(sql`delete from policy_drafts where workspace_id = ${workspace}::uuid
    and (revision = ${draft}::int or document = ${json(document)}::jsonb)`)
}
