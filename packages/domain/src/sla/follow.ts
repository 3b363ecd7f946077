import type { HoursPlan } from '../service/hours-plan.ts'
import type { SlaPolicy } from '../service/sla-policy.ts'
import {
  endClock,
  hoursFor,
  pauseClock,
  resumeClock,
  type SlaClock,
  type SlaKind,
  startClock,
} from './clock.ts'

/** What the clocks hear of: something that happened in a conversation, in the words of the log. */
export type Happening = { kind: string; at: number } & {
  /** Who spoke, in `message_queued`. */
  speaker?: 'assistant' | 'agent' | 'system'
  agent?: string | null
  /** How a person was called for, in `escalation_raised` and its like. */
  mode?: 'takeover' | 'steer'
  /** The customer preferred it so, in `callback_promised`. */
  isWished?: boolean
}

/** What the clocks of a conversation go by. `hours` are those of the team that has it. */
export type SlaFacts = {
  policy: SlaPolicy | null
  hours: HoursPlan | null
  isHeldByPerson: boolean
}

type Clocks = SlaClock[]

/** The clocks after something happened. Those that ended stay in the list, for whoever writes them down. */
export function followClocks(clocks: Clocks, happening: Happening, going: SlaFacts): Clocks {
  const { at, agent } = happening
  switch (happening.kind) {
    case 'message_received':
      return customerWrote(clocks, at, going)
    case 'message_queued':
      return spoken(clocks, happening, going)
    case 'escalation_raised':
    case 'escalation_upgraded':
    case 'still_stuck':
      return calledFor(clocks, happening, going)
    case 'withdrawn':
      return end(clocks, ['first_answer'], 'cancelled', { at })
    case 'callback_promised':
      return happening.isWished ? end(clocks, ['first_answer'], 'cancelled', { at }) : clocks
    case 'handed_back':
      return end(clocks, ['first_answer', 'next_answer'], 'cancelled', { at })
    case 'resolved':
      return end(
        end(clocks, ['resolution'], 'done', { at, agent: agent ?? null }),
        ['assistant_answer', 'first_answer', 'next_answer'],
        'cancelled',
        { at },
      )
    default:
      return clocks
  }
}

/** Now it is our turn: what paused goes on, and an answer is due from whoever has the conversation. */
function customerWrote(clocks: Clocks, at: number, going: SlaFacts): Clocks {
  const resumed = clocks.map((clock) =>
    clock.kind === 'resolution'
      ? resumeClock(clock, { at, hours: hoursOf(clock.kind, going) })
      : clock,
  )
  const started = start(resumed, 'resolution', at, going)
  if (isRunning(started, 'first_answer')) return started
  return start(started, going.isHeldByPerson ? 'next_answer' : 'assistant_answer', at, going)
}

function spoken(clocks: Clocks, { speaker, at, agent }: Happening, going: SlaFacts): Clocks {
  if (speaker !== 'assistant' && speaker !== 'agent') return clocks
  const kinds: SlaKind[] =
    speaker === 'agent' ? ['first_answer', 'next_answer', 'assistant_answer'] : ['assistant_answer']
  const answered = end(clocks, kinds, 'done', { at, agent: agent ?? null })
  // With nobody called for, the next word is the customer's.
  if (isRunning(answered, 'first_answer')) return answered
  return answered.map((clock) =>
    clock.kind === 'resolution'
      ? pauseClock(clock, { at, hours: hoursOf(clock.kind, going) })
      : clock,
  )
}

/** A person is called for: the assistant is done, and a person's first answer is due. */
function calledFor(clocks: Clocks, { kind, mode, at }: Happening, going: SlaFacts): Clocks {
  if (mode === 'steer' && kind !== 'escalation_upgraded') return clocks
  const over = end(clocks, ['assistant_answer'], 'cancelled', { at })
  const resumed = over.map((clock) =>
    clock.kind === 'resolution'
      ? resumeClock(clock, { at, hours: hoursOf(clock.kind, going) })
      : clock,
  )
  return start(resumed, 'first_answer', at, going)
}

const hoursOf = (kind: SlaKind, { policy, hours }: SlaFacts): HoursPlan | null =>
  policy ? hoursFor(policy, kind, hours) : null

const isRunning = (clocks: Clocks, kind: SlaKind): boolean =>
  clocks.some((clock) => clock.kind === kind && clock.endedAt === null)

function start(clocks: Clocks, kind: SlaKind, at: number, going: SlaFacts): Clocks {
  if (!going.policy || isRunning(clocks, kind)) return clocks
  const clock = startClock(going.policy, kind, { at, hours: hoursOf(kind, going) })
  return clock ? [...clocks, clock] : clocks
}

function end(
  clocks: Clocks,
  kinds: SlaKind[],
  how: 'done' | 'cancelled',
  when: { at: number; agent?: string | null },
): Clocks {
  return clocks.map((clock) => (kinds.includes(clock.kind) ? endClock(clock, how, when) : clock))
}
