import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Incoming } from '../../channels/channel.ts'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { addWork, finishWork, type Work } from '../../platform/lane/work.ts'
import { currentPolicy } from '../settings/index.ts'
import { lockConversation } from './loaded.ts'
import {
  type AnswerFailed,
  type Reporting,
  reportDelivery,
  type Undelivered,
} from './report-delivery.ts'

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
  reported: Reported,
  reporting: Reporting,
): Promise<void> {
  if (await isApplied(house, tx, reported, reporting)) return
  const { workspace, account, receipt } = reported
  const now = house.clock.now()
  await addWork(tx, workspace, {
    lane: `receipt:${account}:${receipt.externalId}`,
    kind: 'apply_late_receipt',
    payload: { account, receipt },
    due: after(now, 1),
    now,
  })
}

/** Another look at a report that came too early. */
export async function applyLateReceipt(
  house: House,
  work: Work,
  answerFailed: AnswerFailed,
): Promise<void> {
  const published = await currentPolicy(house, work.workspace)
  const { account, receipt } = work.payload as Pick<Reported, 'account' | 'receipt'>
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const reported = { workspace: work.workspace, account, receipt }
    const isKnown = await isApplied(house, tx, reported, { published, answerFailed })
    if (!isKnown && work.attempts < patience)
      throw new SendNotRecorded(`nothing known yet about ${receipt.externalId}`)
  })
}

/** States only move forward, so disorder and repeats change nothing. False when nobody knows the message. */
async function isApplied(
  house: House,
  tx: Tx,
  reported: Reported,
  reporting: Reporting,
): Promise<boolean> {
  const { workspace, account, receipt } = reported
  const conversation = await conversationOf(tx, reported)
  if (!conversation) return false
  // What becomes an event locks the conversation, and locks it first: in another order two could wait for each other.
  const loaded =
    receipt.state === 'failed' ? await lockConversation(tx, workspace, conversation) : null
  const delivery = await tx.first<{ message: string; state: string }>(sql`
    select message_id as message, state from deliveries
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and external_id = ${receipt.externalId}
    for update`)
  if (!delivery) return false
  if (!isForward(delivery.state, receipt.state)) return true
  await tx.rows(sql`
    update deliveries set state = ${receipt.state}, problem = ${receipt.problem}, at = ${house.clock.now()}::timestamptz
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and external_id = ${receipt.externalId}`)
  const shown = await showOnMessage(tx, workspace, delivery.message)
  const problem = receipt.problem ?? 'The vendor names no reason.'
  if (loaded && shown)
    await reportDelivery(house, tx, loaded, { ...shown, state: 'failed', problem }, reporting)
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

/** Found without a lock, so that the lock on the conversation can come before the one on the delivery. */
async function conversationOf(
  tx: Tx,
  { workspace, account, receipt }: Reported,
): Promise<ConversationId | undefined> {
  const found = await tx.first<{ conversation: ConversationId }>(sql`
    select conversation_id as conversation from deliveries
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and external_id = ${receipt.externalId}`)
  return found?.conversation
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

/** A message of several parts is as far as its slowest part, and failed when one part failed. Gives it when that is news. */
function showOnMessage(tx: Tx, workspace: WorkspaceId, message: string) {
  return tx.first<Omit<Undelivered, 'state' | 'problem'>>(sql`
    update messages m set delivery_state = d.state, delivery_problem = d.problem
    from (select state, problem from deliveries
      where workspace_id = ${workspace}::uuid and message_id = ${message}::uuid
      order by case state when 'failed' then -1 when 'sent' then 1 when 'delivered' then 2 when 'read' then 3 else 0 end
      limit 1) d
    where m.workspace_id = ${workspace}::uuid and m.id = ${message}::uuid
      and m.delivery_state is distinct from d.state
    returning m.id as message, m.number, m.author_kind as author`)
}
