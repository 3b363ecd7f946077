import { type AgentId, isAtLeast, type Role, type WorkspaceId } from '@baton/domain'
import { after } from '../clock/clock.ts'
import { sql } from '../db/sql.ts'
import type { House } from '../house.ts'

type StoredKey = {
  workspace: WorkspaceId
  id: string
  role: Role
  agent: AgentId
  name: string
  makerRole: Role
  active: boolean
  revoked: Date | null
  used: Date | null
}

/** The key behind a hash, with the agent who made it. */
export async function findApiKey(
  house: Pick<House, 'db'>,
  keyHash: string,
): Promise<StoredKey | undefined> {
  const rows = await house.db.platformRows<StoredKey>(sql`
    select k.workspace_id as workspace, k.id, k.role, a.id as agent, a.name, a.role as "makerRole", a.active,
      k.revoked_at as revoked, k.last_used_at as used
    from api_keys k join agents a on a.workspace_id = k.workspace_id and a.id = k.created_by
    where k.key_hash = ${keyHash}`)
  return rows[0]
}

/** A key never does more than its maker may now, even if the maker was more when making it. */
export const roleOfKey = ({ role, makerRole }: Pick<StoredKey, 'role' | 'makerRole'>): Role =>
  isAtLeast(makerRole, role) ? role : makerRole

/** Remembers the last use, to the minute: a write per request would be too dear. */
export async function noteUse(
  house: Pick<House, 'db' | 'clock'>,
  { workspace, id, used }: StoredKey,
): Promise<void> {
  const now = house.clock.now()
  if (used && after(used, 60) > now) return
  await house.db.platformRows(
    sql`update api_keys set last_used_at = ${now}::timestamptz
        where workspace_id = ${workspace}::uuid and id = ${id}::uuid`,
    'lazily',
  )
}
