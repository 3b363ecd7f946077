import {
  aheadOf,
  type ConversationId,
  type EscalationId,
  estimateWait,
  type QueuePlan,
  type Spoken,
  type StaffShift,
  staffChanges,
  type WaitEstimate,
  type WaitFacts,
  type WaitingPlan,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type QueueFacts, queueFacts } from './queue-facts.ts'
import { shiftsOf } from './shifts-of.ts'

/** What a customer was told of their wait. */
export type WaitPromise = Spoken & {
  id: string
  place: number
  expectedSeconds: number
  /** Somebody of the team is there at all. */
  isStaffed: boolean
  basis: object
}

export type PromiseWish = {
  workspace: WorkspaceId
  conversation: ConversationId
  escalation: EscalationId
  queue: QueuePlan
  waiting: WaitingPlan
  /** Since when the customer waits, and what was expected at first; for a first promise, now and nothing. */
  since: Date
  expectedAtFirst: number | null
  /** With nobody to judge by, word is promised within so many seconds: then the wait ends anyway. */
  limitSeconds: number
  now: Date
}

/** Works out how long it will take. What is told is kept with `keepPromise`; what is not told is no promise. */
export async function promiseWait(tx: Tx, wish: PromiseWish): Promise<WaitPromise> {
  const known = await queueFacts(tx, wish)
  const isBlind = known.slots === 0 && known.handOffs.length === 0
  // Who goes home matters only to those who stand in line: a customer who is met at once does not pay for the question.
  const isInLine = !isBlind && aheadOf(known) > 0
  const shifts = isInLine ? await shiftsOf(tx, wish.workspace, wish.queue.team) : []
  const facts = factsFor(known, shifts, wish)
  const estimate = isBlind
    ? blind(wish.limitSeconds)
    : estimateWait(facts, known.outcomes, wish.waiting.promiseInside)
  const basis = { ...estimate, ahead: aheadOf(facts), ...summary(known, wish), isBlind }
  return { id: newId(), place: known.place, isStaffed: known.slots > 0, basis, ...estimate }
}

function factsFor(
  known: QueueFacts,
  shifts: readonly StaffShift[],
  { queue, since, now, expectedAtFirst }: PromiseWish,
): WaitFacts {
  const { place, free, slots, handOffs, handlings, gone, waitedInAll } = known
  return {
    ...{ place, free, slots, handOffs, handlings, expectedAtFirst },
    // How the time of people with several queues is shared shows in how fast this one moves.
    share: 1,
    leaving: waitedInAll > 600 ? gone / waitedInAll : 0,
    staff: staffChanges(shifts, now.getTime()),
    waitedSeconds: (now.getTime() - since.getTime()) / 1_000,
    acceptSeconds: queue.acceptSeconds,
  }
}

/** Nobody there and nothing seen: only the moment is promised at which the platform speaks up by itself. */
const blind = (limitSeconds: number): WaitEstimate => ({
  lowSeconds: 0,
  highSeconds: Math.max(60, Math.round(limitSeconds / 60) * 60),
  expectedSeconds: Math.round(limitSeconds / 2),
  inside: 1,
  seen: 0,
})

/** Enough to say later why it was promised, without the rows themselves. */
const summary = (known: QueueFacts, { since, now }: PromiseWish) => ({
  slots: known.slots,
  free: known.free,
  handOffs: known.handOffs.length,
  handlings: known.handlings.length,
  gone: known.gone,
  isUpdate: now.getTime() > since.getTime(),
})

/** Writes down what the customer is told. */
export function keepPromise(
  tx: Tx,
  wish: Pick<PromiseWish, 'workspace' | 'conversation' | 'escalation' | 'queue' | 'now'>,
  promise: WaitPromise,
): void {
  tx.later(sql`
    insert into wait_promises (workspace_id, id, conversation_id, escalation_id, queue_id, place, low_seconds, high_seconds,
      made_at, basis)
    values (${wish.workspace}::uuid, ${promise.id}::uuid, ${wish.conversation}::uuid, ${wish.escalation}::uuid,
      ${wish.queue.id}, ${promise.place}::int, ${promise.lowSeconds}::int, ${promise.highSeconds}::int,
      ${wish.now}::timestamptz, ${json(promise.basis)}::jsonb)`)
}
