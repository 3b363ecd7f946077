import { similarity } from '@baton/local-model'
import { isSmallTalk } from './asks.ts'
import type { HandoffFacts, SaidFact, TurnFact } from './facts.ts'
import { percent } from './words.ts'

/** How an attempt ended, by what came after it. */
export function outcomeOf(turn: TurnFact, facts: HandoffFacts): string {
  if (turn.outcome === 'dropped') return 'held back: the conversation had moved on'
  switch (turn.proposal) {
    case 'reply':
      return afterReply(turn, facts)
    case 'ask_guidance':
      return unsure(turn, 'asked the team')
    case 'hand_over':
      return unsure(turn, 'handed over')
    case 'ask_approval':
      return 'waits for your decision'
    case 'act':
      return 'done by the assistant'
    default:
      return 'ended without an answer'
  }
}

function unsure({ detail }: TurnFact, then: string): string {
  const sure = detail.confidence?.answer
  if (sure === undefined) return then
  return `no answer was sure enough (${percent(sure)}): ${then}`
}

/** From this likeness on, a message counts as the same question again. */
const same = 0.55

function afterReply(turn: TurnFact, { said, escalation }: HandoffFacts): string {
  const next = said.find(
    ({ author, number, at }) =>
      author === 'customer' && number > turn.answersMessage && at > turn.at,
  )
  if (!next) return 'answered'
  if (isSmallTalk(next.text)) return 'answered, the customer was content'
  const isLoop =
    escalation.finding.trigger === 'loop' &&
    escalation.finding.evidence.messages.includes(next.number)
  const isSame = similarity(turn.detail.question ?? '', next.text) >= same
  if (isLoop || isSame) return 'the customer asked the same again'
  return reaction(next)
}

function reaction({ signals }: SaidFact): string {
  if (signals?.asksForPerson === 'yes') return 'the customer asked for a person'
  if (signals && (signals.sentiment <= -0.25 || signals.anger >= 0.6))
    return 'the customer was not content'
  return 'the customer wrote on'
}
