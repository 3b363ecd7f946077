import type { AgentId, Candidate, HoursPlan, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** What somebody can take, which seldom changes. */
export type Profile = Pick<
  Candidate,
  | 'active'
  | 'expert'
  | 'teams'
  | 'tiers'
  | 'skills'
  | 'languages'
  | 'timeZone'
  | 'capacity'
  | 'channelCapacity'
> & { shift: HoursPlan['week'] | null }

type Wanted = { id: AgentId; profile: string }
const known = new Map<AgentId, { profile: string; value: Profile }>()
const mostKnown = 20_000

/** The profiles of these people as they are in this transaction; those this node has seen cost nothing. */
export async function profilesOf(
  tx: Tx,
  workspace: WorkspaceId,
  wanted: readonly Wanted[],
): Promise<(id: AgentId) => Profile | undefined> {
  const missing = wanted.filter(({ id, profile }) => known.get(id)?.profile !== profile)
  if (missing.length > 0) await learn(tx, workspace, missing)
  return (id) => known.get(id)?.value
}

async function learn(tx: Tx, workspace: WorkspaceId, missing: readonly Wanted[]): Promise<void> {
  if (known.size > mostKnown) known.clear()
  const ids = missing.map(({ id }) => id)
  const rows = await tx.rows<Profile & Wanted>(sql`
    select id, profile::text as profile, active, expert, teams, tiers, skills, languages, time_zone as "timeZone", shift,
      capacity, channel_capacity as "channelCapacity"
    from agents where workspace_id = ${workspace}::uuid and id = any(${ids}::uuid[])`)
  for (const { id, profile, ...value } of rows) known.set(id, { profile, value })
}
