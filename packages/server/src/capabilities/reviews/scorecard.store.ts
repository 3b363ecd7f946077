import type { ScorecardDocument, ScorecardVersionView, ScorecardView } from '@baton/contract'
import {
  defaultScorecard,
  differencesBetween,
  type PublishedScorecard,
  type Scorecard,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { appendAudit, lockChain } from '../audit/index.ts'

type Row = { version: number; document: Scorecard }

/** The scorecard in force, or an earlier version. A workspace that never published goes by the default, as version 0. */
export async function scorecardWithin(
  tx: Tx,
  workspace: WorkspaceId,
  version: number | null = null,
): Promise<PublishedScorecard> {
  const row = await tx.first<Row>(sql`
    select version, document from scorecards
    where workspace_id = ${workspace}::uuid and (${version}::int is null or version = ${version}::int)
    order by version desc limit 1`)
  return { version: row?.version ?? 0, scorecard: row?.document ?? defaultScorecard }
}

/** Publishes a document as the next version. Earlier versions stay: reviews name them. */
export async function publishScorecard(
  tx: Tx,
  { workspace, agent }: Person,
  document: Scorecard,
  now: Date,
): Promise<void> {
  await lockChain(tx, workspace)
  const row = await tx.first<{ version: number }>(sql`
    insert into scorecards (workspace_id, version, document, published_by, published_at)
    select ${workspace}::uuid, coalesce(max(version), 0) + 1, ${json(document)}::jsonb, ${agent}, ${now}::timestamptz
    from scorecards where workspace_id = ${workspace}::uuid
    returning version`)
  const payload = { version: row?.version ?? 1 }
  await appendAudit(tx, workspace, { kind: 'scorecard_published', payload, actor: agent, at: now })
}

type Version = { version: number; publishedAt: Date; publishedBy: string }

/** The scorecard in force with all its versions, for the screen. */
export async function viewScorecard(tx: Tx, workspace: WorkspaceId): Promise<ScorecardView> {
  const rows = await tx.rows<Version>(sql`
    select p.version, p.published_at as "publishedAt", coalesce(a.name, p.published_by) as "publishedBy"
    from scorecards p left join agents a on a.workspace_id = p.workspace_id and a.id::text = p.published_by
    where p.workspace_id = ${workspace}::uuid order by p.version desc`)
  const versions = rows.map((each) => ({ ...each, publishedAt: each.publishedAt.toISOString() }))
  const never = { version: 0, publishedAt: new Date(0).toISOString(), publishedBy: 'Baton' }
  const { scorecard } = await scorecardWithin(tx, workspace)
  return { ...(versions[0] ?? never), document: scorecard as ScorecardDocument, versions }
}

/** One version as it was, with what it changed compared with the one before; the first is compared with the default. */
export async function viewScorecardVersion(
  tx: Tx,
  workspace: WorkspaceId,
  version: number,
): Promise<ScorecardVersionView> {
  const [row, before] = await tx.rows<Version & Row>(sql`
    select p.version, p.published_at as "publishedAt", coalesce(a.name, p.published_by) as "publishedBy", p.document
    from scorecards p left join agents a on a.workspace_id = p.workspace_id and a.id::text = p.published_by
    where p.workspace_id = ${workspace}::uuid and p.version in (${version}::int, ${version - 1}::int)
    order by p.version desc`)
  if (row?.version !== version) throw notFound('version')
  const document = row.document as ScorecardDocument
  const changes = differencesBetween(before?.document ?? defaultScorecard, document)
  return { ...row, publishedAt: row.publishedAt.toISOString(), document, changes }
}
