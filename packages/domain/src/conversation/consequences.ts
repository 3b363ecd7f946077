import type { Mode } from '../escalation/mode.ts'
import type { Event, NoticeReason } from './events.ts'

/** What the platform must do because something happened. Derived, so that no rule can forget to ask for it. */
export type Consequence =
  | { do: 'take_turn'; quiet: boolean }
  | { do: 'start_wait_timer'; mode: Mode }
  | { do: 'tell_customer'; reason: NoticeReason }
  | { do: 'perform_action' }
  | { do: 'learn'; from: 'guidance' | 'takeover' }
  | { do: 'route' }
  /** A person has ended it: thank the customer, and ask how it was. */
  | { do: 'close_kindly' }

/** A consequence with the place of the event it follows from. */
export type Following = { after: number; consequence: Consequence }

/** The consequences of one step, in order. A wait that ends within the step starts no timer and is not announced. */
export function consequencesOf(events: readonly Event[]): Following[] {
  const each = events.flatMap((event, after) => {
    const later = events.slice(after + 1)
    return following(event)
      .filter((consequence) => !isOvertaken(consequence, later))
      .map((consequence) => ({ after, consequence }))
  })
  const last = events.findLastIndex(({ kind }) => concernsQueue.has(kind))
  return last < 0 ? each : [...each, { after: last, consequence: { do: 'route' } }]
}

/** After these somebody waits, waits no more, or is free again: once for a step, however many of them it has. */
const concernsQueue = new Set<Event['kind']>([
  'escalation_raised',
  'escalation_upgraded',
  'escalation_closed',
  'still_stuck',
  'requeued',
  'offer_ended',
  'taken_over',
  'steered',
])

/** Did a later event of the same step make this pointless? Otherwise customers read news that is already old. */
function isOvertaken(consequence: Consequence, later: readonly Event[]): boolean {
  const kinds = later.map((event) => event.kind)
  const isWait =
    consequence.do === 'start_wait_timer' ||
    (consequence.do === 'tell_customer' && consequence.reason === 'handing_over')
  if (isWait) return kinds.includes('taken_over') || kinds.includes('steered')
  const isIntroduction =
    consequence.do === 'tell_customer' && consequence.reason === 'person_joined'
  return isIntroduction && kinds.includes('resolved')
}

/** Why a callback was promised when the customer preferred it to waiting: no reason to be sorry. */
export const chosenByCustomer = 'chosen by the customer'
/** And when they asked to be answered by e-mail. */
export const byEmail = 'answer by e-mail, as the customer wished'

/** Callbacks of which the customer is told by whoever arranges them, with the time and what it is about. */
export const callbackReasons = {
  slotChosen: 'slot chosen by the customer',
  offHours: 'nobody is at work',
  arranged: 'arranged by an agent',
  missed: 'missed, and promised anew',
} as const

const isToldElsewhere = (why: string): boolean =>
  Object.values<string>(callbackReasons).includes(why)

/** Did the customer prefer to be called back? */
export const isWishedCallback = (why: string): boolean =>
  why === chosenByCustomer || why === callbackReasons.slotChosen

function following(event: Event): Consequence[] {
  switch (event.kind) {
    case 'turn_requested':
      return [{ do: 'take_turn', quiet: event.why === 'message' || event.why === 'newer_message' }]
    case 'escalation_raised':
      // The customer knows when they are called back; whoever comes says so themselves.
      return event.finding.trigger === 'callback_due'
        ? [{ do: 'start_wait_timer', mode: event.mode }]
        : waitFor(event.mode)
    case 'still_stuck':
      return waitFor(event.mode)
    case 'escalation_upgraded':
      return waitFor('takeover')
    case 'requeued':
      return [{ do: 'start_wait_timer', mode: 'takeover' }, tell('still_waiting')]
    case 'taken_over':
      return [tell('person_joined')]
    case 'callback_promised':
      if (isToldElsewhere(event.why)) return []
      return [tell(calledBack(event.why))]
    case 'handed_back':
      return [tell('handed_back')]
    case 'action_requested':
      return [{ do: 'perform_action' }]
    case 'resolved':
      return event.by.kind === 'agent' ? [{ do: 'close_kindly' }] : []
    case 'suggestion_queued':
      return [{ do: 'learn', from: event.from }]
    default:
      return []
  }
}

function calledBack(why: string): NoticeReason {
  if (why === byEmail) return 'email_noted'
  return why === chosenByCustomer ? 'callback_chosen' : 'callback_promised'
}

/** A customer is told of a handover to a person, and not of a private question to a colleague. */
const waitFor = (mode: Mode): Consequence[] => [
  { do: 'start_wait_timer', mode },
  ...(mode === 'takeover' ? [tell('handing_over')] : []),
]

const tell = (reason: NoticeReason): Consequence => ({ do: 'tell_customer', reason })
