import type { ProposedAction } from '@baton/domain'
import type { ToolFact, ToolOffer } from '../../models/model.ts'
import type { OrderFact } from './gather-context.ts'

/** The tools every workspace has. Read tools run at once; write tools become an intent under the fence. */
export const toolOffers: ToolOffer[] = [
  {
    name: 'order_status',
    description: 'Looks up an order of this customer.',
    writes: false,
    input: { order: 'string' },
  },
  {
    name: 'refund_order',
    description: 'Refunds an order of this customer, or a part of it.',
    writes: true,
    input: { order: 'string', amountCents: 'number' },
  },
  {
    name: 'cancel_order',
    description: 'Cancels an order that has not been sent.',
    writes: true,
    input: { order: 'string' },
  },
]

/** The order the customer speaks of: named by its number, else the newest one. */
export function orderMeant(text: string, orders: readonly OrderFact[]): OrderFact | null {
  const named = orders.find(({ number }) => text.toLowerCase().includes(number.toLowerCase()))
  if (named) return named
  const digits = /\b\d{3,}\b/.exec(text)?.[0]
  const byDigits = digits && orders.find(({ number }) => number.endsWith(digits))
  return byDigits || (digits ? null : (orders[0] ?? null))
}

const money = (cents: number, currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(cents / 100)

const day = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** What the order system says, in a sentence a customer can read. */
export function describeOrder(order: OrderFact): string {
  const what = order.items
    .map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name))
    .join(', ')
  const begin = `Your order ${order.number} (${what}, ${money(order.totalCents, order.currency)})`
  switch (order.status) {
    case 'processing':
      return `${begin} is being prepared${order.expectedOn ? ` and should reach you on ${day(order.expectedOn)}` : ''}.`
    case 'shipped':
      return `${begin} is on its way${order.carrier ? ` with ${order.carrier}` : ''}${order.tracking ? ` (tracking ${order.tracking})` : ''}${order.expectedOn ? `, expected on ${day(order.expectedOn)}` : ''}.`
    default:
      return `${begin} is ${order.status}.`
  }
}

/** Runs the read tool that an article names; empty when the customer has no order it could mean. */
export function lookUp(
  tool: string | null,
  text: string,
  orders: readonly OrderFact[],
): ToolFact[] {
  if (tool === null) return []
  const order = orderMeant(text, orders)
  return order ? [{ tool: 'order_status', text: describeOrder(order) }] : []
}

/** The write that an article's tool stands for, when the customer clearly asks for it and it makes sense. */
export function actionFor(
  tool: string | null,
  text: string,
  orders: readonly OrderFact[],
): Omit<ProposedAction, 'id'> | null {
  const order = orderMeant(text, orders)
  if (!order || !text.toLowerCase().includes(order.number.toLowerCase())) return null
  if (tool === 'refund_order' && /\brefund\b|money back/i.test(text)) return refund(order)
  if (tool === 'cancel_order' && /\bcancel\b/i.test(text) && order.status === 'processing')
    return cancellation(order)
  return null
}

function refund(order: OrderFact): Omit<ProposedAction, 'id'> | null {
  const open = order.totalCents - order.refundedCents
  if (open <= 0) return null
  return {
    tool: 'refund_order',
    input: { order: order.number, amountCents: open },
    summary: `Refund ${money(open, order.currency)} for order ${order.number}`,
  }
}

const cancellation = (order: OrderFact): Omit<ProposedAction, 'id'> => ({
  tool: 'cancel_order',
  input: { order: order.number },
  summary: `Cancel order ${order.number}`,
})

/** May the assistant do this by itself, or must a person approve? Money above the limit always needs one. */
export const needsApproval = (
  action: Pick<ProposedAction, 'tool' | 'input'>,
  refundLimitCents: number,
): boolean => action.tool === 'refund_order' && Number(action.input.amountCents) > refundLimitCents
