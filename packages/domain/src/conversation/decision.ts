import type { Refusal } from '../shared/refusal.ts'
import type { Event } from './events.ts'

/** What follows from a command: events, or a refusal with its reason. */
export type Decision = Event[] | Refusal

/** Did the command go through? */
export const isAccepted = (decision: Decision): decision is Event[] => Array.isArray(decision)
