import { beginning } from '@baton/domain'
import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { ChainEnd } from './append.ts'
import { type Broken, type Link, walkChain } from './walk-chain.ts'

type Row = Link & { end: ChainEnd | null }

/** Checks the administrative log of each workspace against its chain and against where it should end. */
export async function checkAdministration(
  db: Database,
  only: string | null,
): Promise<{ entries: number; broken: Broken | null }> {
  const workspaces = await db.platformRows<{ id: string }>(sql`
    select workspace_id as id from workspaces
    where ${only}::uuid is null or workspace_id = ${only}::uuid order by workspace_id`)
  let entries = 0
  for (const { id } of workspaces) {
    const { links, end } = await readChain(db, id)
    entries += links.length
    const fault = walkChain(links, end)
    if (fault) return { entries, broken: { conversation: null, ...fault } }
  }
  return { entries, broken: null }
}

async function readChain(
  db: Database,
  workspace: string,
): Promise<{ links: Link[]; end: ChainEnd }> {
  // One statement: the end and the entries must be of one moment, or a busy house would look broken.
  const rows = await db.platformRows<Row>(sql`
    select w.settings->'auditEnd' as end, e.number, e.kind, e.payload, e.actor, 0 as epoch, e.at, e.previous, e.hash
    from workspaces w left join audit_entries e on e.workspace_id = w.workspace_id
    where w.workspace_id = ${workspace}::uuid order by e.number`)
  const end = rows[0]?.end ?? { count: 0, head: beginning }
  return { links: rows.filter((row) => row.number !== null), end }
}
