import type { AgentId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { notFound } from '../../platform/http/problem.ts'
import { addWork } from '../../platform/lane/work.ts'
import { appendAudit } from '../audit/index.ts'

type Attempt = { house: House; tx: Tx; workspace: WorkspaceId; at: Date }

const shape = /^(?:(delivery)-([0-9a-f-]{36})|(parcel|work)-(\d{1,18}))$/

/**
 * Puts one row of the trouble list back to waiting, because a person said so. A message that may have been sent is
 * sent again only here: the person accepts that the customer may get it twice.
 */
export async function retryTrouble(
  house: House,
  tx: Tx,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  id: string,
): Promise<void> {
  const [, delivery, deliveryId, counted, number] = shape.exec(id) ?? []
  const attempt = { house, tx, workspace, at: house.clock.now() }
  const done = delivery
    ? await readAgain(attempt, deliveryId ?? '')
    : counted === 'parcel'
      ? await sendAgain(attempt, number ?? '')
      : counted === 'work' && (await workAgain(attempt, number ?? ''))
  if (!done) throw notFound('row of the trouble list')
  const news = { kind: 'trouble_retried', payload: { id }, actor: agent, at: attempt.at }
  await appendAudit(tx, workspace, news)
}

async function readAgain({ house, tx, workspace, at }: Attempt, id: string): Promise<boolean> {
  const row = await tx.first<{ account: string }>(sql`
    update inbound_deliveries set problem = null
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid and problem is not null
    returning channel_account_id as account`)
  if (!row) return false
  const payload = { delivery: id, account: row.account }
  const lane = `in:${row.account}:${id}`
  await addWork(tx, workspace, { lane, kind: 'receive_delivery', payload, due: at, now: at })
  tx.afterCommit(() => house.wake.lane())
  return true
}

async function sendAgain({ house, tx, workspace, at }: Attempt, id: string): Promise<boolean> {
  const row = await tx.first<{ message: string | null }>(sql`
    update outbox set state = 'waiting', attempts = 0, problem = null, due = ${at}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${id}::bigint and state in ('failed', 'maybe')
    returning message_id as message`)
  if (!row) return false
  await tx.rows(sql`
    update messages set delivery_state = 'queued', delivery_problem = null
    where workspace_id = ${workspace}::uuid and id = ${row.message}::uuid`)
  tx.afterCommit(() => house.wake.outbox())
  return true
}

async function workAgain({ house, tx, workspace, at }: Attempt, id: string): Promise<boolean> {
  // Where the same work was asked for anew meanwhile, that request stands and this one is done with.
  const row = await tx.first(sql`
    update inbox i set attempts = 0, problem = null, due = ${at}::timestamptz,
      state = case when i.key is not null and exists (
        select 1 from inbox o where o.workspace_id = i.workspace_id and o.key = i.key and o.state = 'waiting')
      then 'done' else 'waiting' end
    where workspace_id = ${workspace}::uuid and id = ${id}::bigint and state = 'failed'
    returning 1 as ok`)
  if (row) tx.afterCommit(() => house.wake.lane())
  return row !== undefined
}
