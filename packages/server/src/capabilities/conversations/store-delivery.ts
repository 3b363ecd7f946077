import { guardrailsOf, maskedForStorage, type WorkspaceId } from '@baton/domain'
import { type Account, type Channel, type RawDelivery, Unreadable } from '../../channels/channel.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { currentPolicy } from '../settings/index.ts'

/**
 * Room 1: stores what a vendor posted, word for word but for what the workspace wants masked, and the work to read it, before anybody answers 200 (law 3).
 * The same delivery again is the same row, and makes no work.
 */
export async function storeDelivery(
  house: House,
  channel: Channel,
  account: Account,
  raw: RawDelivery,
): Promise<void> {
  const now = house.clock.now()
  const id = newId(now.getTime())
  const workspace = account.workspace as WorkspaceId
  const { policy } = await currentPolicy(house, workspace)
  const { redactBeforeStorage: kinds } = guardrailsOf(policy)
  const body =
    kinds.length === 0 ? raw.body : channel.masked(raw, (text) => maskedForStorage(text, kinds))
  await house.db.platformRows(sql`
    with stored as (
      insert into inbound_deliveries (workspace_id, id, channel_account_id, delivery_key, content_type, body, received_at)
      values (${workspace}::uuid, ${id}::uuid, ${account.id}::uuid, ${keyOf(channel, raw)}, ${raw.contentType},
        ${body.replaceAll('\u0000', '\ufffd')}, ${now}::timestamptz)
      on conflict (workspace_id, channel_account_id, delivery_key) do nothing
      returning id
    )
    insert into inbox (workspace_id, lane, kind, payload, due, created_at)
    select ${workspace}::uuid, ${laneOf(channel, account, raw)}, 'receive_delivery', ${json({ delivery: id, account: account.id })}::jsonb,
      ${now}::timestamptz, ${now}::timestamptz
    from stored`)
  house.wake.lane()
}

/** One lane per sender keeps a customer's messages in order while others go on beside them. */
function laneOf(channel: Channel, account: Account, raw: RawDelivery): string {
  try {
    const [first] = channel.decode(raw, account)
    if (first?.kind === 'message') return `in:${account.id}:${first.from.address}`
    if (first?.kind === 'receipt') return `receipt:${account.id}:${first.externalId}`
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
  return `in:${account.id}:${newId()}`
}

function keyOf(channel: Channel, raw: RawDelivery): string {
  try {
    return channel.deliveryKey(raw)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return `unreadable:${newId()}`
  }
}
