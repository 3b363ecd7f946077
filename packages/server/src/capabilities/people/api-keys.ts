import type { apiKeyView, newApiKey, newApiKeyBody } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { newToken, sha256 } from '../../platform/secrets/secrets.ts'
import { appendAudit } from '../audit/index.ts'
import { permitGranting } from './permit.ts'

type ApiKeyView = z.infer<typeof apiKeyView>
type Row = Omit<ApiKeyView, 'createdAt' | 'lastUsedAt'> & {
  createdAt: Date
  lastUsedAt: Date | null
}

export async function listApiKeys(tx: Tx, workspace: WorkspaceId): Promise<ApiKeyView[]> {
  const rows = await tx.rows<Row>(sql`
    select id, name, role, hint, created_at as "createdAt", last_used_at as "lastUsedAt" from api_keys
    where workspace_id = ${workspace}::uuid and revoked_at is null order by created_at, id`)
  return rows.map(present)
}

/** Makes a key for programs. It is shown once; the house keeps only what recognises it. */
export async function addApiKey(
  house: House,
  tx: Tx,
  by: Person,
  { name, role }: z.infer<typeof newApiKeyBody>,
): Promise<z.infer<typeof newApiKey>> {
  permitGranting(by, role)
  const key = newToken('baton_')
  const createdAt = house.clock.now()
  const row: Row = {
    id: newId(createdAt.getTime()),
    name,
    role,
    hint: key.slice(0, 12),
    createdAt,
    lastUsedAt: null,
  }
  await tx.rows(sql`
    insert into api_keys (workspace_id, id, name, role, key_hash, hint, created_by, created_at)
    values (${by.workspace}::uuid, ${row.id}::uuid, ${name}, ${role}, ${sha256(key)}, ${row.hint}, ${by.agent}::uuid,
      ${createdAt}::timestamptz)`)
  await appendAudit(tx, by.workspace, {
    kind: 'api_key_added',
    payload: { apiKey: row.id, name, role },
    actor: by.agent,
    at: createdAt,
  })
  return { key, apiKey: present(row) }
}

/** Takes a key back: the next request with it is refused. */
export async function revokeApiKey(house: House, tx: Tx, by: Person, id: string): Promise<void> {
  const at = house.clock.now()
  const row = await tx.first<{ name: string }>(sql`
    update api_keys set revoked_at = ${at}::timestamptz
    where workspace_id = ${by.workspace}::uuid and id = ${id}::uuid and revoked_at is null returning name`)
  if (!row) throw notFound('API key')
  const payload = { apiKey: id, name: row.name }
  await appendAudit(tx, by.workspace, { kind: 'api_key_revoked', payload, actor: by.agent, at })
}

const present = ({ createdAt, lastUsedAt, ...rest }: Row): ApiKeyView => ({
  ...rest,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
})
