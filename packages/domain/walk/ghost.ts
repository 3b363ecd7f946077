import type { Event } from '../src/index.ts'

/**
 * What an onlooker remembers who sees only events and never the state. The invariants compare the rules with
 * this memory, so that a rule which forgets something cannot also forget that it forgot.
 */
export type Ghost = {
  /** `ai`, `waiting`, `human:ana`, `guided:ana` */
  holder: string
  /** The customer asked for a person and has not met one, withdrawn, or been promised a callback. */
  asked: boolean
  open: boolean
  escalated: boolean
  /** An action was asked for and nobody has said yet how it ended. */
  acting: boolean
}

export const newGhost = (): Ghost => ({
  holder: 'ai',
  asked: false,
  open: true,
  escalated: false,
  acting: false,
})

/** The onlooker after one event. Written on its own, without looking at `evolve`. */
export function remember(ghost: Ghost, event: Event): Ghost {
  switch (event.kind) {
    case 'escalation_raised':
      return { ...ghost, holder: 'waiting', escalated: true }
    case 'escalation_upgraded':
    case 'still_stuck':
    case 'requeued':
      return { ...ghost, holder: 'waiting' }
    case 'taken_over':
      return { ...ghost, holder: `human:${event.agent}`, asked: false }
    case 'steered':
      return { ...ghost, holder: `guided:${event.guidance.agent}` }
    case 'escalation_closed':
      return { ...ghost, holder: 'ai', escalated: false }
    case 'withdrawn':
    case 'callback_promised':
      return { ...ghost, asked: false }
    case 'resolved':
      return { ...ghost, open: false, asked: false }
    case 'conversation_reopened':
      return { ...ghost, open: true }
    case 'action_requested':
      return { ...ghost, acting: true }
    case 'action_performed':
      return { ...ghost, acting: false }
    default:
      return ghost
  }
}
