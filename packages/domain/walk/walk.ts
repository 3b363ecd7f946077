import {
  type Conversation,
  consequencesOf,
  decide,
  evolve,
  isAccepted,
  newConversation,
} from '../src/index.ts'
import { commandsTried } from './commands-tried.ts'
import { type Ghost, newGhost } from './ghost.ts'
import { violationsOf } from './invariants.ts'
import { ghostAfter, type Step } from './step.ts'

/** The three parts of the rules; a planted fault replaces one of them. */
export type Rules = {
  decide: typeof decide
  evolve: typeof evolve
  consequencesOf: typeof consequencesOf
}

export const realRules: Rules = { decide, evolve, consequencesOf }

export type WalkResult = {
  states: number
  commands: number
  accepted: number
  refused: number
  /** Broken promises, counted by name. */
  violations: Record<string, number>
}

/** Visits every conversation that can be reached and tries every command on it. */
export function walk(rules: Rules = realRules): WalkResult {
  const result: WalkResult = { states: 0, commands: 0, accepted: 0, refused: 0, violations: {} }
  const seen = new Set<string>()
  const toVisit: [Conversation, Ghost][] = [[newConversation(), newGhost()]]
  for (let next = toVisit.pop(); next; next = toVisit.pop()) {
    const [conversation, ghost] = abstract(next)
    const key = JSON.stringify([conversation, ghost])
    if (seen.has(key)) continue
    seen.add(key)
    toVisit.push(...neighbours(rules, conversation, ghost, result))
  }
  return { ...result, states: seen.size }
}

function neighbours(
  rules: Rules,
  before: Conversation,
  ghost: Ghost,
  result: WalkResult,
): [Conversation, Ghost][] {
  return commandsTried(before).map((command) => {
    const decision = rules.decide(before, command)
    const events = isAccepted(decision) ? decision : []
    const after = events.reduce(rules.evolve, before)
    const following = rules.consequencesOf(events)
    const step: Step = { before, ghost, command, decision, following, after }
    count(result, isAccepted(decision), violationsOf(step))
    return [after, ghostAfter(step, events)]
  })
}

function count(result: WalkResult, accepted: boolean, violations: string[]): void {
  result.commands += 1
  if (accepted) result.accepted += 1
  else result.refused += 1
  for (const name of violations) result.violations[name] = (result.violations[name] ?? 0) + 1
}

/** Counters without bound are folded onto what the rules can tell apart; otherwise the walk would never end. */
function abstract([now, ghost]: [Conversation, Ghost]): [Conversation, Ghost] {
  const unanswered = now.newestCustomerMessage > now.answeredUpTo
  const escalation = now.escalation && {
    ...now.escalation,
    steers: Math.min(now.escalation.steers, 3),
    wait: 2,
  }
  const numbers = {
    epoch: 5,
    newestMessage: 9,
    newestCustomerMessage: 9,
    answeredUpTo: unanswered ? 8 : 9,
  }
  return [{ ...now, ...numbers, escalation, assistantReplies: 0 }, ghost]
}
