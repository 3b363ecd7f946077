import { type Conversation, type Event, holderOf, isAccepted } from '../src/index.ts'
import { goesOnAfterAction, waitsForAction } from './action-invariants.ts'
import type { Ghost } from './ghost.ts'
import { changes, eachMoment, ghostAfter, type Step } from './step.ts'

type Check = (step: Step, events: Event[]) => boolean

/** Holder changes that are legal; the table of the architecture page, without names of agents. */
const legal = new Set([
  'ai>waiting',
  'waiting>human',
  'waiting>guided',
  'waiting>ai',
  'guided>ai',
  'guided>waiting',
  'guided>human',
  'human>waiting',
  'human>ai',
])

/** Words to a closed conversation that answer its survey and nothing else are kept as that, and reopen nothing. */
const onlyAnswersSurvey = ({ before, command }: Step, events: readonly Event[]): boolean =>
  before.status === 'resolved' &&
  command.do === 'receive_message' &&
  command.answersSurvey !== undefined &&
  events.some((event) => event.kind === 'survey_answered')

/** Each invariant answers: does this step keep the promise? */
const checks: Record<string, Check> = {
  'I1 at most one open escalation, none on a resolved conversation': (step, events) =>
    !(step.after.status === 'resolved' && step.after.escalation) &&
    eachMoment(
      step,
      events,
      (ghost, event) => !(event.kind === 'escalation_raised' && ghost.escalated),
    ),
  'I2 the holder follows from the escalation': (step, events) =>
    nameOf(step.after) === ghostAfter(step, events).holder,
  'I3 only the holder speaks': (step, events) => eachMoment(step, events, maySpeak),
  'I4 a customer message is never refused, and reopens': (step, events) =>
    step.command.do !== 'receive_message' ||
    (events.some((event) => event.kind === 'message_received') &&
      (step.after.status === 'open' || onlyAnswersSurvey(step, events))),
  'I5 the epoch grows by one exactly when the holder changes': (step, events) =>
    step.after.epoch - step.before.epoch === changes(step, events).length,
  'I6 stale thoughts are dropped': (step, events) =>
    !isStale(step) || events.every((event) => harmless.has(event.kind)),
  'I7 who asked for a person is not answered by the assistant': (step, events) =>
    eachMoment(step, events, (ghost, event) => !ghost.asked || !isAssistantActing(event)) &&
    (!ghostAfter(step, events).asked || holderOf(step.after).kind !== 'ai'),
  'I8 every wait has a clock and a way out': (step, events) =>
    !beginsWaiting(step, events) || hasClock(step),
  'I9 guidance that led to an answer leaves a suggestion': (step, events) =>
    !speaksGuided(step, events) || events.some((event) => event.kind === 'suggestion_queued'),
  'I10 an action that waits for approval can be approved': (step, events) =>
    !asksApproval(step, events) || step.after.escalation?.action !== null,
  'I11 an action under way is known until it is reported': (step, events) =>
    (step.after.pendingAction !== null) === ghostAfter(step, events).acting,
  'I12 while an action is under way the assistant waits for its end': waitsForAction,
  'I13 the end of an action lets the assistant go on': goesOnAfterAction,
  'the holder changes only in legal ways': (step, events) =>
    changes(step, events).every((change) => legal.has(change)),
}

/** The promises this step breaks; empty when all are kept. */
export function violationsOf(step: Step): string[] {
  const events = isAccepted(step.decision) ? step.decision : []
  return Object.keys(checks).filter((name) => !checks[name]?.(step, events))
}

function maySpeak(ghost: Ghost, event: Event): boolean {
  if (event.kind === 'action_requested')
    return ghost.holder === 'ai' || ghost.holder.startsWith('guided')
  if (event.kind !== 'message_queued' || event.speaker.kind === 'system') return true
  if (event.speaker.kind === 'agent') return ghost.holder === `human:${event.speaker.agent}`
  return ghost.holder === 'ai' || ghost.holder.startsWith('guided')
}

const isAssistantActing = (event: Event): boolean =>
  event.kind === 'steered' ||
  event.kind === 'action_requested' ||
  (event.kind === 'message_queued' && event.speaker.kind === 'assistant')

function nameOf(conversation: Conversation): string {
  const holder = holderOf(conversation)
  return 'agent' in holder ? `${holder.kind}:${holder.agent}` : holder.kind
}

const harmless = new Set(['turn_dropped', 'turn_requested'])

const asksApproval = ({ command }: Step, events: Event[]): boolean =>
  command.do === 'commit_turn' &&
  command.proposal.kind === 'ask_approval' &&
  events.some(({ kind }) => kind === 'escalation_raised' || kind === 'still_stuck')

function isStale({ before, command }: Step): boolean {
  if (command.do !== 'commit_turn') return false
  const { basis } = command
  return (
    basis.epoch !== before.epoch || basis.newestCustomerMessage !== before.newestCustomerMessage
  )
}

function beginsWaiting(step: Step, events: Event[]): boolean {
  const newWait = step.before.escalation?.wait !== step.after.escalation?.wait
  return holderOf(step.after).kind === 'waiting' && (newWait || changes(step, events).length > 0)
}

const hasClock = ({ following }: Step): boolean =>
  following.some(({ consequence }) => consequence.do === 'start_wait_timer')

const speaksGuided = (step: Step, events: Event[]): boolean =>
  step.ghost.holder.startsWith('guided') &&
  events.some((event) => event.kind === 'message_queued' && event.speaker.kind === 'assistant')
