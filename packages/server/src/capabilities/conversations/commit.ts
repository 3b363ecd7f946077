import { type Command, decide, type Event, isAccepted, type RefusalCode } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { isQueueClosed, planWithin } from '../service-plan/index.ts'
import type { About } from './about.ts'
import { enteredQueue, type Step } from './entered-queue.ts'
import type { Loaded } from './loaded.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { wordsFor } from './words-for.ts'

/** How a command ended: what happened and how the conversation is now, or why it was refused. */
export type Outcome =
  | { events: Event[]; loaded: Loaded; refused?: undefined }
  | { refused: RefusalCode }

/**
 * The single doorway to the database for a conversation: decide, evolve, save state, events, messages and outbox in
 * the caller's transaction, wake others after the commit. New features listen to events instead of adding lines here.
 */
export async function commit(
  house: House,
  tx: Tx,
  loaded: Loaded,
  command: Command,
  about: About,
): Promise<Outcome> {
  const decision = decide(loaded.state, command)
  if (!isAccepted(decision)) return decision
  if (decision.length === 0) return { events: [], loaded }
  const isClosed =
    decision.some(asksForTeam) && (await isNobodyAtWork(tx, { loaded, decided: decision, about }))
  const words = await wordsFor(tx, loaded, decision, { ...about, isClosed })
  const recorded = record(loaded, decision, { ...about, isClosed, ...(words && { words }) })
  const next = await save(tx, loaded, recorded, about)
  wakeOthers(house, tx, recorded.messages.length + recorded.actions.length > 0)
  return { events: recorded.events, loaded: next }
}

const asking = new Set<Event['kind']>([
  'escalation_raised',
  'escalation_upgraded',
  'still_stuck',
  'requeued',
])
const asksForTeam = ({ kind }: Event): boolean => asking.has(kind)

/** Asked only when people are called for: a message that the assistant answers does not pay for it. */
async function isNobodyAtWork(tx: Tx, step: Step): Promise<boolean> {
  const plan = await planWithin(tx, step.loaded.workspace)
  return isQueueClosed(plan, enteredQueue(plan, step), step.about.now)
}

function wakeOthers(house: House, tx: Tx, hasParcels: boolean): void {
  tx.afterCommit(() => {
    house.wake.lane()
    if (hasParcels) house.wake.outbox()
    house.wake.live()
  })
}
