import type { resolution } from '@baton/contract'
import type { ArticleId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { noteChange } from './articles.store.ts'

/** What a person decided about an article that says otherwise, or the same. */
export type Resolution = z.infer<typeof resolution>

/** What the new article's provenance says of the old one. */
export const provenanceOf = (resolution: Resolution | null): object => {
  if (resolution === null) return {}
  const { article, how, why } = resolution
  if (how === 'replace') return { replaces: article }
  if (how === 'narrow') return { narrows: article }
  return how === 'keep_both' ? { keptBeside: [{ article, why }] } : {}
}

/**
 * The new article takes the old one's place on every node at once: the old one is retired and says what took its place, and
 * the ways of asking that led to it lead to the new one from now on.
 */
export async function supersede(
  tx: Tx,
  workspace: WorkspaceId,
  { old, by, now }: { old: string; by: ArticleId; now: Date },
): Promise<void> {
  if (old === by) return
  const retired = await tx.first<{ questions: string[] }>(sql`
    update articles set status = 'retired', superseded_by = ${by}::uuid, updated_at = ${now}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${old}::uuid and status = 'published' returning questions`)
  if (!retired) return
  await tx.rows(sql`
    update articles set questions = (
      select coalesce(jsonb_agg(distinct each), '[]') from jsonb_array_elements(questions || ${json(retired.questions)}::jsonb) each)
    where workspace_id = ${workspace}::uuid and id = ${by}::uuid`)
  await noteChange(tx, workspace, old, now)
  await noteChange(tx, workspace, by, now)
}

/** Adds ways of asking to an article that says the answer already; null when it is not in use any more. */
export async function addQuestions(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
  { questions, now }: { questions: string[]; now: Date },
): Promise<ArticleId | null> {
  const merged = await tx.first<{ id: ArticleId }>(sql`
    update articles set updated_at = ${now}::timestamptz, questions = (
      select coalesce(jsonb_agg(distinct each), '[]') from jsonb_array_elements(questions || ${json(questions)}::jsonb) each)
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid and status = 'published' returning id`)
  if (merged) await noteChange(tx, workspace, id, now)
  return merged?.id ?? null
}
