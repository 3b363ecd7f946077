import { type Command, decide, type Event, isAccepted, type RefusalCode } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import type { About } from './about.ts'
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
  const told = await wordsFor(tx, { loaded, decided: decision, about })
  const recorded = record(loaded, decision, { ...about, ...told })
  const next = await save(tx, loaded, recorded, about)
  wakeOthers(house, tx, recorded.messages.length + recorded.actions.length > 0)
  return { events: recorded.events, loaded: next }
}

function wakeOthers(house: House, tx: Tx, hasParcels: boolean): void {
  tx.afterCommit(() => {
    house.wake.lane()
    if (hasParcels) house.wake.outbox()
    house.wake.live()
  })
}
