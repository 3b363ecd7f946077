import type { MessageId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { endParcel, type Parcel } from '../../platform/outbox/outbox.ts'
import { currentPolicy } from '../settings/index.ts'
import { lockConversation } from './loaded.ts'
import { type AnswerFailed, reportDelivery } from './report-delivery.ts'

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

/** How a sending ended that did not reach the customer for sure. */
export type End = { problem: string; answerFailed: AnswerFailed | null }

/** It will not go out: shown on the message and in the thread, with the reason, and kept for operators. */
export const recordRefused = (house: House, parcel: Parcel, end: End): Promise<void> =>
  recordEnd(house, parcel, 'failed', end)

/** Nobody knows whether it went out: shown as "may have been sent", and never repeated by itself. */
export const recordUncertain = (house: House, parcel: Parcel, end: End): Promise<void> =>
  recordEnd(house, parcel, 'uncertain', end)

async function recordEnd(
  house: House,
  parcel: Parcel,
  state: 'failed' | 'uncertain',
  { problem, answerFailed }: End,
): Promise<void> {
  const { workspace, conversation } = parcel
  const published = await currentPolicy(house, workspace)
  await house.db.transact(workspace, async (tx) => {
    const loaded = await lockConversation(tx, workspace, conversation)
    const isMine = await endParcel(tx, parcel, state === 'failed' ? 'failed' : 'maybe', problem)
    const message =
      isMine && (await showEnd(tx, parcel, state === 'failed' ? 'failed' : 'maybe_sent', problem))
    if (!message) return
    const undelivered = { ...message, state, problem }
    await reportDelivery(house, tx, loaded, undelivered, { published, answerFailed })
  })
}

type Shown = { message: MessageId; number: number; author: string }

const showEnd = (tx: Tx, parcel: Parcel, state: string, problem: string) =>
  tx.first<Shown>(sql`
    update messages set delivery_state = ${state}, delivery_problem = ${problem}
    where workspace_id = ${parcel.workspace}::uuid and id = ${parcel.message}::uuid
    returning id as message, number, author_kind as author`)

/** How far a message has come, while it does come, is no event of the conversation; open screens are told directly. */
function tellScreens(house: House, parcel: Parcel): void {
  const { workspace, conversation, message } = parcel
  if (!house.live.isHeard(workspace)) return
  house.live.publish({ workspace, conversation, cursor: null, kind: 'delivery', data: { message } })
}
