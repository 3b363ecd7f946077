import type { WorkspaceId } from '@baton/domain'
import {
  createMind,
  type Mind,
  type MindSnapshot,
  restoreMind,
  snapshotVersion,
} from '@baton/local-model'
import type { Database } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'
import { examplesOf, type Indexed } from './examples.ts'

/** What a mind was taught of each article, as digests: whatever differs is learned anew. */
type Taught = Record<string, string>
type Kept = { snapshot: MindSnapshot; taught: Taught }

/** Below this much, learning is quicker than reading what was kept. */
const worthKeeping = 150
/** Raised when examples are cut in another way; what was kept in the old way is left aside. */
const shape = 1

/**
 * The mind of a workspace: the one kept at the last stop, with what has changed since; or taught anew where none was
 * kept, or it cannot be read any more. A restart must not cost the minutes that a large help centre takes to learn.
 */
export async function mindOf(
  db: Database,
  workspace: WorkspaceId,
  articles: readonly Indexed[],
): Promise<Mind> {
  const kept = await readKept(db, workspace)
  const mind = kept ? restoreMind(kept.snapshot) : createMind()
  const before = kept?.taught ?? {}
  const now = taughtBy(articles)
  for (const id of Object.keys(before)) if (before[id] !== now[id]) mind.removeAnswer(id)
  mind.add(articles.filter(({ id }) => before[id] !== now[id]).flatMap(examplesOf))
  return mind
}

/** Keeps what was worked out, for the next start. */
export async function keepMind(
  db: Database,
  workspace: WorkspaceId,
  mind: Mind,
  articles: readonly Indexed[],
): Promise<void> {
  if (mind.size().examples < worthKeeping) return
  const kept: Kept = { snapshot: mind.snapshot(), taught: taughtBy(articles) }
  await db.transact(workspace, (tx) =>
    tx.rows(sql`
      insert into kept_minds (workspace_id, shape, kept) values (${workspace}::uuid, ${shape}::int, ${json(kept)}::jsonb)
      on conflict (workspace_id) do update set shape = excluded.shape, kept = excluded.kept`),
  )
}

async function readKept(db: Database, workspace: WorkspaceId): Promise<Kept | null> {
  const row = await db.transact(workspace, (tx) =>
    tx.first<{ kept: Kept }>(
      sql`select kept from kept_minds where workspace_id = ${workspace}::uuid and shape = ${shape}::int`,
    ),
  )
  return row?.kept.snapshot.version === snapshotVersion ? row.kept : null
}

const taughtBy = (articles: readonly Indexed[]): Taught =>
  Object.fromEntries(
    articles.map(({ id, title, body, questions, learned = [] }) => [
      id,
      sha256(JSON.stringify([title, body, questions, learned])).slice(0, 16),
    ]),
  )
