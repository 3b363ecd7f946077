import { sensitiveIn } from '../../guardrails/personal-data/sensitive.ts'
import { type CheckFinding, doesNotApply, failed, passed } from '../check-result.ts'
import { messageWord, ownMessages, type ReviewFacts } from '../review-facts.ts'

/** Were cards, accounts, passwords or national ids repeated, which nobody may do, not even to their owner? */
export function privateData(facts: ReviewFacts): CheckFinding {
  const own = ownMessages(facts)
  if (own.length === 0) return doesNotApply('They wrote nothing to the customer.')
  const told = facts.messages.filter(({ author }) => author === 'customer').map(({ text }) => text)
  const found = own
    .map(({ number, text }) => ({ number, kinds: repeatedIn(text, told) }))
    .filter(({ kinds }) => kinds.length > 0)
  if (found.length === 0) return passed('No card, account, password or national id was repeated.')
  const kinds = [...new Set(found.flatMap((each) => each.kinds))].join(', ')
  const numbers = found.map(({ number }) => number)
  return failed(`What nobody may repeat (${kinds}) stands in ${messageWord(numbers)}.`, numbers)
}

/** An account may be the company's own, where customers shall pay to; one that the customer named is theirs. */
const repeatedIn = (text: string, told: readonly string[]): string[] =>
  sensitiveIn(text)
    .filter(({ kind, text: found }) => kind !== 'iban' || told.some((each) => each.includes(found)))
    .map(({ kind }) => kind)
