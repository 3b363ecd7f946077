import { sameCharges } from './charges.ts'
import type { HandoffFacts } from './facts.ts'
import { lastHandBackOf } from './hand-back.ts'
import { daysLate, type MeantOrder } from './orders-meant.ts'
import { counted, day, duration, money, quoted } from './words.ts'

/** What a colleague promised when handing back comes before anything new. */
export function promiseKept(facts: HandoffFacts): string[] {
  const note = lastHandBackOf(facts)
  return note?.promised ? [`Keep what ${note.by} promised: ${quoted(note.promised, 90)}`] : []
}

const aboutMoney =
  /\b(?:charged?|charges|billed|bill|billing|invoice|paid|payment|refund|money|debited|abgebucht|rechnung|geld|cobr\w+|débité|factur\w+)\b/i

/** Money is checked against the charges on record. */
export function billingSteps(facts: HandoffFacts): string[] {
  const { escalation, customer, said } = facts
  const isDispute = escalation.finding.evidence.measured.name === 'billing dispute'
  const isMoney = said.some(({ author, text }) => author === 'customer' && aboutMoney.test(text))
  if (!isDispute && !isMoney) return []
  const pair = sameCharges(customer.billing)
  if (pair) {
    const [first, second] = pair
    return [
      `Check the two charges of ${money(first.amountCents, customer.currency)}: ${day(first.date)} and ${day(second.date)}`,
    ]
  }
  if (!isDispute) return []
  const newest = [...customer.billing].sort((one, other) => other.date.localeCompare(one.date))[0]
  return newest
    ? [
        `No charge stands there twice: check the newest, ${money(newest.amountCents, customer.currency)} on ${day(newest.date)}`,
      ]
    : ['No charges are on record: ask for the date and the amount on their statement']
}

/** What the record of an order asks for. */
export function orderSteps({ order }: MeantOrder, now: Date): string[] {
  const { number, status, carrier, tracking, expectedOn } = order
  const late = daysLate(order, now)
  if (status === 'shipped' && late > 0) {
    const where = tracking ? ` (tracking ${tracking})` : ''
    return [
      `Order ${number} is ${counted(late, 'day')} late: ask ${carrier ?? 'the carrier'}${where}`,
    ]
  }
  if (status === 'shipped' && expectedOn)
    return [`Order ${number} is on its way, expected ${day(expectedOn)}: tell them`]
  if (status === 'processing') {
    const since = duration(new Date(order.placedOn), new Date(now.toISOString().slice(0, 10)))
    return [`Order ${number} has been in preparation for ${since}: ask the warehouse`]
  }
  return []
}
