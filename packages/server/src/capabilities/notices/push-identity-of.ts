import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newPushIdentity, type PushIdentity } from '../../platform/push/push-identity.ts'

type Row = { publicKey: string; privateKey: string }

/** The keys by which push services know this workspace; made when first asked for, and never again. */
export async function pushIdentityOf(
  { secrets }: Pick<House, 'secrets'>,
  tx: Tx,
  workspace: WorkspaceId,
): Promise<PushIdentity> {
  const known = await find(tx, workspace)
  if (known) return { ...known, privateKey: secrets.open(known.privateKey) }
  const fresh = newPushIdentity()
  // Whoever comes second keeps what the first one made: browsers may have subscribed to it already.
  await tx.rows(sql`
    insert into notice_ways (workspace_id, push_public_key, push_private_key)
    values (${workspace}::uuid, ${fresh.publicKey}, ${secrets.seal(fresh.privateKey)})
    on conflict (workspace_id) do update
      set push_private_key = coalesce(notice_ways.push_private_key, excluded.push_private_key),
        push_public_key = coalesce(notice_ways.push_public_key, excluded.push_public_key)`)
  const stored = await find(tx, workspace)
  return stored ? { ...stored, privateKey: secrets.open(stored.privateKey) } : fresh
}

const find = (tx: Tx, workspace: WorkspaceId): Promise<Row | undefined> =>
  tx.first<Row>(sql`
    select push_public_key as "publicKey", push_private_key as "privateKey" from notice_ways
    where workspace_id = ${workspace}::uuid and push_private_key is not null`)
