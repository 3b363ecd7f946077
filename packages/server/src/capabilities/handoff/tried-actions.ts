import type { Event } from '@baton/domain'
import type { HandoffFacts, HappenedFact } from './facts.ts'
import { shortened } from './words.ts'

type Attempt = { what: string; outcome: string; at: string }
type Payload<Kind extends Event['kind']> = Event & { kind: Kind }

/** Actions that were wanted, done or refused, and guidance given earlier: facts of the log. */
export function actionsTried({ happened }: HandoffFacts): Attempt[] {
  return happened.flatMap((event, index) => {
    const later = happened.slice(index + 1)
    if (event.kind === 'action_requested') return [requested(event, later)]
    if (event.kind === 'action_refused') return [refused(event)]
    return event.kind === 'steered' ? guided(event, later) : []
  })
}

function requested(event: HappenedFact, later: HappenedFact[]): Attempt {
  const { action } = event.payload as Payload<'action_requested'>
  const end = later.find(
    ({ kind, payload }) =>
      kind === 'action_performed' && (payload as Payload<'action_performed'>).action === action.id,
  )
  const result = end && (end.payload as Payload<'action_performed'>).result
  const outcome = result
    ? `${result.state.replaceAll('_', ' ')}: ${shortened(result.text, 90)}`
    : 'under way'
  return { what: action.summary, outcome, at: event.at.toISOString() }
}

function refused(event: HappenedFact): Attempt {
  const { why } = event.payload as Payload<'action_refused'>
  const who = event.by ?? 'a colleague'
  return {
    what: 'Wanted to act for the customer',
    outcome: `refused by ${who}${why ? `: ${shortened(why, 90)}` : ''}`,
    at: event.at.toISOString(),
  }
}

function guided(event: HappenedFact, later: HappenedFact[]): Attempt[] {
  const { guidance } = event.payload as Payload<'steered'>
  if (guidance.text.trim() === '') return []
  const stuck = later.some(({ kind }) => kind === 'still_stuck')
  return [
    {
      what: `${event.by ?? 'A colleague'} guided: “${shortened(guidance.text, 90)}”`,
      outcome: stuck ? 'the assistant was still stuck' : 'the assistant went on with it',
      at: event.at.toISOString(),
    },
  ]
}
