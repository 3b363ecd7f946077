import type { PolicyDocument, policyView } from '@baton/contract'
import {
  type AgentId,
  completePolicy,
  type Policy,
  type PublishedPolicy,
  type WorkspaceId,
} from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { appendAudit, lockChain } from '../audit/index.ts'
import { forget, kept } from './kept.ts'

type PolicyView = z.infer<typeof policyView>
type Version = { version: number; publishedAt: Date; publishedBy: string }

/**
 * The policy in force. Ask before a transaction, never inside one: it may have to read the database.
 * A workspace that never published goes by the default, as version 0.
 */
export function currentPolicy(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
): Promise<PublishedPolicy> {
  return kept(house, `policy ${workspace}`, async () => {
    const [row] = await house.db.platformRows<{ version: number; document: Policy }>(
      sql`select version, document from policies where workspace_id = ${workspace}::uuid
          order by version desc limit 1`,
    )
    return sameAsBefore(workspace, {
      version: row?.version ?? 0,
      policy: completePolicy(row?.document),
    })
  })
}

const latest = new Map<WorkspaceId, PublishedPolicy>()
const mostKept = 1_000

/**
 * A version never changes, so it stays the same object: the patterns of its phrases are made once for each list, and
 * making them for every reading of the same version took more time than everything else together.
 */
function sameAsBefore(workspace: WorkspaceId, now: PublishedPolicy): PublishedPolicy {
  const before = latest.get(workspace)
  if (before?.version === now.version) return before
  if (latest.size >= mostKept) latest.clear()
  latest.set(workspace, now)
  return now
}

/** The policy in force with all versions, for the screen. */
export async function viewPolicy(tx: Tx, workspace: WorkspaceId): Promise<PolicyView> {
  const versions = await tx.rows<Version>(sql`
    select p.version, p.published_at as "publishedAt", coalesce(a.name, p.published_by) as "publishedBy"
    from policies p left join agents a on a.workspace_id = p.workspace_id and a.id::text = p.published_by
    where p.workspace_id = ${workspace}::uuid order by p.version desc`)
  const shown = versions.map((each) => ({ ...each, publishedAt: each.publishedAt.toISOString() }))
  const [newest] = shown
  const document = completePolicy(await newestDocument(tx, workspace)) as PolicyDocument
  const never = { version: 0, publishedAt: new Date(0).toISOString(), publishedBy: 'Baton' }
  return { ...(newest ?? never), document, versions: shown }
}

async function newestDocument(tx: Tx, workspace: WorkspaceId): Promise<Policy | undefined> {
  const row = await tx.first<{ document: Policy }>(sql`
    select document from policies where workspace_id = ${workspace}::uuid order by version desc limit 1`)
  return row?.document
}

const movedOn = (version: number): HttpProblem =>
  new HttpProblem(
    409,
    'policy_moved_on',
    `Version ${version} was published while this was written.`,
    'Carry your changes over to it, then publish again.',
  )

type Publication = {
  document: Policy
  by: AgentId
  at: Date
  restores?: number
  /** The version it was written on; without one it replaces whatever is in force. */
  basedOn?: number | undefined
  /** The failing scenarios that whoever published has seen. */
  despite?: { run: string; failing: string[] } | null
}

/** Publishes a document as the next version. Earlier versions stay: findings name them, and can be restored. */
export async function publishPolicy(
  house: Pick<House, 'db' | 'clock'>,
  tx: Tx,
  workspace: WorkspaceId,
  { document, by, at, restores, basedOn, despite }: Publication,
): Promise<number> {
  await lockChain(tx, workspace)
  const row = await tx.first<{ version: number }>(sql`
    insert into policies (workspace_id, version, document, published_by, published_at)
    select ${workspace}::uuid, coalesce(max(version), 0) + 1, ${json(document)}::jsonb, ${by}, ${at}::timestamptz
    from policies where workspace_id = ${workspace}::uuid
    returning version`)
  const version = row?.version ?? 1
  if (basedOn !== undefined && basedOn !== version - 1) throw movedOn(version - 1)
  await appendAudit(tx, workspace, {
    kind: 'policy_published',
    payload: {
      version,
      ...(restores !== undefined && { restores }),
      ...(despite && { despite }),
    },
    actor: by,
    at,
  })
  tx.afterCommit(() => forget(house, `policy ${workspace}`))
  return version
}
