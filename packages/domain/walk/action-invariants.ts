import { type Event, holderOf } from '../src/index.ts'
import { eachMoment, type Step } from './step.ts'

/** Between the request of an action and its report the assistant says nothing, and nobody asks it to. */
export const waitsForAction = (step: Step, events: Event[]): boolean =>
  eachMoment(step, events, (ghost, event) => !ghost.acting || !goesAhead(event)) &&
  !(step.command.do === 'receive_message' && step.ghost.acting && asksToAnswer(events))

const goesAhead = (event: Event): boolean =>
  event.kind === 'action_requested' ||
  (event.kind === 'message_queued' && event.speaker.kind === 'assistant')

/** A withdrawal gives the baton back, which ends what was under way; only an ordinary message must wait. */
const asksToAnswer = (events: Event[]): boolean =>
  events.some((event) => event.kind === 'turn_requested' && event.why === 'message')

/** Nobody else would ask the assistant to: messages of the meantime asked for no turn. */
export function goesOnAfterAction({ command, after }: Step, events: Event[]): boolean {
  const { kind } = holderOf(after)
  const mayGoOn = after.status === 'open' && (kind === 'ai' || kind === 'guided')
  const isEnd = command.do === 'report_action'
  return !isEnd || !mayGoOn || events.some((event) => event.kind === 'turn_requested')
}
