import { type ActionResult, holderOf, type ProposedAction } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { endParcel, type Parcel } from '../../platform/outbox/outbox.ts'
import { commit, type Loaded, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { bringPersonWithin } from './bring-person.ts'

/**
 * Performs a write the rules accepted, under the conversation's lock: if the baton has passed since, nothing is done.
 * The effect, its report and the end of the parcel are one transaction, so it happens exactly once.
 */
export async function performAction(house: House, parcel: Parcel): Promise<void> {
  const { policy } = await currentPolicy(house, parcel.workspace)
  await house.db.transact(parcel.workspace, async (tx) => {
    const loaded = await lockConversation(tx, parcel.workspace, parcel.conversation)
    const action = parcel.payload as unknown as ProposedAction
    if (!(await endParcel(tx, parcel, 'done')))
      return house.log.warn({ parcel: parcel.id }, 'the action is in other hands, nothing was done')
    const why = whyCancelled(loaded, parcel)
    const result: ActionResult = why
      ? { state: 'cancelled', text: `Not done, ${why}: ${action.summary}` }
      : await perform(tx, loaded, action)
    const about = { now: house.clock.now(), actor: 'platform', waits: policy.waits }
    await commit(house, tx, loaded, { do: 'report_action', action: action.id, result }, about)
  })
}

/** Why the action may not be performed any more, as the thread shows it; null when it may. */
function whyCancelled({ state }: Loaded, parcel: Parcel): string | null {
  const { kind } = holderOf(state)
  if (state.status !== 'open') return 'the conversation had been resolved'
  if (kind === 'human') return 'a person had taken over'
  if (kind === 'waiting') return 'the customer was waiting for the team'
  return state.epoch === parcel.epoch ? null : 'the baton had passed on meanwhile'
}

/** Trying has failed too often: the wish is ended and reported, or the assistant would wait for it for ever. */
export async function giveUpAction(house: House, parcel: Parcel, problem: string): Promise<void> {
  const published = await currentPolicy(house, parcel.workspace)
  await house.db.transact(parcel.workspace, async (tx) => {
    const loaded = await lockConversation(tx, parcel.workspace, parcel.conversation)
    if (!(await endParcel(tx, parcel, 'failed', problem))) return
    const action = parcel.payload as unknown as ProposedAction
    const result: ActionResult = { state: 'failed', text: `Could not be done: ${action.summary}` }
    const about = { now: house.clock.now(), actor: 'platform', waits: published.policy.waits }
    await commit(house, tx, loaded, { do: 'report_action', action: action.id, result }, about)
    const why = { summary: 'An action of the assistant could not be done.', problem }
    await bringPersonWithin(house, tx, parcel, why, published)
  })
}

function perform(tx: Tx, loaded: Loaded, action: ProposedAction): Promise<ActionResult> {
  if (action.tool === 'refund_order') return refundOrder(tx, loaded, action)
  if (action.tool === 'cancel_order') return cancelOrder(tx, loaded, action)
  return Promise.resolve({ state: 'failed', text: `Nobody knows the tool ${action.tool}` })
}

/** Only the customer's own order, and never more than was paid. */
async function refundOrder(
  tx: Tx,
  { workspace, customer }: Loaded,
  action: ProposedAction,
): Promise<ActionResult> {
  const amount = Math.round(Number(action.input.amountCents))
  const refunded = await tx.first<{ currency: string }>(sql`
    update orders set refunded_cents = refunded_cents + ${amount}::bigint
    where workspace_id = ${workspace}::uuid and number = ${String(action.input.order)} and customer_id = ${customer}::uuid
      and ${amount}::bigint > 0 and refunded_cents + ${amount}::bigint <= total_cents
    returning currency`)
  if (!refunded)
    return { state: 'failed', text: `The refund for order ${action.input.order} was not possible` }
  const money = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: refunded.currency,
  }).format(amount / 100)
  return {
    state: 'done',
    text: `I have refunded ${money} for order ${action.input.order}. It reaches your account within five working days.`,
  }
}

async function cancelOrder(
  tx: Tx,
  { workspace, customer }: Loaded,
  action: ProposedAction,
): Promise<ActionResult> {
  const cancelled = await tx.first(sql`
    update orders set status = 'cancelled'
    where workspace_id = ${workspace}::uuid and number = ${String(action.input.order)} and customer_id = ${customer}::uuid
      and status = 'processing'
    returning number`)
  return cancelled
    ? {
        state: 'done',
        text: `I have cancelled order ${action.input.order}. You will not be charged.`,
      }
    : { state: 'failed', text: `Order ${action.input.order} can no longer be cancelled` }
}
