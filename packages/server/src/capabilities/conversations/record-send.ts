import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Parcel } from '../../platform/outbox/outbox.ts'

type Part = { account: string; externalId: string; isLast: boolean }

/** A part went out: the vendor's id is kept for its reports, and with the last part the parcel is done. */
export async function recordPart(
  house: House,
  parcel: Parcel,
  { account, externalId, isLast }: Part,
): Promise<void> {
  const now = house.clock.now()
  await house.db.platformRows(
    sql`
    with sent as (
      insert into deliveries (workspace_id, channel_account_id, external_id, conversation_id, message_id, state, at)
      values (${parcel.workspace}::uuid, ${account}::uuid, ${externalId}, ${parcel.conversation}::uuid, ${parcel.message}::uuid,
        'sent', ${now}::timestamptz)
      on conflict (workspace_id, channel_account_id, external_id) do nothing
    ), done as (
      update outbox set state = 'done', problem = null, leased_until = null
      where workspace_id = ${parcel.workspace}::uuid and id = ${parcel.id}::bigint and ${isLast}::boolean
    )
    update messages set delivery_state = 'sent', delivery_problem = null
    where workspace_id = ${parcel.workspace}::uuid and id = ${parcel.message}::uuid and ${isLast}::boolean
      and delivery_state in ('queued', 'sending', 'maybe_sent')`,
    'lazily',
  )
  tellScreens(house, parcel)
}

/** It will not go out: shown on the message, with the reason, and kept for operators. */
export const recordRefused = (house: House, parcel: Parcel, problem: string): Promise<void> =>
  recordEnd(house, parcel, { parcelState: 'failed', messageState: 'failed', problem })

/** Nobody knows whether it went out: shown as "may have been sent", and never repeated by itself. */
export const recordUncertain = (house: House, parcel: Parcel, problem: string): Promise<void> =>
  recordEnd(house, parcel, { parcelState: 'maybe', messageState: 'maybe_sent', problem })

async function recordEnd(
  house: House,
  parcel: Parcel,
  {
    parcelState,
    messageState,
    problem,
  }: { parcelState: string; messageState: string; problem: string },
): Promise<void> {
  await house.db.platformRows(sql`
    with ended as (
      update outbox set state = ${parcelState}, problem = ${problem}, leased_until = null
      where workspace_id = ${parcel.workspace}::uuid and id = ${parcel.id}::bigint
    )
    update messages set delivery_state = ${messageState}, delivery_problem = ${problem}
    where workspace_id = ${parcel.workspace}::uuid and id = ${parcel.message}::uuid`)
  tellScreens(house, parcel)
}

/** How far a message has come is no event of the conversation; open screens are told directly. */
function tellScreens(house: House, parcel: Parcel): void {
  const { workspace, conversation, message } = parcel
  if (!house.live.isHeard(workspace)) return
  house.live.publish({ workspace, conversation, cursor: null, kind: 'delivery', data: { message } })
}
