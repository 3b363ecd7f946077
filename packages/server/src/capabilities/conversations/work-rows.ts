import type { Event } from '@baton/domain'
import { after as later } from '../../platform/clock/clock.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Loaded } from './loaded.ts'

/** Work that a step leaves in a lane; `due` as ISO text, because it travels as JSON. */
export type WorkRow = {
  lane: string
  kind: string
  payload: unknown
  key: string | null
  due: string
}

/** Waits for a quiet moment so that a burst gets one answer, but never longer than five such moments in all. */
export function turnWork(loaded: Loaded, quiet: number, now: Date): WorkRow {
  const soon = later(now, quiet)
  const latest = later(loaded.unansweredSince ?? now, loaded.quietSeconds * 5)
  const due = soon < latest ? soon : new Date(Math.max(latest.getTime(), now.getTime()))
  const lane = `turn:${loaded.id}`
  return {
    lane,
    kind: 'take_turn',
    // The fresh id tells this request from one under way: that one may be stale, and then this one must still be met.
    payload: { conversation: loaded.id, asked: newId() },
    key: lane,
    due: due.toISOString(),
  }
}

/** Seconds of quiet before the assistant answers; longer when the customer seems to be still typing. */
export const quietSeconds = ({ quietSeconds }: Loaded, isUnfinished: boolean): number =>
  isUnfinished ? quietSeconds * 2.5 : quietSeconds

/** Seconds a customer may hear nothing while a colleague is asked; then they are told so, once. */
export const silenceSeconds = 45

/** A timer of a wait. A new wait moves it; one that fires late for an old wait is refused by the rules. */
export function waitWork(
  loaded: Loaded,
  kind: 'end_wait' | 'reassure',
  wait: number,
  due: Date,
): WorkRow {
  const lane = `${kind}:${loaded.id}`
  const payload = { conversation: loaded.id, wait }
  return { lane, kind, payload, key: lane, due: due.toISOString() }
}

/** News is due when the promised time has come and nobody had. A newer promise moves it. */
export function updateWork(
  loaded: Loaded,
  about: { wait: number; promise: string },
  due: Date,
): WorkRow {
  const lane = `promise:${loaded.id}`
  const payload = { conversation: loaded.id, ...about }
  return { lane, kind: 'update_wait', payload, key: lane, due: due.toISOString() }
}

/** A person has ended it: goodbye and the survey come of themselves, and soon. */
export function closingWork(loaded: Loaded, now: Date): WorkRow {
  const lane = `closing:${loaded.id}`
  const payload = { conversation: loaded.id, closedAt: now.toISOString() }
  return { lane, kind: 'close_kindly', payload, key: lane, due: now.toISOString() }
}

/** Nobody is at work: what the customer is told and offered takes longer than a commit may. */
export function offHoursWork(loaded: Loaded, now: Date): WorkRow {
  const lane = `off_hours:${loaded.id}`
  const payload = { conversation: loaded.id }
  return { lane, kind: 'off_hours', payload, key: lane, due: now.toISOString() }
}

/** After a person helped: write down what can be learned from it. */
export function learnWork(loaded: Loaded, events: readonly Event[], now: Date): WorkRow {
  const queued = events.findLast((event) => event.kind === 'suggestion_queued')
  return {
    lane: `learn:${loaded.id}`,
    kind: 'learn',
    payload: { conversation: loaded.id, ...queued },
    key: null,
    due: now.toISOString(),
  }
}

/** Somebody waits, waits no more, or is free again: routing looks, one step after the other in a workspace. */
export const routeWork = (loaded: Loaded, now: Date): WorkRow => ({
  lane: 'routing',
  kind: 'route',
  payload: { conversation: loaded.id },
  key: null,
  due: now.toISOString(),
})
