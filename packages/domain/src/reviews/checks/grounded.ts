import { type CheckFinding, cannotTell, doesNotApply, failed, passed } from '../check-result.ts'
import { messageWord, ownMessages, type ReviewFacts } from '../review-facts.ts'

/** Do the assistant's replies rest on sources? Answered from what the guardrails wrote down when they looked. */
export function grounded(facts: ReviewFacts): CheckFinding {
  if (facts.subject !== 'assistant') return doesNotApply('People answer from what they know.')
  const own = ownMessages(facts)
  if (own.length === 0) return doesNotApply('The assistant wrote nothing.')
  const numbersOf = (which: typeof own): number[] => which.map(({ number }) => number)
  const loose = own.filter(({ guards }) =>
    guards?.objections.some(
      ({ guard, verdict }) =>
        (guard === 'grounding' || guard === 'promise') && verdict !== 'repair',
    ),
  )
  if (loose.length > 0)
    return failed(`No source states what ${messageWord(numbersOf(loose))} says.`, numbersOf(loose))
  const unknown = own.filter(({ guards, onBehalfOf }) => guards === null && onBehalfOf === null)
  if (unknown.length > 0)
    return cannotTell(
      `Nothing was recorded of how ${messageWord(numbersOf(unknown))} was checked.`,
      numbersOf(unknown),
    )
  const mended = own.filter(({ guards }) => guards?.verdict === 'repair')
  const sourced = own.filter(({ sources }) => sources > 0)
  const mending =
    mended.length > 0 ? ` Mended before sending: ${messageWord(numbersOf(mended))}.` : ''
  return passed(
    `${letThrough(own.length, sourced.length)}${mending}`,
    numbersOf(mended.length > 0 ? mended : sourced),
  )
}

/** Was any answer called wrong by somebody who knows? A customer's thumb is an opinion and no verdict. */
export function heldRight(facts: ReviewFacts): CheckFinding {
  if (facts.subject !== 'assistant')
    return cannotTell('Nobody marks answers of people as right or wrong.')
  const own = new Set(ownMessages(facts).map(({ number }) => number))
  if (own.size === 0) return doesNotApply('The assistant wrote nothing.')
  const judged = facts.judgements.filter(({ number, by }) => own.has(number) && by !== 'customer')
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong').map(({ number }) => number)
  if (wrong.length > 0) return failed(`${capital(messageWord(wrong))} was called wrong.`, wrong)
  const right = judged.map(({ number }) => number)
  return right.length > 0
    ? passed(`${capital(messageWord(right))} was looked at and called right.`, right)
    : cannotTell('Nobody has judged an answer in here.')
}

function letThrough(replies: number, sourced: number): string {
  const all = replies === 1 ? 'the reply' : `all ${replies} replies`
  const named = sourced === 0 ? 'no source is named' : `${sourced} of ${replies} with a source`
  return `The guardrails let ${all} through, ${named}.`
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
