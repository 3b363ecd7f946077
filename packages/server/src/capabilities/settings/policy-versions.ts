import type { policyVersionView } from '@baton/contract'
import { completePolicy, differencesBetween, type Policy, type WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { notFound } from '../../platform/http/problem.ts'

type VersionView = z.infer<typeof policyVersionView>
type Row = { version: number; publishedAt: Date; publishedBy: string; document: Partial<Policy> }

/** One version as it was, with what it changed compared with the version before; the first is compared with the default. */
export async function viewVersion(
  tx: Tx,
  workspace: WorkspaceId,
  version: number,
): Promise<VersionView> {
  const rows = await tx.rows<Row>(sql`
    select p.version, p.published_at as "publishedAt", coalesce(a.name, p.published_by) as "publishedBy", p.document
    from policies p left join agents a on a.workspace_id = p.workspace_id and a.id::text = p.published_by
    where p.workspace_id = ${workspace}::uuid and p.version in (${version}::int, ${version - 1}::int)
    order by p.version desc`)
  const [row, before] = rows
  if (row?.version !== version) throw notFound('version')
  const document = completePolicy(row.document) as VersionView['document']
  const changes = differencesBetween(completePolicy(before?.document), document)
  return { ...row, publishedAt: row.publishedAt.toISOString(), document, changes }
}
