import { questionsIn } from './asks.ts'
import { customerMessages } from './episode.ts'
import type { HandoffFacts } from './facts.ts'
import { ordersMeant, speaksOfOrders } from './orders-meant.ts'
import { counted, plainly, shortened } from './words.ts'

const most = 4

/** What nobody has answered yet, and what must be known to answer. */
export function openQuestionsOf(facts: HandoffFacts): string[] {
  const { question } = facts.escalation
  const asked = question ? [question.question] : []
  const questions = [...asked, ...unanswered(facts), ...missing(facts)].map((text) =>
    shortened(text, 160),
  )
  const distinct = questions.filter(
    (text, index) => questions.findIndex((other) => plainly(other) === plainly(text)) === index,
  )
  return distinct.slice(0, most)
}

function unanswered(facts: HandoffFacts): string[] {
  const open = customerMessages(facts).filter(
    ({ number, signals }) => number > facts.answeredUpTo && signals?.asksForPerson !== 'yes',
  )
  return open.flatMap(({ text }) => questionsIn(text))
}

const sensitive = new Set(['capability', 'action_needs_approval', 'keyword'])

function missing(facts: HandoffFacts): string[] {
  const { customer, escalation } = facts
  const which =
    customer.orders.length > 1 && speaksOfOrders(facts) && ordersMeant(facts).length === 0
      ? [`Which order is it about? They have ${counted(customer.orders.length, 'order')}`]
      : []
  const who =
    sensitive.has(escalation.finding.trigger) && !customer.verified
      ? [`Is it really ${customer.name}? Nobody has verified it`]
      : []
  return [...which, ...who]
}
