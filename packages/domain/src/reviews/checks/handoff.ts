import { type CheckFinding, cannotTell, doesNotApply, failed, passed } from '../check-result.ts'
import { ownMessages, type ReviewFacts, type ReviewMessage } from '../review-facts.ts'

/** Was a person brought in when the policy of that day said so? Of people: did they hand back with a word? */
export const handoff = (facts: ReviewFacts): CheckFinding =>
  facts.subject === 'assistant' ? broughtIn(facts) : handedBack(facts)

function broughtIn(facts: ReviewFacts): CheckFinding {
  const { wanted, escalations } = facts
  const first = escalations.toSorted((one, other) => one.raisedAt - other.raisedAt)[0]
  if (ownMessages(facts).length === 0 && !first) return doesNotApply('The assistant wrote nothing.')
  if (!wanted)
    return first
      ? passed(`A person was brought in (${words(first.trigger)}).`)
      : passed('The policy in force asked for no person, and none was called.')
  const { at, trigger, atOnce } = wanted
  const said = `The policy wanted a person at message ${at} (${words(trigger)})`
  const between = first ? repliesBetween(facts, at, first.raisedAt) : []
  if (!atOnce && (!first || between.length > 0))
    return cannotTell(`${said}, if the customer wanted one too.`, [at])
  if (!first) return failed(`${said}; none was called.`, [at])
  return between.length > 0
    ? failed(`${said}; one was called ${between.length} replies later.`, [
        at,
        ...between.map(({ number }) => number),
      ])
    : passed(`${said}, and one was called.`, [at])
}

const repliesBetween = (facts: ReviewFacts, after: number, until: number): ReviewMessage[] =>
  ownMessages(facts).filter(({ number, at }) => number > after && at < until)

const words = (trigger: string): string => trigger.replaceAll('_', ' ')

function handedBack({ handBacks, subject }: ReviewFacts): CheckFinding {
  const own = handBacks.filter(({ agent }) => agent === subject)
  if (own.length === 0) return doesNotApply('They did not hand back to the assistant.')
  return own.some(({ isEmpty }) => isEmpty)
    ? failed('They handed back without a note of what was done or promised.')
    : passed('They handed back with a note.')
}
