import {
  type Command,
  type Conversation,
  consequencesOf,
  type Decision,
  decide,
  type Event,
  evolve,
  isAccepted,
  type OpenEscalation,
} from '../src/index.ts'
import { type Rules, realRules } from './walk.ts'

const without = (decision: Decision, kind: Event['kind']): Decision =>
  isAccepted(decision) ? decision.filter((event) => event.kind !== kind) : decision

/** Rules that look at a doctored conversation or command first. */
const seeing = (
  doctor: (now: Conversation, command: Command) => [Conversation, Command],
): Rules => ({
  ...realRules,
  decide: (now, command) => decide(...doctor(now, command)),
})

const dropping = (
  kind: Event['kind'],
  when: (command: Command) => boolean = () => true,
): Rules => ({
  ...realRules,
  decide: (now, command) =>
    when(command) ? without(decide(now, command), kind) : decide(now, command),
})

const freshened = (
  now: Conversation,
  command: Command,
  part: 'epoch' | 'newestCustomerMessage',
): Command =>
  command.do === 'commit_turn'
    ? { ...command, basis: { ...command.basis, [part]: now[part] } }
    : command

const heldBy = (now: Conversation, change: Partial<OpenEscalation>): Conversation =>
  now.escalation?.stage === 'taken_over'
    ? { ...now, escalation: { ...now.escalation, ...change } }
    : now

/** Mistakes somebody could make, each of which the walk must catch; a walk that misses one proves nothing. */
export const faults: Record<string, Rules> = {
  'no fence: an old epoch is accepted': seeing((now, command) => [
    now,
    freshened(now, command, 'epoch'),
  ]),
  'no burst check: an answer to an older message is sent': seeing((now, command) => [
    now,
    freshened(now, command, 'newestCustomerMessage'),
  ]),
  'no learning: guidance leaves no suggestion': dropping('suggestion_queued'),
  'steer despite a request for a person': seeing((now, command) => [
    command.do === 'steer' ? { ...now, personRequested: false } : now,
    command,
  ]),
  'any agent may speak while another holds': seeing((now, command) =>
    command.do === 'reply' ? [heldBy(now, { agent: command.agent }), command] : [now, command],
  ),
  'an agent replies without taking over': dropping(
    'taken_over',
    (command) => command.do === 'reply',
  ),
  'the escalation leaks: resolving leaves it open': dropping(
    'escalation_closed',
    (command) => command.do === 'resolve',
  ),
  'no epoch: a takeover does not count': {
    ...realRules,
    evolve: (now, event) => ({ ...evolve(now, event), epoch: now.epoch }),
  },
  'the epoch grows with every event': {
    ...realRules,
    evolve: (now, event) => ({ ...evolve(now, event), epoch: now.epoch + 1 }),
  },
  'a request while guidance is awaited is forgotten': {
    ...realRules,
    decide: (now, command) =>
      without(without(decide(now, command), 'escalation_upgraded'), 'person_requested'),
  },
  'a message to a resolved conversation is lost': {
    ...realRules,
    decide: (now, command) =>
      command.do === 'receive_message' && now.status === 'resolved'
        ? { refused: 'resolved' }
        : decide(now, command),
  },
  'a resolved conversation stays resolved when the customer writes':
    dropping('conversation_reopened'),
  'a second escalation opens beside the first': seeing((now, command) =>
    command.do === 'raise_escalation' ? [{ ...now, escalation: null }, command] : [now, command],
  ),
  'a wait begins without a clock': {
    ...realRules,
    consequencesOf: (events) =>
      consequencesOf(events).filter(({ consequence }) => consequence.do !== 'start_wait_timer'),
  },
  'only the first wait has a clock': {
    ...realRules,
    consequencesOf: (events) =>
      consequencesOf(events).filter(
        ({ after, consequence }) =>
          consequence.do !== 'start_wait_timer' || events[after]?.kind === 'escalation_raised',
      ),
  },
  'a guided assistant that asks for approval forgets for what': {
    ...realRules,
    evolve: (now, event) =>
      evolve(now, event.kind === 'still_stuck' ? { ...event, action: null } : event),
  },
  'the assistant answers while a person waits in the queue': seeing((now, command) =>
    command.do === 'commit_turn' && now.escalation?.stage === 'queued'
      ? [{ ...now, escalation: null }, command]
      : [now, command],
  ),
  'a message is answered while an action is under way': seeing((now, command) =>
    command.do === 'receive_message' ? [{ ...now, pendingAction: null }, command] : [now, command],
  ),
  'the assistant speaks before its action has ended': seeing((now, command) =>
    command.do === 'commit_turn' ? [{ ...now, pendingAction: null }, command] : [now, command],
  ),
  'the end of an action is forgotten': {
    ...realRules,
    evolve: (now, event) => (event.kind === 'action_performed' ? now : evolve(now, event)),
  },
  'nobody goes on when an action has ended': dropping(
    'turn_requested',
    (command) => command.do === 'report_action',
  ),
  'an expired wait hands the conversation to whoever was offered it': {
    ...realRules,
    evolve: (now, event) =>
      event.kind === 'escalation_offered' ? takenBy(now, event.agent) : evolve(now, event),
  },
}

function takenBy(now: Conversation, agent: OpenEscalation['agent']): Conversation {
  return now.escalation
    ? { ...now, escalation: { ...now.escalation, stage: 'taken_over', agent } }
    : now
}
