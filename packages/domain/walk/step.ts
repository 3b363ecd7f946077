import type { Command, Conversation, Decision, Event, Following } from '../src/index.ts'
import { type Ghost, remember } from './ghost.ts'

/** One step of the walk: what was, what was asked, what was decided, what follows, what is. */
export type Step = {
  before: Conversation
  ghost: Ghost
  command: Command
  decision: Decision
  following: Following[]
  after: Conversation
}

/** The onlooker's memory after the step; asking is taken from the command itself, not from what the rules made of it. */
export function ghostAfter(step: Step, events: Event[]): Ghost {
  return events.reduce(remember, afterAsking(step))
}

function afterAsking({ ghost, command }: Step): Ghost {
  const asks =
    command.do === 'receive_message' &&
    command.asksForPerson &&
    command.wantsAnswer &&
    !ghost.holder.startsWith('human')
  return asks ? { ...ghost, asked: true } : ghost
}

/** Does something hold at every moment of a step? The onlooker remembers along the way. */
export function eachMoment(
  step: Step,
  events: Event[],
  holds: (ghost: Ghost, event: Event) => boolean,
): boolean {
  let ghost = afterAsking(step)
  return events.every((event) => {
    const kept = holds(ghost, event)
    ghost = remember(ghost, event)
    return kept
  })
}

/** The changes of holder within a step, without the names of agents: `ai>waiting`. */
export function changes(step: Step, events: Event[]): string[] {
  const seen: string[] = []
  eachMoment(step, events, (ghost, event) => {
    const next = remember(ghost, event).holder
    if (next !== ghost.holder) seen.push(`${family(ghost.holder)}>${family(next)}`)
    return true
  })
  return seen
}

const family = (holder: string): string => holder.split(':')[0] ?? holder
