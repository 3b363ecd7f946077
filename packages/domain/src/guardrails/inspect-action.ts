import type { ProposedAction } from '../escalation/escalation.ts'
import type { Signals } from '../escalation/triggers/reading.ts'
import { type Inspection, type Objection, strongestVerdict } from './verdict.ts'

/** What an action is held against: the customer's own orders, the limit, and how the customer feels. */
export type ActionFacts = {
  orders: readonly { number: string; openCents: number }[]
  refundLimitCents: number
  heldWhenUpset: boolean
  signals: Pick<Signals, 'sentiment' | 'anger'> | null
}

/** From here on somebody is too upset for a deed without a person: what is done in a quarrel is seldom what was wanted. */
const upset = { anger: 0.8, sentiment: -0.75 }

/** The last look at a deed: this customer's order, not more than is open or allowed, and not in the middle of a quarrel. */
export function inspectAction(
  { tool, input, summary }: Pick<ProposedAction, 'tool' | 'input' | 'summary'>,
  facts: ActionFacts,
): Inspection {
  const amount = Number(input.amountCents ?? 0)
  const order = facts.orders.find(({ number }) => number === String(input.order))
  const { signals } = facts
  const objections = [
    ...(input.order !== undefined && !order
      ? [held('personal_data', String(input.order), 'no order of this customer')]
      : []),
    ...(input.amountCents !== undefined && !(amount > 0)
      ? [held('limit', String(input.amountCents), 'no amount')]
      : []),
    ...(order && amount > order.openCents
      ? [held('limit', `${amount}`, `only ${order.openCents} cents of the order are open`)]
      : []),
    ...(tool.includes('refund') && amount > facts.refundLimitCents
      ? [held('limit', `${amount}`, `the limit is ${facts.refundLimitCents} cents`)]
      : []),
    ...(facts.heldWhenUpset &&
    signals &&
    (signals.anger >= upset.anger || signals.sentiment <= upset.sentiment)
      ? [held('tone', summary, 'the customer is upset: a person decides')]
      : []),
  ]
  return { verdict: strongestVerdict(objections), text: summary, objections }
}

const held = (guard: Objection['guard'], found: string, against: string): Objection => ({
  guard,
  verdict: 'hold',
  found,
  where: { from: 0, to: 0 },
  against,
})
