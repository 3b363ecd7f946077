import type { WorkspaceId } from '@baton/domain'
import type { Account, Incoming } from '../../channels/channel.ts'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { addWork, finishWork, type Work } from '../../platform/lane/work.ts'

type Receipt = Incoming & { kind: 'receipt' }

/** The vendor's report came before we wrote down what we sent; it is tried again shortly. */
export class SendNotRecorded extends Error {
  override name = 'SendNotRecorded'
}

/** Attempts after which a report about a message nobody knows is let go. */
const patience = 3

type Reported = { workspace: WorkspaceId; account: string; receipt: Receipt }

/**
 * Takes over what the vendor says of a message, or keeps it as work of its own when nobody knows that message yet: what
 * came in the same delivery, a customer's words perhaps, must not wait for it.
 */
export async function applyReceipt(
  house: House,
  tx: Tx,
  account: Account,
  receipt: Receipt,
  { workspace }: Work,
): Promise<void> {
  const reported = { workspace, account: account.id, receipt }
  if (await isApplied(house, tx, reported)) return
  const now = house.clock.now()
  await addWork(tx, workspace, {
    lane: `receipt:${account.id}:${receipt.externalId}`,
    kind: 'apply_late_receipt',
    payload: { account: account.id, receipt },
    due: after(now, 1),
    now,
  })
}

/** Another look at a report that came too early. */
export async function applyLateReceipt(house: House, work: Work): Promise<void> {
  const { account, receipt } = work.payload as Pick<Reported, 'account' | 'receipt'>
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const isKnown = await isApplied(house, tx, { workspace: work.workspace, account, receipt })
    if (!isKnown && work.attempts < patience)
      throw new SendNotRecorded(`nothing known yet about ${receipt.externalId}`)
  })
}

/** States only move forward, so disorder and repeats change nothing. False when nobody knows the message. */
async function isApplied(
  house: House,
  tx: Tx,
  { workspace, account, receipt }: Reported,
): Promise<boolean> {
  const delivery = await tx.first<{ message: string; state: string }>(sql`
    select message_id as message, state from deliveries
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and external_id = ${receipt.externalId}
    for update`)
  if (!delivery) return false
  if (!isForward(delivery.state, receipt.state)) return true
  await tx.rows(sql`
    update deliveries set state = ${receipt.state}, problem = ${receipt.problem}, at = ${house.clock.now()}::timestamptz
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and external_id = ${receipt.externalId}`)
  await showOnMessage(tx, workspace, delivery.message)
  tx.afterCommit(() =>
    house.live.publish({
      workspace,
      conversation: null,
      cursor: null,
      kind: 'delivery',
      data: { message: delivery.message },
    }),
  )
  return true
}

const rank: Record<string, number> = {
  queued: 0,
  sending: 0,
  maybe_sent: 0,
  sent: 1,
  delivered: 2,
  read: 3,
  failed: 4,
}

/** May a message in the first state come into the second? Failed and read are final; late news of less are ignored. */
export function isForward(from: string, to: string): boolean {
  if (from === 'failed' || from === 'read') return false
  if (to === 'failed') return from !== 'delivered'
  return (rank[to] ?? 0) > (rank[from] ?? 0)
}

/** A message of several parts is as far as its slowest part, and failed when one part failed. */
async function showOnMessage(tx: Tx, workspace: WorkspaceId, message: string): Promise<void> {
  await tx.rows(sql`
    update messages m set delivery_state = d.state, delivery_problem = d.problem
    from (select state, problem from deliveries
      where workspace_id = ${workspace}::uuid and message_id = ${message}::uuid
      order by case state when 'failed' then -1 when 'sent' then 1 when 'delivered' then 2 when 'read' then 3 else 0 end
      limit 1) d
    where m.workspace_id = ${workspace}::uuid and m.id = ${message}::uuid`)
}
