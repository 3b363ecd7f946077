import type { newPushDeviceBody, pushDevice } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { areUsableKeys } from '../../platform/push/encrypt.ts'

type Me = { workspace: WorkspaceId; agent: AgentId }
type Device = z.infer<typeof pushDevice>

/** More than anybody has; each notice goes to every one of them. */
const mostDevices = 10

/** The browsers of one person that agreed to be woken. */
export async function devicesOf(tx: Tx, { workspace, agent }: Me): Promise<Device[]> {
  const rows = await tx.rows<{ id: string; name: string; since: Date }>(sql`
    select id, name, created_at as since from push_subscriptions
    where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid order by created_at, id`)
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }))
}

/** A browser belongs to whoever signed in there last: their colleague's notices are none of its business any more. */
export async function addDevice(
  tx: Tx,
  { workspace, agent }: Me,
  { endpoint, keys, name }: z.infer<typeof newPushDeviceBody>,
  now: Date,
): Promise<void> {
  if (!areUsableKeys(keys)) throw unusable()
  await tx.rows(sql`
    insert into push_subscriptions (workspace_id, id, agent_id, name, endpoint, keys, created_at)
    values (${workspace}::uuid, ${newId()}::uuid, ${agent}::uuid, ${name}, ${endpoint}, ${json(keys)}::jsonb, ${now}::timestamptz)
    on conflict (workspace_id, endpoint) do update
      set agent_id = excluded.agent_id, keys = excluded.keys, name = excluded.name`)
  await tx.rows(sql`
    delete from push_subscriptions where workspace_id = ${workspace}::uuid and id in (
      select id from push_subscriptions where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid
      order by created_at desc, id desc offset ${mostDevices}::int)`)
}

export async function removeDevice(tx: Tx, { workspace, agent }: Me, id: string): Promise<void> {
  const gone = await tx.first(sql`
    delete from push_subscriptions
    where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid and id = ${id}::uuid returning 1 as ok`)
  if (!gone) throw notFound('device')
}

const unusable = (): HttpProblem =>
  new HttpProblem(
    400,
    'invalid_input',
    'Nothing can be encrypted with the keys this browser gave.',
    'Switch notifications off and on again in this browser.',
    [{ path: 'keys', message: 'are no keys of a push subscription' }],
  )
