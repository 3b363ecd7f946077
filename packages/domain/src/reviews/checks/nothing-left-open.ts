import { type CheckFinding, doesNotApply, failed, passed } from '../check-result.ts'
import { ownMessages, type ReviewFacts, type ReviewMessage } from '../review-facts.ts'

/** Was the customer's last request answered, when the conversation was closed or went quiet? */
export function nothingLeftOpen(facts: ReviewFacts): CheckFinding {
  const { messages, closedBy, subject } = facts
  const lastOfOurs = messages.findLast(isOurs)
  const isTheirs =
    closedBy === null || closedBy === 'platform' ? ends(lastOfOurs, facts) : closedBy === subject
  if (!isTheirs) return doesNotApply('Somebody else had the conversation at its end.')
  const open = messages.filter(
    ({ author, number, type }) =>
      author === 'customer' && number > (lastOfOurs?.number ?? 0) && wantsAnswer(type),
  )
  const numbers = open.map(({ number }) => number)
  if (open.length > 0) return failed(`Nobody answered message ${numbers.join(', ')}.`, numbers)
  return passed('The last request was answered.', lastOfOurs ? [lastOfOurs.number] : [])
}

const isOurs = ({ author }: ReviewMessage): boolean => author === 'agent' || author === 'assistant'

const ends = (last: ReviewMessage | undefined, facts: ReviewFacts): boolean =>
  last !== undefined && ownMessages(facts).includes(last)

/** A thank-you, or a greeting, asks for nothing. What was never measured may have. */
const wantsAnswer = (type: string | null): boolean => type !== 'thanks' && type !== 'greeting'
